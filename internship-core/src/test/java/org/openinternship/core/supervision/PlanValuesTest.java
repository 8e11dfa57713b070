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
import org.openinternship.core.cohort.CohortReason;
import org.openinternship.core.finding.Severity;
import org.openinternship.core.id.InternId;
import org.openinternship.core.id.PlacementId;
import org.openinternship.core.id.SupervisorId;
import org.openinternship.core.people.Channel;
import org.openinternship.core.time.DateRange;
import org.openinternship.core.time.Days;

/** Bounds of the values of a plan, and what they compute. */
class PlanValuesTest {
  private static final LocalDate DUE = LocalDate.parse("2027-04-12");
  private static final DateRange TERM = DateRange.of("2027-03-03", "2027-03-31");
  private static final Days DAYS = Days.of(TERM);

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
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> Absence.of(InternId.of("ada"), "2027-03-08", "2027-03-20").coveredBy(GRACE))
        .withMessageContaining("nobody stands in for an intern");
  }

  @Test
  void mentorAndObjective_nameWhatIsOutOfBounds() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new PlannedMentor(Plans.mentor("kim"), 0))
        .withMessage("PlannedMentor: interns is 0, it must be from 1 to 10000000");
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
    PlannedEvaluation evaluation = PlannedEvaluation.of(EvaluationKind.INTERIM, DUE);
    assertThat(evaluation.opens()).isEqualTo("2027-04-05");
    assertThat(evaluation.reminders()).containsExactly(Duration.ofHours(72), Duration.ofHours(24));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new PlannedEvaluation(evaluation.kind(), DUE.plusDays(1), DUE, List.of()))
        .withMessageContaining(
            "due is 2027-04-12, it must be on or after opens, which is 2027-04-13");
    for (Duration bad : List.of(Duration.ZERO, Duration.ofDays(-1))) {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> new PlannedEvaluation(evaluation.kind(), DUE, DUE, List.of(bad)))
          .withMessageContaining("reminders is " + bad);
    }
    assertThatNullPointerException()
        .isThrownBy(() -> new PlannedEvaluation(null, DUE, DUE, List.of()));
  }

  @Test
  void guideOfAContact_isARoleOrAPerson_andReadsItsText() {
    for (ContactGuide guide :
        List.of(
            ContactGuide.SUPERVISOR,
            ContactGuide.FIRST_MENTOR,
            ContactGuide.EACH_MENTOR,
            ContactGuide.of(SupervisorId.of("kim")),
            ContactGuide.of(Plans.KIM))) {
      assertThat(ContactGuide.parse(guide.toString())).isEqualTo(guide);
    }
    assertThat(ContactGuide.parse("mentor kim").person()).contains(Plans.KIM);
    for (String bad : List.of("", "intern ada", "mentor", "mentor ")) {
      assertThatIllegalArgumentException().isThrownBy(() -> ContactGuide.parse(bad));
    }
    assertThatIllegalArgumentException().isThrownBy(() -> ContactGuide.of(InternId.of("ada")));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new ContactGuide(GuideRole.SUPERVISOR, Optional.of(GRACE)));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new ContactGuide(GuideRole.PERSON, Optional.empty()));
  }

  @Test
  void contact_namesWhatIsOutOfBounds() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> CALL.withName(" "))
        .withMessageContaining("PlannedContact: name is blank");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> PlannedContact.weekly("call", Channel.PHONE, GRACE))
        .withMessageContaining("days is [], it must be at least 1 day");
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
    assertThat(CALL.dates(DAYS, TERM.first()))
        .extracting(LocalDate::toString)
        .containsExactly("2027-03-08", "2027-03-15", "2027-03-22", "2027-03-29");
    assertThat(CALL.withDays(MONDAY, THURSDAY).withEveryWeeks(2).dates(DAYS, TERM.first()))
        .extracting(LocalDate::toString)
        .containsExactly("2027-03-04", "2027-03-08", "2027-03-18", "2027-03-22");
    assertThat(CALL.withDuring(DateRange.of("2027-03-10", "2027-03-22")).dates(DAYS, TERM.first()))
        .extracting(LocalDate::toString)
        .containsExactly("2027-03-15", "2027-03-22");
    assertThat(
            PlannedContact.once("first", Channel.PHONE, GRACE, TERM.last())
                .dates(DAYS, TERM.first()))
        .containsExactly(TERM.last());
    assertThat(CALL.withDuring(DateRange.of("2026-01-01", "2026-12-31")).dates(DAYS, TERM.first()))
        .isEmpty();
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
    SupervisionPlan plan = Plans.sound().plan();
    Planned endless = Plans.sound().withPeriod(DateRange.of("2027-01-01", "2037-01-02"));
    assertThatIllegalArgumentException()
        .isThrownBy(endless::schedule)
        .withMessage("SupervisionPlan: days of the placement is 3655, it must be from 1 to 3653");
    Planned other = new Planned(Plans.sound().placement().withId(PlacementId.of("p-2")), plan);
    assertThatIllegalArgumentException()
        .isThrownBy(other::schedule)
        .withMessageContaining("placement is p-2, it must be p-1");
    assertThatIllegalArgumentException().isThrownBy(() -> other.check(SupervisionRules.standard()));
    for (Duration bad : List.of(Duration.ZERO, Duration.ofHours(-1))) {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> plan.withAnswerTime(bad))
          .withMessageContaining("answerTime is " + bad);
      assertThatIllegalArgumentException()
          .isThrownBy(() -> plan.withReviewTime(bad))
          .withMessageContaining("reviewTime is " + bad);
    }
    assertThatIllegalStateException().isThrownBy(() -> SupervisionPlan.builder().build());
    assertThatNullPointerException()
        .isThrownBy(() -> SupervisionRules.standard().check(null, null));
    assertThatIllegalArgumentException().isThrownBy(() -> SupervisionPlan.builder().placement(" "));
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
  void rulesCompute_minutesOfMentorsAndDaysOfContact(int hours, int minutes, int days) {
    assertThat(SupervisionRules.standard().requiredMentorMinutes(hours)).isEqualTo(minutes);
    assertThat(SupervisionRules.standard().requiredContactDays(hours)).isEqualTo(days);
  }

  @Test
  void partsOfAMinute_areRoundedUp() {
    SupervisionRules rules = SupervisionRules.standard().withMinMentorMinutes(0);
    assertThat(rules.withMinMentorTimePercent(1).requiredMentorMinutes(1)).isEqualTo(1);
    assertThat(rules.withMinMentorTimePercent(0).requiredMentorMinutes(1)).isZero();
  }

  @Test
  void rules_nameWhatIsOutOfBounds() {
    SupervisionRules rules = SupervisionRules.standard();
    assertThat(rules).isEqualTo(SupervisionRules.builder().build());
    assertThatIllegalArgumentException()
        .isThrownBy(() -> rules.withMaxMentors(1))
        .withMessage(
            "SupervisionRules: maxMentors is 1, it must be at least minMentors, which is 2");
    assertThatIllegalArgumentException().isThrownBy(() -> rules.withMinMentors(-1));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> rules.withPreferredInternsOfLoneMentor(0));
    assertThatIllegalArgumentException().isThrownBy(() -> rules.withMaxInternsOfLoneMentor(0));
    assertThatIllegalArgumentException().isThrownBy(() -> rules.withMinMentorTimePercent(101));
    assertThatIllegalArgumentException().isThrownBy(() -> rules.withMinMentorMinutes(-1));
    assertThatIllegalArgumentException().isThrownBy(() -> rules.withSufficientMentorMinutes(59));
    assertThatIllegalArgumentException().isThrownBy(() -> rules.withMaxUncoveredDays(-1));
    assertThatIllegalArgumentException().isThrownBy(() -> rules.withMinCallsPerWeek(-1));
    assertThatIllegalArgumentException().isThrownBy(() -> rules.withShortWeekHours(20));
    assertThatIllegalArgumentException().isThrownBy(() -> rules.withLongWeekHours(10));
    assertThatIllegalArgumentException().isThrownBy(() -> rules.withMinContactDaysInShortWeek(4));
    assertThatIllegalArgumentException().isThrownBy(() -> rules.withMinContactDaysInLongWeek(8));
    assertThatIllegalArgumentException().isThrownBy(() -> rules.withMaxDaysToFirstContact(-1));
    assertThatIllegalArgumentException().isThrownBy(() -> rules.withMinSharedMinutes(181));
    assertThatIllegalArgumentException().isThrownBy(() -> rules.withPreferredSharedMinutes(59));
    assertThatIllegalArgumentException().isThrownBy(() -> rules.withMaxWeeksBetweenSeniorCalls(0));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> rules.withMaxAnswerTime(Duration.ofHours(9)))
        .withMessage(
            "SupervisionRules: maxAnswerTime is PT9H, it must be at least preferredAnswerTime, which is PT10H");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> rules.withPreferredAnswerTime(Duration.ofHours(-1)));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> rules.withMaxReviewTime(Duration.ofHours(-1)));
    assertThatIllegalArgumentException().isThrownBy(() -> rules.withMinMidpointPercent(55));
    assertThatIllegalArgumentException().isThrownBy(() -> rules.withMaxMidpointPercent(101));
    assertThatIllegalArgumentException().isThrownBy(() -> rules.withMinOpenDays(8));
    assertThatIllegalArgumentException().isThrownBy(() -> rules.withMaxOpenDays(3));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> rules.withReminders(Duration.ofHours(-1)));
    assertThatIllegalArgumentException().isThrownBy(() -> rules.withMinObjectives(-1));
    assertThatIllegalArgumentException().isThrownBy(() -> rules.withMaxWeeks(0));
    assertThatIllegalArgumentException().isThrownBy(() -> rules.withMaxExtensionWeeks(-1));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> rules.withSeverities(Map.of(CohortReason.UNIT_CYCLE, Severity.INFO)))
        .withMessageContaining("UNIT_CYCLE, which the check of a plan never finds");
    assertThat(rules.withRequiredEvaluations(Set.of()).requiredEvaluations()).isEmpty();
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
    Planned plan = Plans.sound();
    LocalDate first = plan.period().first();
    Planned lasting = plan.withPeriod(new DateRange(first, first.plusDays(days - 1L)));
    for (int day = 1; day <= days; day++) {
      PlannedEvaluation midpoint =
          PlannedEvaluation.of(EvaluationKind.MIDPOINT, first.plusDays(day - 1L));
      assertThat(
              Plans.check(SupervisionRules.standard(), lasting.withEvaluations(midpoint))
                  .of(SupervisionReason.MIDPOINT_OFF)
                  .isEmpty())
          .as("day %s of %s", day, days)
          .isEqualTo(day >= firstDay && day <= lastDay);
    }
  }
}
