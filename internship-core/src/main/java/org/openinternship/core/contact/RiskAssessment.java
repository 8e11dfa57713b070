package org.openinternship.core.contact;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openinternship.core.finding.Severity;
import org.openinternship.core.id.PersonId;
import org.openinternship.core.id.SupervisorId;
import org.openinternship.core.placement.Placement;
import org.openinternship.core.reason.Reason;
import org.openinternship.core.supervision.CheckIn;
import org.openinternship.core.supervision.SupervisionPlan;
import org.openinternship.core.supervision.SupervisionReason;
import org.openinternship.core.time.DateRange;
import org.openinternship.core.time.Days;

/** An assessment of one log at one instant. Limits count the time on active days only. */
final class RiskAssessment {
  private final ContactLog log;
  private final Placement placement;
  private final @Nullable SupervisionPlan plan;
  private final Collection<CheckIn> planned;
  private final ContactRules rules;
  private final Instant now;
  private final ActiveTime active;
  private final ActiveTime together; // without the days off of the intern
  private final LocalDate today;
  private final SupervisorId supervisor;
  private final ContactSummary summary;
  private final List<OpenConcern> open = new ArrayList<>();

  RiskAssessment(
      ContactLog log,
      Placement placement,
      @Nullable SupervisionPlan plan,
      Collection<CheckIn> planned,
      ContactRules rules,
      Instant now) {
    this.log = log;
    this.placement = placement;
    this.plan = plan;
    this.planned = planned;
    this.rules = rules;
    this.now = now;
    this.active = new ActiveTime(placement.activeDays(), placement.zone());
    Days off = plan == null ? Days.none() : plan.daysOff(placement.intern());
    this.together =
        off.isEmpty()
            ? active
            : new ActiveTime(placement.activeDays().without(off), placement.zone());
    this.today = active.day(now);
    this.supervisor = placement.supervisorOn(today);
    this.summary = new ContactSummary(log, placement.intern(), now);
  }

  SupervisorId supervisor() {
    return supervisor;
  }

  List<OpenConcern> open() {
    if (placement.isAtWork(now)) {
      firstContact();
      silence();
      liveCall();
      answer();
      review();
      meetings();
      reports();
      absence();
    }
    return open;
  }

  private void firstContact() {
    LocalDate from = lastDay(summary.settled(Concern.FIRST_CONTACT));
    int max = rules.maxDaysToFirstContact();
    if (summary.lastContact().equals(Instant.MIN) && isOver(together, from, max)) {
      add(
          Concern.FIRST_CONTACT,
          Severity.ERROR,
          over(together, from, max),
          Reason.of(ContactReason.NO_FIRST_CONTACT, daysSince(together, from), max));
    }
  }

  private void silence() {
    LocalDate from =
        lastDay(ContactSummary.later(summary.lastContact(), summary.settled(Concern.SILENCE)));
    boolean error = isOver(together, from, rules.maxLongSilenceDays());
    int max = error ? rules.maxLongSilenceDays() : rules.maxSilenceDays();
    if (isOver(together, from, max)) {
      add(
          Concern.SILENCE,
          error ? Severity.ERROR : Severity.WARNING,
          over(together, from, max),
          Reason.of(ContactReason.SILENT, daysSince(together, from), max));
    }
  }

  private void liveCall() {
    LocalDate from =
        lastDay(ContactSummary.later(summary.lastLive(), summary.settled(Concern.LIVE_CALL)));
    int max = rules.maxDaysWithoutLiveCall();
    if (isOver(together, from, max)) {
      add(
          Concern.LIVE_CALL,
          Severity.WARNING,
          over(together, from, max),
          Reason.of(ContactReason.NO_LIVE_CALL, daysSince(together, from), max));
    }
  }

  private void answer() {
    summary.questions().oldest(summary.settled(Concern.ANSWER)).ifPresent(this::answer);
  }

  private void answer(WaitingItems.Oldest oldest) {
    Duration waited = active.between(oldest.since(), now);
    boolean error = waited.compareTo(rules.maxAnswerTime()) > 0;
    Duration max = error ? rules.maxAnswerTime() : rules.preferredAnswerTime();
    if (waited.compareTo(max) > 0) {
      add(
          Concern.ANSWER,
          error ? Severity.ERROR : Severity.WARNING,
          active.after(oldest.since(), max),
          Reason.of(ContactReason.ANSWER_LATE, oldest.count(), waited, max));
    }
  }

  private void review() {
    summary.works().oldest(summary.settled(Concern.REVIEW)).ifPresent(this::review);
  }

  private void review(WaitingItems.Oldest oldest) {
    LocalDate from = active.day(oldest.since());
    int max = rules.maxReviewDays();
    if (isOver(active, from, max)) {
      add(
          Concern.REVIEW,
          Severity.WARNING,
          over(active, from, max),
          Reason.of(ContactReason.REVIEW_LATE, oldest.count(), daysSince(active, from), max));
    }
  }

  private void meetings() {
    List<Instant> missed = new ArrayList<>();
    for (Instant at : summary.missedMeetings()) {
      if (active.contains(active.day(at))) {
        missed.add(at);
      }
    }
    addFoundMeetings(missed);
    int max = rules.maxMissedMeetings();
    if (missed.size() > max) {
      add(
          Concern.MEETINGS,
          Severity.WARNING,
          missed.get(max),
          Reason.of(ContactReason.MEETINGS_MISSED, missed.size(), max));
    }
  }

  /** Adds the check-ins that nobody held, from when on that is certain, unless an event says so. */
  private void addFoundMeetings(List<Instant> missed) {
    if (planned.isEmpty()) {
      return;
    }
    Instants told = new Instants();
    missed.forEach(told::add);
    Duration tolerance = rules.meetingTolerance();
    Instant settled = summary.settled(Concern.MEETINGS);
    for (CheckIn checkIn : log.missed(planned, rules, now)) {
      Instant start = checkIn.start();
      if (start.isAfter(settled)
          && active.contains(checkIn.date())
          && !told.take(start.minus(tolerance), start.plus(tolerance))) {
        missed.add(start.plus(tolerance));
      }
    }
    missed.sort(Comparator.naturalOrder());
  }

  /** A report that is due at midnight is one of the day that ends then. */
  private void reports() {
    List<Instant> missing = new ArrayList<>();
    for (Instant due : summary.missingReports()) {
      LocalDate day = active.day(due.minusNanos(1));
      if (due.isBefore(now)
          && active.contains(day)
          && active.daysBetween(active.first().minusDays(1), day) > rules.reportGraceDays()) {
        missing.add(due);
      }
    }
    int removal = rules.removalAtMissedReport();
    if (missing.size() >= removal) {
      add(
          Concern.REPORTS,
          Severity.ERROR,
          missing.get(removal - 1),
          Reason.of(ContactReason.REMOVAL_STARTS, missing.size(), removal));
    } else if (!missing.isEmpty()) {
      add(
          Concern.REPORTS,
          Severity.INFO,
          missing.get(0),
          Reason.of(ContactReason.REPORTS_MISSED, missing.size(), removal));
    }
  }

  private void absence() {
    if (plan == null || plan.guideOn(placement, today).isPresent()) {
      return;
    }
    plan.uncovered(placement, placement.period()).runOf(today).ifPresent(this::absence);
  }

  private void absence(DateRange gap) {
    Instant start = active.start(gap.first());
    if (gap.days() > rules.maxUncoveredDays() && start.isAfter(summary.settled(Concern.ABSENCE))) {
      add(
          Concern.ABSENCE,
          Severity.WARNING,
          start,
          Reason.of(
              SupervisionReason.ABSENCE_WITHOUT_COVER,
              supervisor.withRole(),
              gap.days(),
              gap.first(),
              rules.maxUncoveredDays()));
    }
  }

  private void add(Concern concern, Severity standard, Instant since, Reason reason) {
    Severity severity = rules.severities().getOrDefault(reason.code(), standard);
    open.add(
        new OpenConcern(concern, severity, since, reason, responsible(concern, severity, since)));
  }

  /**
   * A warning stays with the first on the path. An error, and missed meetings, go one up at once
   * and then one more each time they have been at a level for as long as the rules say. A cover for
   * the supervisor takes their place here as well.
   */
  private PersonId responsible(Concern concern, Severity severity, Instant since) {
    if (log.escalation().isEmpty()) {
      return standIn(supervisor);
    }
    boolean goesUp = severity == Severity.ERROR || concern == Concern.MEETINGS;
    long up = goesUp ? 1 + active.daysBetween(active.day(since), today) / rules.daysPerLevel() : 0;
    return standIn(inOffice(log.escalation().get((int) Math.min(up, log.escalation().size() - 1))));
  }

  /**
   * A supervisor of other days stands for the one of today, unless they are on the path as well.
   */
  private PersonId inOffice(PersonId person) {
    return person instanceof SupervisorId
            && !person.equals(supervisor)
            && !log.escalation().contains(supervisor)
            && placement.supervisors().stream().anyMatch(it -> it.supervisor().equals(person))
        ? supervisor
        : person;
  }

  private PersonId standIn(PersonId person) {
    return plan != null && person.equals(supervisor)
        ? plan.guideOn(placement, today).orElse(person)
        : person;
  }

  /** The day of an instant, or the first active day if that is later. */
  private LocalDate lastDay(Instant instant) {
    LocalDate first = active.first();
    if (instant.equals(Instant.MIN)) {
      return first;
    }
    LocalDate day = active.day(instant);
    return day.isBefore(first) ? first : day;
  }

  private boolean isOver(ActiveTime days, LocalDate from, int max) {
    return daysSince(days, from) > max;
  }

  /** The instant at which more than so many active days have passed: the start of the next one. */
  private Instant over(ActiveTime days, LocalDate from, int max) {
    return days.start(days.dayAfter(from, max + 1L));
  }

  private long daysSince(ActiveTime days, LocalDate from) {
    return days.daysBetween(from, today);
  }
}
