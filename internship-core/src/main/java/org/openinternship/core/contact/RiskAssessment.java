package org.openinternship.core.contact;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.openinternship.core.finding.Severity;
import org.openinternship.core.id.PersonId;
import org.openinternship.core.reason.Reason;
import org.openinternship.core.supervision.SupervisionReason;

/** An assessment of one log at one instant. */
final class RiskAssessment {
  private final ContactLog log;
  private final ContactRules rules;
  private final Instant now;
  private final LocalDate today;
  private final ContactSummary summary;
  private final List<OpenConcern> open = new ArrayList<>();

  RiskAssessment(ContactLog log, ContactRules rules, Instant now) {
    this.log = log;
    this.rules = rules;
    this.now = now;
    this.today = day(now);
    this.summary = new ContactSummary(log, now);
  }

  List<OpenConcern> open() {
    if (log.days().contains(today)) {
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
    if (summary.lastContact().equals(Instant.MIN) && isOver(from, max)) {
      add(
          Concern.FIRST_CONTACT,
          Severity.ERROR,
          over(from, max),
          Reason.of(ContactReason.NO_FIRST_CONTACT, daysSince(from), max));
    }
  }

  private void silence() {
    LocalDate from =
        lastDay(ContactSummary.later(summary.lastContact(), summary.settled(Concern.SILENCE)));
    boolean error = isOver(from, rules.maxLongSilenceDays());
    int max = error ? rules.maxLongSilenceDays() : rules.maxSilenceDays();
    if (isOver(from, max)) {
      add(
          Concern.SILENCE,
          error ? Severity.ERROR : Severity.WARNING,
          over(from, max),
          Reason.of(ContactReason.SILENT, daysSince(from), max));
    }
  }

  private void liveCall() {
    LocalDate from =
        lastDay(ContactSummary.later(summary.lastLive(), summary.settled(Concern.LIVE_CALL)));
    int max = rules.maxDaysWithoutLiveCall();
    if (isOver(from, max)) {
      add(
          Concern.LIVE_CALL,
          Severity.WARNING,
          over(from, max),
          Reason.of(ContactReason.NO_LIVE_CALL, daysSince(from), max));
    }
  }

  private void answer() {
    summary.questions().oldest(summary.settled(Concern.ANSWER)).ifPresent(this::answer);
  }

  private void answer(WaitingItems.Oldest oldest) {
    boolean error = now.isAfter(oldest.since().plus(rules.maxAnswerTime()));
    Duration max = error ? rules.maxAnswerTime() : rules.preferredAnswerTime();
    Instant since = oldest.since().plus(max);
    if (now.isAfter(since)) {
      add(
          Concern.ANSWER,
          error ? Severity.ERROR : Severity.WARNING,
          since,
          Reason.of(
              ContactReason.ANSWER_LATE,
              oldest.count(),
              Duration.between(oldest.since(), now),
              max));
    }
  }

  private void review() {
    summary.works().oldest(summary.settled(Concern.REVIEW)).ifPresent(this::review);
  }

  private void review(WaitingItems.Oldest oldest) {
    LocalDate from = day(oldest.since());
    int max = rules.maxReviewDays();
    if (isOver(from, max)) {
      add(
          Concern.REVIEW,
          Severity.WARNING,
          over(from, max),
          Reason.of(ContactReason.REVIEW_LATE, oldest.count(), daysSince(from), max));
    }
  }

  private void meetings() {
    List<Instant> missed = summary.missedMeetings();
    int max = rules.maxMissedMeetings();
    if (missed.size() > max) {
      add(
          Concern.MEETINGS,
          Severity.WARNING,
          missed.get(max),
          Reason.of(ContactReason.MEETINGS_MISSED, missed.size(), max));
    }
  }

  private void reports() {
    Instant graceEnds = start(log.days().first().plusDays(rules.reportGraceDays()));
    List<Instant> missing =
        summary.missingReports().stream()
            .filter(due -> !due.isBefore(graceEnds) && due.isBefore(now))
            .toList();
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
    UncoveredAbsence.around(today, summary.absences(), summary.covers())
        .filter(gap -> gap.days() > rules.maxUncoveredDays())
        .ifPresent(
            gap ->
                add(
                    Concern.ABSENCE,
                    Severity.WARNING,
                    start(gap.first()),
                    Reason.of(
                        SupervisionReason.ABSENCE_WITHOUT_COVER,
                        log.supervisor().withRole(),
                        gap.days(),
                        gap.first(),
                        rules.maxUncoveredDays())));
  }

  private void add(Concern concern, Severity severity, Instant since, Reason reason) {
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
      return standIn(log.supervisor());
    }
    boolean goesUp = severity == Severity.ERROR || concern == Concern.MEETINGS;
    long up = goesUp ? 1 + daysSince(day(since)) / rules.daysPerLevel() : 0;
    return standIn(log.escalation().get((int) Math.min(up, log.escalation().size() - 1)));
  }

  private PersonId standIn(PersonId person) {
    return person.equals(log.supervisor()) ? summary.cover(today).orElse(person) : person;
  }

  /** The day of an instant, or the first day of the placement if that is later. */
  private LocalDate lastDay(Instant instant) {
    if (instant.equals(Instant.MIN)) {
      return log.days().first();
    }
    LocalDate day = day(instant);
    return day.isBefore(log.days().first()) ? log.days().first() : day;
  }

  private boolean isOver(LocalDate from, int max) {
    return !now.isBefore(over(from, max));
  }

  /** The instant at which more than so many days have passed: the start of the next one. */
  private Instant over(LocalDate from, int max) {
    return start(from.plusDays(max + 1L));
  }

  private long daysSince(LocalDate from) {
    return ChronoUnit.DAYS.between(from, today);
  }

  private LocalDate day(Instant instant) {
    return instant.atZone(log.zone()).toLocalDate();
  }

  private Instant start(LocalDate day) {
    return day.atStartOfDay(log.zone()).toInstant();
  }
}
