package org.openinternship.core.supervision;

import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.THURSDAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.openinternship.core.supervision.Plans.CALL;
import static org.openinternship.core.supervision.Plans.GRACE;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openinternship.core.finding.ReasonCode;
import org.openinternship.core.finding.Severity;
import org.openinternship.core.people.Channel;
import org.openinternship.core.time.DateRange;

/** Bounds of the values of a plan, and what they compute. */
class PlanValuesTest {
  private static final LocalDate DUE = LocalDate.parse("2027-04-12");
  private static final DateRange TERM = DateRange.of("2027-03-03", "2027-03-31");

  @Test
  void absence_isNotCoveredByWhoeverIsAway() {
    Absence absence = Absence.of(GRACE, "2027-03-08", "2027-03-20");
    assertThat(absence.cover()).isEmpty();
    assertThat(absence.coveredBy(Plans.KIM).cover()).contains(Plans.KIM);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> absence.coveredBy(GRACE))
        .withMessage(
            "Absence: cover is supervisor grace, who is away; it must be somebody else. Maybe nobody"
                + " covers: then leave it out");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Absence.of(GRACE, "2027-03-20", "2027-03-08"));
    assertThatNullPointerException().isThrownBy(() -> new Absence(null, TERM, Optional.empty()));
  }

  @Test
  void mentorAndObjective_nameWhatIsOutOfBounds() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new PlannedMentor(Plans.mentor("kim"), 0))
        .withMessage("PlannedMentor: interns is 0, it must be at least 1");
    assertThatNullPointerException().isThrownBy(() -> new PlannedMentor(null, 1));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> LearningObjective.of(" ", "item"))
        .withMessage("LearningObjective: objective is blank. Maybe an empty line of a form");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> LearningObjective.of("objective", ""))
        .withMessageContaining("LearningObjective: evaluationItem is blank");
  }

  @Test
  void evaluation_isDueAfterItOpens_withRemindersBefore() {
    PlannedEvaluation evaluation = PlannedEvaluation.of(PlannedEvaluation.Kind.INTERIM, DUE);
    assertThat(evaluation.opens()).isEqualTo("2027-04-05");
    assertThat(evaluation.reminders()).containsExactly(Duration.ofHours(72), Duration.ofHours(24));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new PlannedEvaluation(evaluation.kind(), DUE.plusDays(1), DUE, List.of()))
        .withMessageContaining("due is 2027-04-12, it must not be before opens 2027-04-13");
    for (Duration bad : List.of(Duration.ZERO, Duration.ofDays(-1))) {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> new PlannedEvaluation(evaluation.kind(), DUE, DUE, List.of(bad)))
          .withMessageContaining("reminders is " + bad);
    }
    assertThatNullPointerException()
        .isThrownBy(() -> new PlannedEvaluation(null, DUE, DUE, List.of()));
  }

  @Test
  void contact_namesWhatIsOutOfBounds() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> CALL.withName(" "))
        .withMessageContaining("PlannedContact: name is blank");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> PlannedContact.weekly("call", Channel.PHONE, GRACE))
        .withMessageContaining("days is empty");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> CALL.withEveryWeeks(0))
        .withMessage("PlannedContact: everyWeeks is 0, it must be from 1 to 52");
    assertThatIllegalArgumentException().isThrownBy(() -> CALL.withEveryWeeks(53));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> CALL.withMinutes(4))
        .withMessage("PlannedContact: minutes is 4, it must be from 5 to 480");
    assertThatIllegalArgumentException().isThrownBy(() -> CALL.withMinutes(481));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> CALL.withPreferredStart(LocalTime.of(9, 0, 1)))
        .withMessageContaining("preferredStart is 09:00:01");
    assertThatIllegalStateException().isThrownBy(() -> PlannedContact.builder().build());
  }

  @Test
  void weeksOfAContact_areCountedFromTheFirstDay() {
    assertThat(CALL.dates(TERM))
        .extracting(LocalDate::toString)
        .containsExactly("2027-03-08", "2027-03-15", "2027-03-22", "2027-03-29");
    assertThat(CALL.withDays(MONDAY, THURSDAY).withEveryWeeks(2).dates(TERM))
        .extracting(LocalDate::toString)
        .containsExactly("2027-03-04", "2027-03-08", "2027-03-18", "2027-03-22");
    assertThat(CALL.withDuring(DateRange.of("2027-03-10", "2027-03-22")).dates(TERM))
        .extracting(LocalDate::toString)
        .containsExactly("2027-03-15", "2027-03-22");
    assertThat(PlannedContact.once("first", Channel.PHONE, GRACE, TERM.last()).dates(TERM))
        .containsExactly(TERM.last());
    assertThat(CALL.withDuring(DateRange.of("2026-01-01", "2026-12-31")).dates(TERM)).isEmpty();
  }

  @Test
  void liveContact_needsBothAtOnce_andACallIsSpoken() {
    assertThat(EnumSet.allOf(Channel.class))
        .filteredOn(channel -> CALL.withChannel(channel).isLive())
        .containsExactlyInAnyOrder(
            Channel.VIDEO_CALL, Channel.PHONE, Channel.WEBINAR, Channel.INSTANT_MESSAGING);
    assertThat(EnumSet.allOf(Channel.class))
        .filteredOn(channel -> CALL.withChannel(channel).isCall())
        .containsExactlyInAnyOrder(Channel.VIDEO_CALL, Channel.PHONE);
  }

  @Test
  void plan_namesWhatIsOutOfBounds() {
    SupervisionPlan plan = Plans.sound();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> plan.withHoursPerWeek(0))
        .withMessage("SupervisionPlan: hoursPerWeek is 0, it must be from 1 to 168");
    assertThatIllegalArgumentException().isThrownBy(() -> plan.withHoursPerWeek(169));
    assertThatIllegalArgumentException().isThrownBy(() -> plan.withExtensionWeeks(-1));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> plan.withPeriod(DateRange.of("2027-01-01", "2037-01-02")))
        .withMessage("SupervisionPlan: days of the period is 3655, it must be from 1 to 3653");
    LocalDate far = LocalDate.of(10_000, 1, 1);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> plan.withPeriod(new DateRange(far, far)))
        .withMessageContaining("year of the period is 10000");
    for (Duration bad : List.of(Duration.ZERO, Duration.ofHours(-1))) {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> plan.withAnswerTime(bad))
          .withMessageContaining("answerTime is " + bad);
      assertThatIllegalArgumentException()
          .isThrownBy(() -> plan.withReviewTime(bad))
          .withMessageContaining("reviewTime is " + bad);
    }
    assertThatIllegalStateException().isThrownBy(() -> SupervisionPlan.builder().build());
    assertThatNullPointerException().isThrownBy(() -> plan.check(null));
    assertThatIllegalArgumentException().isThrownBy(() -> SupervisionPlan.builder().intern(" "));
  }

  @ParameterizedTest
  @CsvSource({
    "1, 60, 1",
    "6, 60, 1",
    "7, 63, 1",
    "10, 90, 1",
    "11, 99, 2",
    "19, 171, 2",
    "20, 180, 3",
    "33, 297, 3",
    "34, 300, 3",
    "168, 300, 3"
  })
  void policyComputes_minutesOfMentorsAndDaysOfContact(int hours, int minutes, int days) {
    assertThat(SupervisionPolicy.standard().mentorMinutes(hours)).isEqualTo(minutes);
    assertThat(SupervisionPolicy.standard().contactDays(hours)).isEqualTo(days);
  }

  @Test
  void partsOfAMinute_areRoundedUp() {
    SupervisionPolicy policy = SupervisionPolicy.standard().withLeastMentorMinutes(0);
    assertThat(policy.withMentorTimePercent(1).mentorMinutes(1)).isEqualTo(1);
    assertThat(policy.withMentorTimePercent(0).mentorMinutes(1)).isZero();
  }

  @Test
  void policy_namesWhatIsOutOfBounds() {
    SupervisionPolicy policy = SupervisionPolicy.standard();
    assertThat(policy).isEqualTo(SupervisionPolicy.builder().build());
    assertThatIllegalArgumentException()
        .isThrownBy(() -> policy.withMostMentors(1))
        .withMessage("SupervisionPolicy: mostMentors is 1, it must be at least 2");
    assertThatIllegalArgumentException().isThrownBy(() -> policy.withLeastMentors(-1));
    assertThatIllegalArgumentException().isThrownBy(() -> policy.withFineInternsOfLoneMentor(0));
    assertThatIllegalArgumentException().isThrownBy(() -> policy.withMostInternsOfLoneMentor(0));
    assertThatIllegalArgumentException().isThrownBy(() -> policy.withMentorTimePercent(101));
    assertThatIllegalArgumentException().isThrownBy(() -> policy.withLeastMentorMinutes(-1));
    assertThatIllegalArgumentException().isThrownBy(() -> policy.withFullMentorMinutes(59));
    assertThatIllegalArgumentException().isThrownBy(() -> policy.withMostUncoveredDays(-1));
    assertThatIllegalArgumentException().isThrownBy(() -> policy.withCallsPerWeek(-1));
    assertThatIllegalArgumentException().isThrownBy(() -> policy.withFewHours(20));
    assertThatIllegalArgumentException().isThrownBy(() -> policy.withManyHours(10));
    assertThatIllegalArgumentException().isThrownBy(() -> policy.withContactDaysForFewHours(4));
    assertThatIllegalArgumentException().isThrownBy(() -> policy.withContactDaysForManyHours(8));
    assertThatIllegalArgumentException().isThrownBy(() -> policy.withFirstContactDays(-1));
    assertThatIllegalArgumentException().isThrownBy(() -> policy.withLeastSharedMinutes(181));
    assertThatIllegalArgumentException().isThrownBy(() -> policy.withPreferredSharedMinutes(59));
    assertThatIllegalArgumentException().isThrownBy(() -> policy.withWeeksBetweenSeniorCalls(0));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> policy.withMostAnswerTime(Duration.ofHours(9)))
        .withMessage("SupervisionPolicy: mostAnswerTime is PT9H, it must be at least PT10H");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> policy.withAnswerTime(Duration.ofHours(-1)));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> policy.withReviewTime(Duration.ofHours(-1)));
    assertThatIllegalArgumentException().isThrownBy(() -> policy.withMidpointFromPercent(55));
    assertThatIllegalArgumentException().isThrownBy(() -> policy.withMidpointToPercent(101));
    assertThatIllegalArgumentException().isThrownBy(() -> policy.withLeastOpenDays(8));
    assertThatIllegalArgumentException().isThrownBy(() -> policy.withMostOpenDays(3));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> policy.withReminders(Duration.ofHours(-1)));
    assertThatIllegalArgumentException().isThrownBy(() -> policy.withLeastObjectives(-1));
    assertThatIllegalArgumentException().isThrownBy(() -> policy.withLongestWeeks(0));
    assertThatIllegalArgumentException().isThrownBy(() -> policy.withMostExtensionWeeks(-1));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> policy.withSeverities(Map.of(ReasonCode.PLACED, Severity.INFO)))
        .withMessageContaining("PLACED, which the check of a plan never finds");
    assertThat(policy.withNeededEvaluations(Set.of()).neededEvaluations()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "1, 1, 1",
    "2, 1, 2",
    "3, 2, 2",
    "4, 2, 3",
    "5, 3, 3",
    "10, 5, 6",
    "20, 10, 11",
    "100, 46, 55"
  })
  void middleOfAnyPeriod_hasADay(int days, int firstDay, int lastDay) {
    SupervisionPlan plan = Plans.sound();
    LocalDate first = plan.period().first();
    SupervisionPlan lasting = plan.withPeriod(new DateRange(first, first.plusDays(days - 1L)));
    for (int day = 1; day <= days; day++) {
      PlannedEvaluation midpoint =
          PlannedEvaluation.of(PlannedEvaluation.Kind.MIDPOINT, first.plusDays(day - 1L));
      assertThat(
              lasting
                  .withEvaluations(midpoint)
                  .check(SupervisionPolicy.standard())
                  .of(ReasonCode.MIDPOINT_OFF)
                  .isEmpty())
          .as("day %s of %s", day, days)
          .isEqualTo(day >= firstDay && day <= lastDay);
    }
  }
}
