package org.openinternship.core.contact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.openinternship.core.contact.Logs.at;
import static org.openinternship.core.contact.Logs.call;
import static org.openinternship.core.contact.Logs.message;
import static org.openinternship.core.contact.Logs.settled;
import static org.openinternship.core.finding.Severity.ERROR;
import static org.openinternship.core.finding.Severity.INFO;
import static org.openinternship.core.finding.Severity.WARNING;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.openinternship.core.contact.ContactEvent.MeetingMissed;
import org.openinternship.core.contact.ContactEvent.QuestionAnswered;
import org.openinternship.core.contact.ContactEvent.QuestionAsked;
import org.openinternship.core.contact.ContactEvent.ReportDue;
import org.openinternship.core.contact.ContactEvent.ReportReceived;
import org.openinternship.core.contact.ContactEvent.WorkHandedIn;
import org.openinternship.core.contact.ContactEvent.WorkReviewed;
import org.openinternship.core.duty.Duty;
import org.openinternship.core.finding.Severity;
import org.openinternship.core.id.MentorId;
import org.openinternship.core.id.PersonId;
import org.openinternship.core.people.Channel;
import org.openinternship.core.placement.Placement;
import org.openinternship.core.reason.Reason;
import org.openinternship.core.supervision.Absence;
import org.openinternship.core.supervision.SupervisionPlan;
import org.openinternship.core.supervision.SupervisionReason;
import org.openinternship.core.supervision.SupervisionRules;
import org.openinternship.core.time.DateRange;

class ContactLogTest {
  private static final ContactRules STANDARD = ContactRules.standard();

  @Test
  void contactThatIsAsItShouldBe_isNoRisk() {
    ContactLog log =
        Logs.of(
            call("2026-09-08T15:00"),
            new QuestionAsked(at("2026-09-10T08:00"), "q1"),
            new QuestionAnswered(at("2026-09-10T17:00"), "q1"),
            message("2026-09-10T17:00"));
    Risk risk = log.risk(Logs.PLACEMENT, STANDARD, at("2026-09-11T12:00"));
    assertThat(risk.open()).isEmpty();
    assertThat(risk.level()).isEqualTo(RiskLevel.LOW);
    assertThat(risk.since()).isEmpty();
  }

  // Each default: what just does not trip it, and what just does.

  @Test
  void firstContact_within2DaysOfTheStart() {
    assertNone(Logs.of(), Concern.FIRST_CONTACT, "2026-09-09T23:59:59");
    assertOpen(
        Logs.of(),
        Concern.FIRST_CONTACT,
        "2026-09-10T00:00",
        ERROR,
        "2026-09-10T00:00",
        Reason.of(ContactReason.NO_FIRST_CONTACT, 3, 2));
    assertNone(Logs.of(message("2026-09-11T12:00")), Concern.FIRST_CONTACT, "2026-09-11T12:00");
    assertNone(Logs.of(message("2026-09-03T12:00")), Concern.FIRST_CONTACT, "2026-09-10T00:00");
  }

  @Test
  void silence_over3Days_over7Days() {
    ContactLog log = Logs.of(call("2026-10-05T15:00"));
    assertNone(log, Concern.SILENCE, "2026-10-08T23:59:59");
    assertOpen(
        log,
        Concern.SILENCE,
        "2026-10-09T00:00",
        WARNING,
        "2026-10-09T00:00",
        Reason.of(ContactReason.SILENT, 4, 3));
    assertOpen(
        log,
        Concern.SILENCE,
        "2026-10-12T23:59:59",
        WARNING,
        "2026-10-09T00:00",
        Reason.of(ContactReason.SILENT, 7, 3));
    assertOpen(
        log,
        Concern.SILENCE,
        "2026-10-13T00:00",
        ERROR,
        "2026-10-13T00:00",
        Reason.of(ContactReason.SILENT, 8, 7));
    assertNone(log.after(message("2026-10-13T09:00")), Concern.SILENCE, "2026-10-13T09:00");
  }

  @Test
  void silence_isCountedFromTheStart_ifContactWasBefore() {
    ContactLog log = Logs.of(call("2026-08-20T15:00"));
    assertNone(log, Concern.SILENCE, "2026-09-10T23:59:59");
    assertThat(open(log, Concern.SILENCE, "2026-09-11T00:00").severity()).isEqualTo(WARNING);
  }

  @Test
  void oneMoreMissed_doesNotMoveTheBeginning() {
    ContactLog meetings =
        Logs.of(
            missed("2026-10-05T10:00"),
            missed("2026-10-06T10:00"),
            missed("2026-10-07T10:00"),
            missed("2026-10-08T10:00"));
    assertThat(open(meetings, Concern.MEETINGS, "2026-10-08T12:00").since())
        .isEqualTo(at("2026-10-07T10:00"));
    ContactLog reports =
        Logs.of(
            due("2026-10-01T17:00", "r1"),
            due("2026-10-08T17:00", "r2"),
            due("2026-10-15T17:00", "r3"),
            due("2026-10-22T17:00", "r4"));
    assertThat(open(reports, Concern.REPORTS, "2026-10-23T12:00").since())
        .isEqualTo(at("2026-10-15T17:00"));
  }

  @Test
  void liveCall_atLeastOneAWeek() {
    ContactLog log = Logs.of(call("2026-10-05T15:00"), message("2026-10-12T15:00"));
    assertNone(log, Concern.LIVE_CALL, "2026-10-12T23:59:59");
    assertOpen(
        log,
        Concern.LIVE_CALL,
        "2026-10-13T00:00",
        WARNING,
        "2026-10-13T00:00",
        Reason.of(ContactReason.NO_LIVE_CALL, 8, 7));
    assertNone(log.after(call("2026-10-13T09:00")), Concern.LIVE_CALL, "2026-10-13T09:00");
  }

  private static Duration hours(int hours) {
    return Duration.ofHours(hours);
  }

  @Test
  void answer_within10Hours_at24HoursAtTheLatest() {
    ContactLog log = Logs.of(new QuestionAsked(at("2026-10-05T08:00"), "q1"));
    assertNone(log, Concern.ANSWER, "2026-10-05T18:00");
    assertOpen(
        log,
        Concern.ANSWER,
        "2026-10-05T18:00:01",
        WARNING,
        "2026-10-05T18:00",
        Reason.of(ContactReason.ANSWER_LATE, 1, hours(10).plusSeconds(1), hours(10)));
    assertOpen(
        log,
        Concern.ANSWER,
        "2026-10-06T08:00",
        WARNING,
        "2026-10-05T18:00",
        Reason.of(ContactReason.ANSWER_LATE, 1, hours(24), hours(10)));
    assertOpen(
        log,
        Concern.ANSWER,
        "2026-10-06T08:00:01",
        ERROR,
        "2026-10-06T08:00",
        Reason.of(ContactReason.ANSWER_LATE, 1, hours(24).plusSeconds(1), hours(24)));
  }

  @Test
  void answer_ofTheOldestQuestionCounts_andOneAskedAgainIsOpenAgain() {
    ContactLog log =
        Logs.of(
            new QuestionAsked(at("2026-10-05T08:00"), "q1"),
            new QuestionAsked(at("2026-10-05T12:00"), "q2"),
            new QuestionAsked(at("2026-10-05T13:00"), "q2"));
    assertThat(open(log, Concern.ANSWER, "2026-10-05T23:00").reason())
        .isEqualTo(Reason.of(ContactReason.ANSWER_LATE, 2, hours(15), hours(10)));
    ContactLog answered = log.after(new QuestionAnswered(at("2026-10-05T12:30"), "q2"));
    assertThat(open(answered, Concern.ANSWER, "2026-10-06T01:00").reason().argument("questions"))
        .isEqualTo("2");
    ContactLog other = answered.after(new QuestionAnswered(at("2026-10-05T20:00"), "q1"));
    assertNone(other, Concern.ANSWER, "2026-10-05T23:00");
    assertThat(open(other, Concern.ANSWER, "2026-10-05T23:01").since())
        .isEqualTo(at("2026-10-05T23:00"));
  }

  @Test
  void review_within3Days() {
    ContactLog log = Logs.of(new WorkHandedIn(at("2026-10-05T15:00"), "w1"));
    assertNone(log, Concern.REVIEW, "2026-10-08T23:59:59");
    assertOpen(
        log,
        Concern.REVIEW,
        "2026-10-09T00:00",
        WARNING,
        "2026-10-09T00:00",
        Reason.of(ContactReason.REVIEW_LATE, 1, 4, 3));
    ContactLog reviewed = log.after(new WorkReviewed(at("2026-10-09T08:00"), "w1"));
    assertNone(reviewed, Concern.REVIEW, "2026-10-09T08:00");
    assertNone(
        reviewed.after(new WorkReviewed(at("2026-10-09T08:00"), "unknown")),
        Concern.REVIEW,
        "2026-10-19T08:00");
  }

  @Test
  void meetings_twoMissedAreFine_threeAreNot() {
    ContactLog log =
        Logs.of(
            missed("2026-10-05T10:00"),
            missed("2026-10-12T10:00"),
            new MeetingMissed(at("2026-10-12T10:00"), Logs.SUPERVISOR)); // nobody came: one meeting
    assertNone(log, Concern.MEETINGS, "2026-10-19T10:00");
    ContactLog third = log.after(missed("2026-10-19T10:00"));
    assertNone(third, Concern.MEETINGS, "2026-10-19T09:59:59");
    assertOpen(
        third,
        Concern.MEETINGS,
        "2026-10-19T10:00",
        WARNING,
        "2026-10-19T10:00",
        Reason.of(ContactReason.MEETINGS_MISSED, 3, 2));
  }

  /** Worked example: the intern hands in no report at all; they are due on Thursdays. */
  @Test
  void workedExample5_missedInWeeks1And2IsGrace_thirdCountedMissInWeek5StartsRemoval() {
    ContactLog log =
        Logs.of(
            due("2026-09-10T17:00", "week 1"),
            due("2026-09-17T17:00", "week 2"),
            due("2026-09-24T17:00", "week 3"),
            due("2026-10-01T17:00", "week 4"),
            due("2026-10-08T17:00", "week 5"));
    assertNone(log, Concern.REPORTS, "2026-09-23T17:00");
    assertNone(log, Concern.REPORTS, "2026-09-24T17:00");
    assertOpen(
        log,
        Concern.REPORTS,
        "2026-09-24T17:00:01",
        INFO,
        "2026-09-24T17:00",
        Reason.of(ContactReason.REPORTS_MISSED, 1, 3));
    assertOpen(
        log,
        Concern.REPORTS,
        "2026-10-08T17:00",
        INFO,
        "2026-09-24T17:00",
        Reason.of(ContactReason.REPORTS_MISSED, 2, 3));
    assertThat(log.risk(Logs.PLACEMENT, STANDARD, at("2026-10-08T17:00")).startsRemoval())
        .isFalse();
    assertOpen(
        log,
        Concern.REPORTS,
        "2026-10-08T17:00:01",
        ERROR,
        "2026-10-08T17:00",
        Reason.of(ContactReason.REMOVAL_STARTS, 3, 3));
    assertThat(log.risk(Logs.PLACEMENT, STANDARD, at("2026-10-08T17:00:01")).startsRemoval())
        .isTrue();
    // One that comes in late is no longer missed.
    ContactLog late = log.after(new ReportReceived(at("2026-10-09T09:00"), "week 3"));
    assertThat(open(late, Concern.REPORTS, "2026-10-09T09:00").severity()).isEqualTo(INFO);
  }

  @Test
  void reports_graceOf14DaysAtTheStart() {
    ContactLog last = Logs.of(due("2026-09-20T23:59:59", "r"));
    assertNone(last, Concern.REPORTS, "2026-10-20T00:00");
    ContactLog first = Logs.of(due("2026-09-21T00:00:01", "r"));
    assertThat(open(first, Concern.REPORTS, "2026-09-21T00:00:02").severity()).isEqualTo(INFO);
    ContactLog early = first.after(new ReportReceived(at("2026-09-19T00:00"), "r"));
    assertNone(early, Concern.REPORTS, "2026-09-21T00:00:02");
  }

  @Test
  void absence_over7DaysWithoutCover() {
    assertThat(absence(Logs.plan(Logs.away("2026-10-05/2026-10-11")), "2026-10-05T12:00"))
        .isEmpty();
    SupervisionPlan plan = Logs.plan(Logs.away("2026-10-05/2026-10-12"));
    assertThat(absence(plan, "2026-10-04T23:59:59")).isEmpty();
    assertThat(absence(plan, "2026-10-05T00:00"))
        .contains(
            new OpenConcern(
                Concern.ABSENCE,
                WARNING,
                at("2026-10-05T00:00"),
                Reason.of(
                    SupervisionReason.ABSENCE_WITHOUT_COVER, "supervisor s1", 8, "2026-10-05", 7),
                Logs.SUPERVISOR));
    assertThat(absence(plan, "2026-10-12T23:59:59")).isPresent();
    assertThat(absence(plan, "2026-10-13T00:00")).isEmpty();
  }

  /** The agenda tells of an absence once, as a duty of the plan; a concern says the same of it. */
  @Test
  void absence_hasTheStepAndTheGroundsOfThePlan() {
    SupervisionPlan plan = Logs.plan(Logs.away("2026-10-05/2026-10-12"));
    Instant now = at("2026-10-06T12:00");
    Risk risk = Logs.of().risk(Logs.PLACEMENT, plan, STANDARD, now);
    OpenConcern concern = risk.of(Concern.ABSENCE).orElseThrow();
    List<Duty> duties =
        plan.duties(
            Logs.PLACEMENT,
            SupervisionRules.standard(),
            DateRange.of("2026-10-06", "2026-10-12"),
            now);
    assertThat(duties)
        .filteredOn(duty -> duty.why().code() == SupervisionReason.ABSENCE_WITHOUT_COVER)
        .singleElement()
        .satisfies(
            duty -> {
              assertThat(duty.step()).isEqualTo(risk.step(concern));
              assertThat(duty.step().code()).isEqualTo(concern.next());
              assertThat(duty.why()).isEqualTo(concern.reason());
              assertThat(duty.since()).isEqualTo(concern.since());
            });
    assertThat(risk.duties()).noneMatch(duty -> duty.why().equals(concern.reason()));
    assertThat(risk.step(concern).message())
        .isEqualTo(
            "please name somebody who takes the place of supervisor s1 for intern i1 in the days of"
                + " the absence");
  }

  private static Optional<OpenConcern> absence(SupervisionPlan plan, String now) {
    return Logs.of().risk(Logs.PLACEMENT, plan, STANDARD, at(now)).of(Concern.ABSENCE);
  }

  @Test
  void absence_withCoverForAllOrSomeOfTheDays() {
    Absence all = Logs.away("2026-10-05/2026-10-20");
    assertThat(absence(Logs.plan(all.coveredBy(Logs.MENTOR)), "2026-10-10T12:00")).isEmpty();
    SupervisionPlan partly =
        Logs.plan(all, Logs.away("2026-10-13/2026-10-13").coveredBy(Logs.HEAD));
    assertThat(absence(partly, "2026-10-13T12:00")).isEmpty();
    assertThat(absence(partly, "2026-10-12T12:00").orElseThrow().reason().argument("days"))
        .isEqualTo("8");
    assertThat(absence(partly, "2026-10-14T12:00")).isEmpty(); // seven days are left
    SupervisionPlan twice =
        Logs.plan(Logs.away("2026-10-05/2026-10-09"), Logs.away("2026-10-10/2026-10-12"));
    assertThat(absence(twice, "2026-10-08T12:00").orElseThrow().since())
        .isEqualTo(at("2026-10-05T00:00"));
  }

  @Test
  void supervisorAwayFor4Weeks_coveredByAnotherSupervisor_isCovered() {
    SupervisionPlan plan = Logs.plan(Logs.away("2026-10-05/2026-11-01").coveredBy(Logs.HEAD));
    assertThat(absence(plan, "2026-10-20T12:00")).isEmpty();
    OpenConcern silence =
        Logs.of()
            .risk(Logs.PLACEMENT, plan, STANDARD, at("2026-10-20T12:00"))
            .of(Concern.SILENCE)
            .orElseThrow();
    assertThat(silence.responsible()).isEqualTo(Logs.HEAD);
  }

  @Test
  void settledConcerns_countAnew() {
    List<ContactEvent> bad =
        List.of(
            new QuestionAsked(at("2026-10-05T08:00"), "q1"),
            new WorkHandedIn(at("2026-10-05T08:00"), "w1"),
            missed("2026-10-06T10:00"),
            missed("2026-10-07T10:00"),
            missed("2026-10-20T12:00"),
            due("2026-10-01T17:00", "r1"),
            due("2026-10-08T17:00", "r2"),
            due("2026-10-15T17:00", "r3"));
    SupervisionPlan plan = Logs.plan(Logs.away("2026-10-05/2026-10-30"));
    ContactLog log = Logs.with(bad);
    Instant now = at("2026-10-20T12:00");
    assertThat(log.risk(Logs.PLACEMENT, plan, STANDARD, now).open())
        .extracting(OpenConcern::concern)
        .containsExactlyInAnyOrder(Concern.values());
    for (Concern concern : Concern.values()) {
      Risk after =
          log.after(settled("2026-10-20T12:00", concern)).risk(Logs.PLACEMENT, plan, STANDARD, now);
      assertThat(after.of(concern)).isEmpty();
      assertThat(after.open()).hasSize(Concern.values().length - 1);
    }
    ContactLog settled = log.after(settled("2026-10-20T12:00", Concern.SILENCE));
    assertNone(settled, Concern.SILENCE, "2026-10-23T12:00");
    assertThat(open(settled, Concern.SILENCE, "2026-10-24T12:00").severity()).isEqualTo(WARNING);
  }

  @Test
  void level_isThatOfTheGravestConcern_andFallsWhenItIsResolved() {
    ContactLog log =
        Logs.of(
            call("2026-10-05T09:00"),
            due("2026-10-06T12:00", "r1"),
            new QuestionAsked(at("2026-10-07T00:00"), "q1"),
            message("2026-10-09T00:00"));
    assertLevel(log, "2026-10-06T12:00", RiskLevel.LOW, null);
    assertLevel(log, "2026-10-06T13:00", RiskLevel.LOW, "2026-10-06T12:00");
    assertLevel(log, "2026-10-07T11:00", RiskLevel.RAISED, "2026-10-07T10:00");
    assertLevel(log, "2026-10-08T01:00", RiskLevel.HIGH, "2026-10-08T00:00");
    ContactLog answered = log.after(new QuestionAnswered(at("2026-10-08T02:00"), "q1"));
    assertLevel(answered, "2026-10-08T01:00", RiskLevel.HIGH, "2026-10-08T00:00");
    assertLevel(answered, "2026-10-08T02:00", RiskLevel.LOW, "2026-10-06T12:00");
  }

  private static void assertLevel(ContactLog log, String now, RiskLevel level, String since) {
    Risk risk = log.risk(Logs.PLACEMENT, STANDARD, at(now));
    assertThat(risk.level()).isEqualTo(level);
    assertThat(risk.since()).isEqualTo(Optional.ofNullable(since).map(Logs::at));
  }

  @Test
  void errorsGoUpThePath_oneLevelAtATime_warningsStayWithTheFirst() {
    ContactLog log =
        Logs.of(call("2026-10-05T15:00")).withEscalation(Logs.MENTOR, Logs.SUPERVISOR, Logs.HEAD);
    assertThat(open(log, Concern.SILENCE, "2026-10-12T23:59").responsible()).isEqualTo(Logs.MENTOR);
    assertThat(open(log, Concern.SILENCE, "2026-10-13T00:00").responsible())
        .isEqualTo(Logs.SUPERVISOR);
    assertThat(open(log, Concern.SILENCE, "2026-10-14T23:59").responsible())
        .isEqualTo(Logs.SUPERVISOR);
    assertThat(open(log, Concern.SILENCE, "2026-10-15T00:00").responsible()).isEqualTo(Logs.HEAD);
    assertThat(open(log, Concern.SILENCE, "2027-04-15T00:00").responsible()).isEqualTo(Logs.HEAD);
    assertThat(open(log, Concern.LIVE_CALL, "2027-04-15T00:00").responsible())
        .isEqualTo(Logs.MENTOR);
    assertThat(open(log.withEscalation(), Concern.SILENCE, "2026-10-12T23:59").responsible())
        .isEqualTo(Logs.SUPERVISOR);
  }

  @Test
  void missedMeetingsGoUpThePath_thoughTheyAreAWarning() {
    ContactLog log =
        Logs.of(missed("2026-10-05T10:00"), missed("2026-10-06T10:00"), missed("2026-10-07T10:00"))
            .withEscalation(Logs.SUPERVISOR, Logs.HEAD);
    assertThat(open(log, Concern.MEETINGS, "2026-10-07T10:00").responsible()).isEqualTo(Logs.HEAD);
  }

  @Test
  void whoTakesThePlaceOfTheSupervisor_seesToIt() {
    SupervisionPlan plan =
        Logs.plan(
            Logs.away("2026-10-08/2026-10-09").coveredBy(Logs.MENTOR),
            Logs.away("2026-09-20/2026-12-20").coveredBy(Logs.HEAD));
    ContactLog log = Logs.of(call("2026-10-05T15:00"));
    assertThat(responsible(log, plan, "2026-10-09T12:00")).isEqualTo(Logs.MENTOR);
    assertThat(responsible(log, plan, "2026-10-10T12:00")).isEqualTo(Logs.HEAD);
    ContactLog cascade = log.withEscalation(MentorId.of("m2"), Logs.SUPERVISOR);
    assertThat(responsible(cascade, plan, "2026-10-09T12:00")).isEqualTo(MentorId.of("m2"));
    assertThat(responsible(cascade, plan, "2026-10-13T12:00")).isEqualTo(Logs.HEAD);
  }

  private static PersonId responsible(ContactLog log, SupervisionPlan plan, String now) {
    return log.risk(Logs.PLACEMENT, plan, STANDARD, at(now))
        .of(Concern.SILENCE)
        .orElseThrow()
        .responsible();
  }

  @Test
  void openConcerns_areSorted_gravestFirst_thenOldest() {
    ContactLog log =
        Logs.of(
            call("2026-10-05T09:00"),
            new QuestionAsked(at("2026-10-08T00:00"), "q1"),
            new WorkHandedIn(at("2026-10-03T00:00"), "w1"),
            due("2026-10-01T12:00", "r1"));
    assertThat(log.risk(Logs.PLACEMENT, STANDARD, at("2026-10-09T12:00")).open())
        .extracting(OpenConcern::concern)
        .containsExactly(Concern.ANSWER, Concern.REVIEW, Concern.SILENCE, Concern.REPORTS);
  }

  @Test
  void daysAreCalendarDaysWhereTheInternIs_alsoWhenTheClockChanges() {
    ZoneId newYork = ZoneId.of("America/New_York"); // goes back on 1 November 2026
    ContactLog log = Logs.of(call("2026-10-31T03:30")); // 30 October there
    Placement there = Logs.PLACEMENT.withZone(newYork);
    Instant warned = LocalDateTime.parse("2026-11-03T00:00").atZone(newYork).toInstant();
    assertThat(log.risk(there, STANDARD, warned.minusSeconds(1)).of(Concern.SILENCE)).isEmpty();
    assertThat(log.risk(there, STANDARD, warned).of(Concern.SILENCE).orElseThrow().since())
        .isEqualTo(warned)
        .isEqualTo(Instant.parse("2026-11-03T05:00:00Z"));
    Placement far = there.withZone(ZoneId.of("Pacific/Kiritimati")); // 31 October there
    assertThat(log.risk(far, STANDARD, at("2026-11-03T09:59")).of(Concern.SILENCE)).isEmpty();
    assertThat(log.risk(far, STANDARD, at("2026-11-03T10:00")).of(Concern.SILENCE)).isPresent();
  }

  @Test
  void outsideOfThePlacement_nothingIsExpected() {
    ContactLog log = Logs.of(new QuestionAsked(at("2026-09-01T08:00"), "q1"));
    assertThat(log.risk(Logs.PLACEMENT, STANDARD, at("2026-09-06T23:59:59")).open()).isEmpty();
    assertThat(log.risk(Logs.PLACEMENT, STANDARD, at("2026-09-07T10:00")).open()).isEmpty();
    assertThat(log.risk(Logs.PLACEMENT, STANDARD, at("2026-09-07T10:01")).open()).hasSize(1);
    assertThat(log.risk(Logs.PLACEMENT, STANDARD, at("2027-05-28T23:59:59")).level())
        .isEqualTo(RiskLevel.HIGH);
    assertThat(log.risk(Logs.PLACEMENT, STANDARD, at("2027-05-29T00:00")).open()).isEmpty();
  }

  @Test
  void atTheSameInstant_whatSettlesComesLast() {
    assertNone(
        Logs.of(
            new QuestionAnswered(at("2026-10-05T08:00"), "q1"),
            new QuestionAsked(at("2026-10-05T08:00"), "q1")),
        Concern.ANSWER,
        "2026-10-08T08:00");
    assertNone(
        Logs.of(new ReportReceived(at("2026-10-05T08:00"), "r1"), due("2026-10-05T08:00", "r1")),
        Concern.REPORTS,
        "2026-10-08T08:00");
    assertNone(
        Logs.of(
            settled("2026-10-05T08:00", Concern.ANSWER),
            new QuestionAsked(at("2026-10-05T08:00"), "q1")),
        Concern.ANSWER,
        "2026-10-08T08:00");
  }

  @Test
  void thresholdsComeFromThePolicy() {
    ContactRules strict =
        STANDARD
            .withPreferredAnswerTime(Duration.ofHours(1))
            .withMaxAnswerTime(Duration.ofHours(2))
            .withMaxReviewDays(0)
            .withMaxDaysToFirstContact(0)
            .withMaxSilenceDays(0)
            .withMaxLongSilenceDays(0)
            .withMaxDaysWithoutLiveCall(0)
            .withMaxMissedMeetings(0)
            .withReportGraceDays(0)
            .withRemovalAtMissedReport(1)
            .withMaxUncoveredDays(0);
    ContactLog log =
        Logs.of(
            new QuestionAsked(at("2026-09-07T21:59:59"), "q1"),
            new WorkHandedIn(at("2026-09-07T08:00"), "w1"),
            missed("2026-09-07T10:00"),
            due("2026-09-07T17:00", "r1"));
    SupervisionPlan plan = Logs.plan(Logs.away("2026-09-08/2026-09-08"));
    List<OpenConcern> open = log.risk(Logs.PLACEMENT, plan, strict, at("2026-09-08T00:00")).open();
    assertThat(open).extracting(OpenConcern::concern).containsExactlyInAnyOrder(Concern.values());
    assertThat(log.risk(Logs.PLACEMENT, STANDARD, at("2026-09-08T00:00")).open()).isEmpty();
    assertThat(open)
        .filteredOn(one -> one.severity() == ERROR)
        .extracting(OpenConcern::concern)
        .containsExactlyInAnyOrder(
            Concern.REPORTS, Concern.ANSWER, Concern.FIRST_CONTACT, Concern.SILENCE);
  }

  @Test
  void badInput() {
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                Logs.of(ContactRecord.message(at("2026-09-08T08:00"), Logs.INTERN, Channel.SMS))
                    .risk(Logs.PLACEMENT, STANDARD, at("2026-09-08T08:00")))
        .withMessageContaining("is with i1, the intern");
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                Logs.of()
                    .withEscalation(Logs.MENTOR, Logs.INTERN)
                    .risk(Logs.PLACEMENT, STANDARD, at("2026-09-08T08:00")))
        .withMessageContaining("escalation is [m1, i1]");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Logs.of().withEscalation(Logs.MENTOR, Logs.MENTOR));
    Instant now = at("2026-09-08T08:00");
    for (Duration length : List.of(Duration.ofMinutes(-1), Duration.ofHours(25))) {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> ContactRecord.call(now, Logs.MENTOR, Channel.PHONE, length))
          .withMessageContaining("length is " + length);
    }
    Stream.<Runnable>of(
            () -> new QuestionAsked(now, " "),
            () -> new QuestionAnswered(now, ""),
            () -> new WorkHandedIn(now, " "),
            () -> new WorkReviewed(now, " "),
            () -> new ReportDue(now, " "),
            () -> new ReportReceived(now, " "),
            () -> new ContactEvent.ConcernSettled(now, Concern.ANSWER, " ", "why"),
            () -> new ContactEvent.ConcernSettled(now, Concern.ANSWER, "by", " "))
        .forEach(
            bad ->
                assertThatIllegalArgumentException()
                    .isThrownBy(bad::run)
                    .withMessageContaining("is blank"));
  }

  @Test
  void badPolicies() {
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                STANDARD.withSeverities(java.util.Map.of(SupervisionReason.NO_CALL, Severity.INFO)))
        .withMessageContaining("one of severities is NO_CALL");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> STANDARD.withMeetingTolerance(Duration.ofDays(8)))
        .withMessageContaining("meetingTolerance is PT192H");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> STANDARD.withPreferredAnswerTime(Duration.ZERO))
        .withMessageContaining("preferredAnswerTime is PT0S");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> STANDARD.withMaxAnswerTime(Duration.ofHours(9)))
        .withMessageContaining("maxAnswerTime is PT9H");
    Stream.<Runnable>of(
            () -> STANDARD.withMaxReviewDays(-1),
            () -> STANDARD.withMaxDaysToFirstContact(-1),
            () -> STANDARD.withMaxSilenceDays(-1),
            () -> STANDARD.withMaxLongSilenceDays(2),
            () -> STANDARD.withMaxDaysWithoutLiveCall(367),
            () -> STANDARD.withMaxMissedMeetings(-1),
            () -> STANDARD.withReportGraceDays(-1),
            () -> STANDARD.withRemovalAtMissedReport(0),
            () -> STANDARD.withMaxUncoveredDays(-1),
            () -> STANDARD.withDaysPerLevel(0))
        .forEach(
            bad ->
                assertThatIllegalArgumentException()
                    .isThrownBy(bad::run)
                    .withMessageContaining("it must be"));
  }

  @Test
  void textsHoldKeysOnly() {
    assertThat(settled("2026-10-05T08:00", Concern.REPORTS))
        .hasToString("ConcernSettled[at=2026-10-05T08:00:00Z, concern=REPORTS, by=coordinator-1]");
  }

  private static MeetingMissed missed(String local) {
    return new MeetingMissed(at(local), Logs.INTERN);
  }

  private static ReportDue due(String local, String report) {
    return new ReportDue(at(local), report);
  }

  private static void assertNone(ContactLog log, Concern concern, String now) {
    assertThat(log.risk(Logs.PLACEMENT, STANDARD, at(now)).of(concern)).isEmpty();
  }

  private static OpenConcern open(ContactLog log, Concern concern, String now) {
    return log.risk(Logs.PLACEMENT, STANDARD, at(now)).of(concern).orElseThrow();
  }

  private static void assertOpen(
      ContactLog log, Concern concern, String now, Severity severity, String since, Reason reason) {
    assertThat(open(log, concern, now))
        .isEqualTo(new OpenConcern(concern, severity, at(since), reason, Logs.SUPERVISOR));
  }
}
