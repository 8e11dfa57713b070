package org.openinternship.core.contact;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.openinternship.core.finding.Reason;
import org.openinternship.core.finding.ReasonCode;
import org.openinternship.core.finding.Severity;
import org.openinternship.core.id.Person;

/** Which concerns are open at an instant. */
final class Weighing {
  private final ContactLog log;
  private final ContactPolicy policy;
  private final Instant now;
  private final LocalDate today;
  private final Facts facts;
  private final List<OpenConcern> open = new ArrayList<>();

  Weighing(ContactLog log, ContactPolicy policy, Instant now) {
    this.log = log;
    this.policy = policy;
    this.now = now;
    this.today = day(now);
    this.facts = new Facts(log, now);
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
    LocalDate from = lastDay(facts.settled(Concern.FIRST_CONTACT));
    int most = policy.firstContactDays();
    if (facts.lastContact().equals(Instant.MIN) && isOver(from, most)) {
      add(
          Concern.FIRST_CONTACT,
          Severity.ERROR,
          over(from, most),
          Reason.of(ReasonCode.NO_FIRST_CONTACT, daysSince(from), most));
    }
  }

  private void silence() {
    LocalDate from = lastDay(Facts.later(facts.lastContact(), facts.settled(Concern.SILENCE)));
    boolean error = isOver(from, policy.longSilenceDays());
    int most = error ? policy.longSilenceDays() : policy.silenceDays();
    if (isOver(from, most)) {
      add(
          Concern.SILENCE,
          error ? Severity.ERROR : Severity.WARNING,
          over(from, most),
          Reason.of(ReasonCode.SILENT, daysSince(from), most));
    }
  }

  private void liveCall() {
    LocalDate from = lastDay(Facts.later(facts.lastLive(), facts.settled(Concern.LIVE_CALL)));
    int most = policy.liveCallDays();
    if (isOver(from, most)) {
      add(
          Concern.LIVE_CALL,
          Severity.WARNING,
          over(from, most),
          Reason.of(ReasonCode.NO_LIVE_CALL, daysSince(from), most));
    }
  }

  private void answer() {
    facts.questions().oldest(facts.settled(Concern.ANSWER)).ifPresent(this::answer);
  }

  private void answer(Waiting.Oldest oldest) {
    boolean error = now.isAfter(oldest.since().plus(policy.answerAtTheLatest()));
    Duration most = error ? policy.answerAtTheLatest() : policy.answerWithin();
    Instant since = oldest.since().plus(most);
    if (now.isAfter(since)) {
      add(
          Concern.ANSWER,
          error ? Severity.ERROR : Severity.WARNING,
          since,
          Reason.of(
              ReasonCode.ANSWER_LATE,
              oldest.count(),
              Duration.between(oldest.since(), now).toMinutes(),
              most.toMinutes()));
    }
  }

  private void review() {
    facts.works().oldest(facts.settled(Concern.REVIEW)).ifPresent(this::review);
  }

  private void review(Waiting.Oldest oldest) {
    LocalDate from = day(oldest.since());
    int most = policy.reviewDays();
    if (isOver(from, most)) {
      add(
          Concern.REVIEW,
          Severity.WARNING,
          over(from, most),
          Reason.of(ReasonCode.REVIEW_LATE, oldest.count(), daysSince(from), most));
    }
  }

  private void meetings() {
    List<Instant> missed = facts.missedMeetings();
    int most = policy.mostMissedMeetings();
    if (missed.size() > most) {
      add(
          Concern.MEETINGS,
          Severity.WARNING,
          missed.get(most),
          Reason.of(ReasonCode.MEETINGS_MISSED, missed.size(), most));
    }
  }

  private void reports() {
    Instant graceEnds = start(log.days().first().plusDays(policy.reportGraceDays()));
    List<Instant> missing =
        facts.missingReports().stream()
            .filter(due -> !due.isBefore(graceEnds) && due.isBefore(now))
            .toList();
    int removal = policy.removalAtMissedReport();
    if (missing.size() >= removal) {
      add(
          Concern.REPORTS,
          Severity.ERROR,
          missing.get(removal - 1),
          Reason.of(ReasonCode.REMOVAL_STARTS, missing.size(), removal));
    } else if (!missing.isEmpty()) {
      add(
          Concern.REPORTS,
          Severity.INFO,
          missing.get(0),
          Reason.of(ReasonCode.REPORTS_MISSED, missing.size(), removal));
    }
  }

  private void absence() {
    Gap.around(today, facts.absences(), facts.covers())
        .filter(gap -> gap.days() > policy.mostDaysAway())
        .ifPresent(
            gap ->
                add(
                    Concern.ABSENCE,
                    Severity.WARNING,
                    start(gap.first()),
                    Reason.of(
                        ReasonCode.ABSENCE_WITHOUT_COVER,
                        log.supervisor(),
                        gap.days(),
                        gap.first(),
                        policy.mostDaysAway())));
  }

  private void add(Concern concern, Severity severity, Instant since, Reason reason) {
    open.add(new OpenConcern(concern, severity, since, reason, with(concern, severity, since)));
  }

  /**
   * A warning stays with the first on the path. An error, and missed meetings, go one up at once
   * and then one more each time they have been at a level for as long as the policy says. Whoever
   * takes the place of the supervisor does so here as well.
   */
  private Person with(Concern concern, Severity severity, Instant since) {
    if (log.escalation().isEmpty()) {
      return standIn(log.supervisor());
    }
    boolean goesUp = severity == Severity.ERROR || concern == Concern.MEETINGS;
    long up = goesUp ? 1 + daysSince(day(since)) / policy.daysAtEachLevel() : 0;
    return standIn(log.escalation().get((int) Math.min(up, log.escalation().size() - 1)));
  }

  private Person standIn(Person person) {
    return person.equals(log.supervisor()) ? facts.cover(today).orElse(person) : person;
  }

  /** The day of an instant, or the first day of the placement if that is later. */
  private LocalDate lastDay(Instant instant) {
    if (instant.equals(Instant.MIN)) {
      return log.days().first();
    }
    LocalDate day = day(instant);
    return day.isBefore(log.days().first()) ? log.days().first() : day;
  }

  private boolean isOver(LocalDate from, int most) {
    return !now.isBefore(over(from, most));
  }

  /** The instant at which more than so many days have passed: the start of the next one. */
  private Instant over(LocalDate from, int most) {
    return start(from.plusDays(most + 1L));
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
