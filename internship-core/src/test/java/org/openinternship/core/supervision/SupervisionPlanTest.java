package org.openinternship.core.supervision;

import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.WEDNESDAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.openinternship.core.supervision.Plans.BOARD;
import static org.openinternship.core.supervision.Plans.CALL;
import static org.openinternship.core.supervision.Plans.FINAL;
import static org.openinternship.core.supervision.Plans.KIM;
import static org.openinternship.core.supervision.Plans.LEE;
import static org.openinternship.core.supervision.Plans.MAIL;
import static org.openinternship.core.supervision.Plans.ROUND;
import static org.openinternship.core.supervision.Plans.alone;
import static org.openinternship.core.supervision.Plans.away;
import static org.openinternship.core.supervision.Plans.kim;
import static org.openinternship.core.supervision.Plans.mentor;
import static org.openinternship.core.supervision.Plans.midpoint;
import static org.openinternship.core.supervision.Plans.minutes;
import static org.openinternship.core.supervision.Plans.sound;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.openinternship.core.finding.Finding;
import org.openinternship.core.finding.Report;
import org.openinternship.core.finding.Severity;
import org.openinternship.core.host.HostReason;
import org.openinternship.core.reason.GeneralReason;
import org.openinternship.core.reason.ReasonCode;
import org.openinternship.core.time.DateRange;
import org.openinternship.core.time.WorkingHours;

/** What the check of a plan finds beyond its single thresholds. */
class SupervisionPlanTest {
  private static final SupervisionRules RULES = SupervisionRules.standard();
  private static final Planned SOUND = sound();

  @Test
  void mentorWithoutCoMentor_isFineWithOneIntern_warnedOfTwo_wrongWithThree() {
    Planned plan = SOUND.withContacts(CALL, MAIL, kim(BOARD), ROUND);
    assertThat(codes(plan.withMentors(alone(1)))).containsExactly(HostReason.FEW_MENTORS);
    Report two = Plans.check(RULES, plan.withMentors(alone(2)));
    assertThat(two.of(SupervisionReason.INTERNS_OF_LONE_MENTOR))
        .singleElement()
        .hasToString(
            "WARNING /mentors/0/interns INTERNS_OF_LONE_MENTOR: mentor kim has 2"
                + " interns and the plan has no other mentor; up to 1 would be fine");
    Report three = Plans.check(RULES, plan.withMentors(alone(3)));
    assertThat(three.of(SupervisionReason.INTERNS_OF_LONE_MENTOR))
        .extracting(Finding::severity)
        .containsExactly(Severity.ERROR);
    PlannedMentor busy = alone(3);
    assertThat(codes(plan.withMentors(busy, minutes("lee", 2, 3)))).isEmpty();
    assertThat(codes(plan.withMentors(busy, busy)))
        .contains(SupervisionReason.INTERNS_OF_LONE_MENTOR, HostReason.FEW_MENTORS);
  }

  @Test
  void planThatSaysNothing_isToldEverythingAtOnce() {
    Planned empty =
        SOUND
            .withSupervisors()
            .withMentors()
            .withSeniors()
            .withContacts()
            .withAnswerTime(Optional.empty())
            .withReviewTime(Optional.empty())
            .withEvaluations()
            .withObjectives();
    assertThat(codes(empty))
        .containsExactly(
            SupervisionReason.NOT_IN_PLAN,
            HostReason.FEW_MENTORS,
            SupervisionReason.MENTOR_TIME_SHORT,
            SupervisionReason.NO_CALL,
            SupervisionReason.FEW_CONTACT_DAYS,
            SupervisionReason.FIRST_CONTACT_MISSING,
            SupervisionReason.SENIOR_CALLS_RARE,
            GeneralReason.FACT_UNKNOWN,
            GeneralReason.FACT_UNKNOWN,
            SupervisionReason.EVALUATION_MISSING,
            SupervisionReason.EVALUATION_MISSING,
            SupervisionReason.FEW_OBJECTIVES);
    assertThat(
            Plans.check(RULES, empty)
                .of(SupervisionReason.FIRST_CONTACT_MISSING)
                .get(0)
                .reason()
                .message())
        .isEqualTo("no first contact is planned, it has to be by 3 March 2027");
  }

  @Test
  void absencesThatTouchAndCoversWhoAreAway_makeOneAbsence() {
    Planned plan = SOUND.withContacts(CALL, kim(CALL).withName("second"), MAIL, BOARD, ROUND);
    assertThat(
            Plans.check(
                    RULES,
                    plan.withAbsences(
                        away("2027-03-30", "2027-04-02"), away("2027-04-03", "2027-04-06")))
                .findings())
        .singleElement()
        .satisfies(found -> assertThat(found.reason().argument("days")).isEqualTo("8"));

    Absence covered = away("2027-03-30", "2027-04-20").coveredBy(LEE);
    assertThat(codes(plan.withAbsences(covered))).isEmpty();
    Absence coverAway = Absence.of(LEE, "2027-04-03", "2027-04-10");
    Report found = Plans.check(RULES, plan.withAbsences(covered, coverAway));
    assertThat(found.of(SupervisionReason.ABSENCE_WITHOUT_COVER))
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.path()).isEqualTo("/absences/0/cover");
              assertThat(finding.reason().argument("from")).isEqualTo("2027-04-03");
            });
    assertThat(codes(plan.withAbsences(covered, Absence.of(LEE, "2027-04-03", "2027-04-09"))))
        .doesNotContain(SupervisionReason.ABSENCE_WITHOUT_COVER);
  }

  @Test
  void absenceCounts_onlyDuringThePlacement() {
    assertThat(codes(SOUND.withAbsences(away("2027-01-01", "2027-02-28")))).isEmpty();
    assertThat(codes(SOUND.withAbsences(away("2027-05-18", "2027-07-01")))).isEmpty();
    assertThat(codes(SOUND.withAbsences(away("2027-05-16", "2027-07-01"))))
        .contains(SupervisionReason.ABSENCE_WITHOUT_COVER);
  }

  @Test
  void coverAttends_withHoursOfTheirOwn() {
    Planned plan =
        SOUND
            .withAbsences(away("2027-03-15", "2027-03-15").coveredBy(KIM))
            .withMentors(
                new PlannedMentor(
                    mentor("kim")
                        .withWorkingHours(WorkingHours.of("Asia/Tokyo", "daily 09:00-17:00")),
                    1),
                minutes("lee", 2, 1));
    assertThat(Plans.check(RULES, plan).findings())
        .singleElement()
        .hasToString(
            "ERROR /contacts/0 SHARED_MINUTES_TOO_FEW: on 1 of 12 dates of contact"
                + " \"call\" intern and guide have less than 1 hour of working time in"
                + " common, for example on 15 March 2027: 0 hours");
  }

  @Test
  void callOfSomebodySenior_isNoCallOfTheTeam_unlessTheyMentorToo() {
    Planned plan =
        SOUND.withContacts(MAIL.withDays(MONDAY, WEDNESDAY), BOARD, ROUND.withEveryWeeks(1));
    assertThat(codes(plan)).containsExactly(SupervisionReason.NO_CALL);
    assertThat(
            codes(
                plan.withMentors(
                    minutes("director", 2, 1), minutes("kim", 2, 1), minutes("lee", 2, 1))))
        .isEmpty();
  }

  @Test
  void weeksAtTheEnd_countOnlyIfWhole() {
    Planned plan = SOUND.withEvaluations(midpoint("2027-04-12"), FINAL);
    DateRange period = plan.period();
    Planned partial =
        plan.withPeriod(new DateRange(period.first(), period.last().plusDays(6)))
            .withContacts(CALL.withDuring(period), MAIL, BOARD, ROUND);
    assertThat(codes(partial)).isEmpty();
    assertThat(codes(partial.withPeriod(new DateRange(period.first(), period.last().plusDays(7)))))
        .containsExactly(SupervisionReason.FEW_CALLS);
    assertThat(codes(plan.withPeriod(new DateRange(period.first(), period.first().plusDays(2)))))
        .doesNotContain(SupervisionReason.FEW_CALLS);
  }

  @Test
  void severityOfTheProgramsOwn_takesThePlaceOfTheStandardOne() {
    Planned plan = SOUND.withAnswerTime(Duration.ofDays(2)).withObjectives();
    SupervisionRules own =
        RULES.withSeverities(Map.of(SupervisionReason.ANSWER_TIME_LONG, Severity.INFO));
    assertThat(Plans.check(own, plan).findings())
        .extracting(Finding::severity)
        .containsExactly(Severity.INFO, Severity.ERROR);
  }

  @Test
  void thresholdsOfTheProgramsOwn_areUsed() {
    assertThat(
            Plans.check(
                    RULES
                        .withMinCallsPerWeek(0)
                        .withMinContactDaysInLongWeek(1)
                        .withMaxWeeksBetweenSeniorCalls(13),
                    SOUND.withContacts(kim(MAIL)))
                .findings())
        .isEmpty();
  }

  @Test
  void messages_showNoTextThatPeopleWrote() {
    Planned plan =
        SOUND.withObjectives(new LearningObjective("Ada Lovelace learns", Optional.empty()));
    assertThat(Plans.check(RULES, plan).findings()).isNotEmpty();
    assertThat(Plans.check(RULES, plan).toString()).doesNotContain("Lovelace");
  }

  private static List<ReasonCode> codes(Planned plan) {
    return Plans.check(RULES, plan).findings().stream()
        .map(finding -> finding.reason().code())
        .toList();
  }
}
