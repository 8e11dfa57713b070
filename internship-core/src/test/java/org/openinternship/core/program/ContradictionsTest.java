package org.openinternship.core.program;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.openinternship.core.completion.CompletionItemKind;
import org.openinternship.core.completion.CompletionRules;
import org.openinternship.core.contact.ContactRules;
import org.openinternship.core.evaluation.CompetencyFramework;
import org.openinternship.core.evaluation.EvaluationRules;
import org.openinternship.core.evaluation.EvaluatorRole;
import org.openinternship.core.evaluation.Gate;
import org.openinternship.core.evaluation.GateCondition;
import org.openinternship.core.evaluation.PlannedPoint;
import org.openinternship.core.finding.Report;
import org.openinternship.core.host.Compensation;
import org.openinternship.core.host.Money;
import org.openinternship.core.host.Project;
import org.openinternship.core.intake.PostingRules;
import org.openinternship.core.pay.PayRules;
import org.openinternship.core.placement.ExtensionRules;
import org.openinternship.core.placement.PlacementRules;
import org.openinternship.core.progress.AgeLimits;
import org.openinternship.core.progress.CreditRule;
import org.openinternship.core.progress.HourLimits;
import org.openinternship.core.progress.ProgressRules;
import org.openinternship.core.progress.ReportSchedule;
import org.openinternship.core.simulated.WorkTask;
import org.openinternship.core.supervision.EvaluationKind;
import org.openinternship.core.supervision.SupervisionRules;
import org.openinternship.core.time.TimeBounds;

/** Rules of two areas that contradict each other, one by one. */
class ContradictionsTest {
  private static final Program STANDARD = Program.builder().id("standard").build();

  private static List<String> found(Program program) {
    return lines(program.validate());
  }

  private static List<String> lines(Report report) {
    return report.findings().stream()
        .map(f -> f.severity() + " " + f.path() + " " + f.reason().code())
        .toList();
  }

  private static Program supervised(SupervisionRules.Builder rules) {
    return STANDARD.withSupervision(rules.build());
  }

  private static Program contacted(ContactRules.Builder rules) {
    return STANDARD.withContact(rules.build());
  }

  @Test
  void theDefaultsDoNotContradictEachOther() {
    assertThat(STANDARD.validate().findings()).isEmpty();
  }

  @Test
  void aPromiseThatContactTakesAsARiskIsFound_oneThatIsTheLimitIsNot() {
    assertThat(found(contacted(ContactRules.builder().preferredAnswerTime(Duration.ofHours(9)))))
        .containsExactly("WARNING /supervision/preferredAnswerTime ANSWER_LIMITS_DIFFER");
    assertThat(
            found(
                supervised(
                    SupervisionRules.builder().maxAnswerTime(Duration.ofHours(24).plusNanos(1)))))
        .containsExactly("WARNING /supervision/maxAnswerTime ANSWER_LIMITS_DIFFER");
    assertThat(found(contacted(ContactRules.builder().maxReviewDays(2))))
        .containsExactly("WARNING /supervision/maxReviewTime REVIEW_LIMITS_DIFFER");
    assertThat(found(contacted(ContactRules.builder().maxDaysToFirstContact(1))))
        .containsExactly("WARNING /supervision/maxDaysToFirstContact FIRST_CONTACT_LIMITS_DIFFER");
    assertThat(found(contacted(ContactRules.builder().maxUncoveredDays(6))))
        .containsExactly("WARNING /supervision/maxUncoveredDays COVER_LIMITS_DIFFER");
    assertThat(found(contacted(ContactRules.builder().maxUncoveredDays(8)))).isEmpty();
  }

  @Test
  void aCallAWeekIsNotEnoughWhereContactMissesOneAfterSixDays() {
    Program impatient = contacted(ContactRules.builder().maxDaysWithoutLiveCall(6));
    assertThat(found(impatient))
        .containsExactly("WARNING /supervision/minCallsPerWeek CALL_LIMITS_DIFFER");
    assertThat(impatient.validate().findings().get(0).reason().message())
        .isEqualTo(
            "a plan of supervision may have 1 live call a week, so 7 days pass from one to the"
                + " next; contact takes more than 6 days without as a risk");
    assertThat(
            found(impatient.withSupervision(SupervisionRules.builder().minCallsPerWeek(2).build())))
        .isEmpty();
  }

  @Test
  void extensionsLongerThanAPlanMayHaveAreFound() {
    Program long36 =
        STANDARD.withPlacements(
            PlacementRules.builder()
                .extensions(ExtensionRules.standard().withMaxExtensionDays(36))
                .build());
    assertThat(found(long36))
        .containsExactly("WARNING /placements/extensions/maxExtensionDays EXTENSION_LIMITS_DIFFER");
    assertThat(
            found(long36.withSupervision(SupervisionRules.builder().maxExtensionWeeks(6).build())))
        .isEmpty();
  }

  @Test
  void mentorsOfPostingsAndOfPlansAreCompared() {
    assertThat(found(STANDARD.withPostings(PostingRules.builder().maxMentors(5).build())))
        .containsExactly("WARNING /postings/maxMentors MENTOR_LIMITS_DIFFER");
    assertThat(
            found(
                STANDARD.withPostings(
                    PostingRules.builder()
                        .minMentors(5)
                        .preferredMentors(5)
                        .maxMentors(5)
                        .build())))
        .containsExactly("ERROR /postings/minMentors TOO_MANY_MENTORS_NEEDED");
  }

  @Test
  void evaluationsThatAPlanNeedsAndNoPointIsAreFound() {
    Program finalOnly = STANDARD.withEvaluation(EvaluationRules.of(PlannedPoint.FINAL));
    assertThat(found(finalOnly))
        .containsExactly("ERROR /evaluation/points EVALUATION_WITHOUT_POINT");
    assertThat(
            found(
                finalOnly.withSupervision(
                    SupervisionRules.builder()
                        .requiredEvaluations(Set.of(EvaluationKind.FINAL))
                        .build())))
        .isEmpty();
    assertThat(found(STANDARD.withEvaluation(EvaluationRules.of(PlannedPoint.MIDPOINT))))
        .containsExactly("ERROR /evaluation/points EVALUATION_WITHOUT_POINT");
    assertThat(
            found(
                STANDARD.withEvaluation(
                    EvaluationRules.of(
                        new PlannedPoint("feedback 1", 25),
                        new PlannedPoint("feedback 2", 60),
                        PlannedPoint.FINAL))))
        .containsExactly("WARNING /evaluation/points/1 MIDPOINT_MISPLACED");
  }

  /** A plan without it has no finding, and the program asks for it all the same. */
  @Test
  void evaluationsThatTheProgramAsksForAndAPlanMayLeaveOutAreFound() {
    SupervisionRules midpointOnly =
        SupervisionRules.builder().requiredEvaluations(Set.of(EvaluationKind.MIDPOINT)).build();
    assertThat(found(STANDARD.withSupervision(midpointOnly)))
        .containsExactly("WARNING /supervision/requiredEvaluations EVALUATION_NOT_REQUIRED");
    assertThat(found(STANDARD.withSupervision(midpointOnly.withRequiredEvaluations(Set.of()))))
        .hasSize(2);
    assertThat(
            found(
                STANDARD
                    .withSupervision(midpointOnly)
                    .withEvaluation(EvaluationRules.of(PlannedPoint.MIDPOINT))))
        .isEmpty();
  }

  @Test
  void anEvaluationInBetweenThatAPlanNeedsAndNoPointIsIsFound() {
    assertThat(
            found(
                STANDARD.withSupervision(
                    SupervisionRules.builder()
                        .requiredEvaluations(Set.of(EvaluationKind.values()))
                        .build())))
        .containsExactly("ERROR /evaluation/points EVALUATION_WITHOUT_POINT");
  }

  @Test
  void timesAndRemindersOfEvaluationsAreCompared() {
    assertThat(
            found(
                STANDARD.withEvaluation(
                    EvaluationRules.builder()
                        .opensDaysBefore(8)
                        .reminders(List.of(Duration.ofDays(3)))
                        .build())))
        .containsExactly(
            "WARNING /evaluation/opensDaysBefore OPEN_DAYS_DIFFER",
            "WARNING /evaluation/reminders REMINDERS_DIFFER");
  }

  @Test
  void anInstalmentThatWaitsForALaterEvaluationThanTheNextIsFound() {
    Gate late = Gate.of("first half", GateCondition.passes("final", EvaluatorRole.SUPERVISOR));
    Gate early = Gate.of("second half", GateCondition.passes("midpoint", EvaluatorRole.SUPERVISOR));
    assertThat(found(STANDARD.withPay(PayRules.builder().addGates(late, early).build())))
        .containsExactly("WARNING /pay/gates/0 GATES_OUT_OF_ORDER");
    assertThat(found(STANDARD.withPay(PayRules.builder().addGates(early, late).build()))).isEmpty();
  }

  @Test
  void aGateThatNobodyIsAskedForIsFoundInPayAndInCompletion() {
    Gate gate = Gate.of("third", GateCondition.passes("third", EvaluatorRole.SUPERVISOR));
    assertThat(
            found(
                STANDARD
                    .withPay(PayRules.builder().addGates(gate).build())
                    .withCompletion(CompletionRules.builder().addGates(gate).build())))
        .containsExactly(
            "ERROR /pay/gates/0/conditions/0 GATE_NOT_ASKED",
            "ERROR /completion/gates/0/conditions/0 GATE_NOT_ASKED");
  }

  @Test
  void reportsThatNeverCountAreFound() {
    Program monthly =
        STANDARD.withProgress(
            ProgressRules.builder().reports(ReportSchedule.Monthly.atMonthEnd()).build());
    assertThat(found(monthly)).isEmpty();
    // 26 weeks and 35 days of extension
    assertThat(found(monthly.withContact(ContactRules.builder().reportGraceDays(182 + 35).build())))
        .containsExactly("WARNING /contact/reportGraceDays REPORTS_ALL_IN_GRACE");
    assertThat(found(monthly.withContact(ContactRules.builder().removalAtMissedReport(9).build())))
        .containsExactly("WARNING /contact/removalAtMissedReport REMOVAL_OUT_OF_REACH");
    assertThat(found(contacted(ContactRules.builder().removalAtMissedReport(9)))).isEmpty();
  }

  @Test
  void completionThatWorkCannotGiveIsFound() {
    assertThat(found(STANDARD.withCompletion(completion().minMinutes(1_440 * 217 + 1).build())))
        .containsExactly("WARNING /completion/minMinutes COMPLETION_OUT_OF_REACH");
    Program weekly = STANDARD.withProgress(ProgressRules.builder().minMinutesPerWeek(120).build());
    assertThat(found(weekly.withCompletion(completion().minMinutes(31 * 120).build()))).isEmpty();
    assertThat(found(weekly.withCompletion(completion().minMinutes(31 * 120 + 1).build())))
        .containsExactly("WARNING /completion/minMinutes COMPLETION_BEYOND_WORK");
    Program credits = STANDARD.withCompletion(completion().minCredits(BigDecimal.ONE).build());
    assertThat(found(credits)).containsExactly("ERROR /completion/minCredits CREDITS_NOT_EARNED");
    assertThat(
            found(
                credits.withProgress(ProgressRules.builder().credits(CreditRule.aicte()).build())))
        .isEmpty();
  }

  @Test
  void hoursThatAreNotAllowedAreFound() {
    Program twenty =
        STANDARD.withProgress(ProgressRules.builder().limits(HourLimits.ofHours(8, 20)).build());
    assertThat(found(twenty.withCompletion(completion().minMinutes(31 * 1_200).build()))).isEmpty();
    assertThat(found(twenty.withCompletion(completion().minMinutes(31 * 1_200 + 1).build())))
        .containsExactly("WARNING /completion/minMinutes COMPLETION_OUT_OF_REACH");
    ProgressRules least = ProgressRules.builder().minMinutesPerWeek(1_201).build();
    assertThat(found(STANDARD.withProgress(least.withLimits(HourLimits.ofHours(8, 20)))))
        .containsExactly("ERROR /progress/limits WEEK_BEYOND_LIMIT");
    assertThat(found(STANDARD.withProgress(least.withLimits(HourLimits.ofHours(8, 21))))).isEmpty();
    assertThat(
            found(
                STANDARD.withProgress(
                    least.withLimitsByAge(new AgeLimits(18, HourLimits.ofHours(2, 40))))))
        .containsExactly("WARNING /progress/limitsByAge/0 WEEK_BEYOND_LIMIT");
  }

  @Test
  void creditsOutOfReachAreFound() {
    ProgressRules aicte = ProgressRules.builder().credits(CreditRule.aicte()).build();
    // 217 days of 1,440 minutes are 115 credits of 45 hours
    Program many = STANDARD.withProgress(aicte);
    assertThat(found(many.withCompletion(completion().minCredits(new BigDecimal(115)).build())))
        .isEmpty();
    assertThat(found(many.withCompletion(completion().minCredits(new BigDecimal(116)).build())))
        .containsExactly("WARNING /completion/minCredits CREDITS_OUT_OF_REACH");
    CompletionRules fixed =
        completion().minCredits(new BigDecimal(3)).fixedCredits(new BigDecimal(2)).build();
    assertThat(found(STANDARD.withCompletion(fixed)))
        .containsExactly("ERROR /completion/minCredits CREDITS_OUT_OF_REACH");
    assertThat(found(STANDARD.withCompletion(fixed.withFixedCredits(new BigDecimal(3))))).isEmpty();
  }

  @Test
  void aCompetencyThatNoFrameworkHasIsFound() {
    CompletionRules rules =
        completion()
            .addFrameworks(CompetencyFramework.CAREER_READINESS)
            .addCompetencies("critical-thinking", "juggling")
            .build();
    assertThat(found(STANDARD.withCompletion(rules)))
        .containsExactly("ERROR /completion/competencies/1 COMPETENCY_OF_NO_FRAMEWORK");
  }

  @Test
  void aModuleThatCompletionNeedsAndNobodyHasToDoIsFound() {
    CompletionRules ethics = completion().needs(CompletionItemKind.MODULE, "ethics").build();
    assertThat(found(STANDARD.withCompletion(ethics)))
        .containsExactly("WARNING /completion/items/0 MODULE_NOT_REQUIRED");
    assertThat(
            found(
                STANDARD
                    .withCompletion(ethics)
                    .withProgress(
                        ProgressRules.builder()
                            .addModules(WorkTask.of("ethics", "Ethics", 60))
                            .build())))
        .isEmpty();
  }

  @Test
  void aProjectPaysAsManyInstalmentsAsTheProgramHasGates() {
    Gate half = Gate.of("midpoint", GateCondition.passes("midpoint", EvaluatorRole.SUPERVISOR));
    Gate rest = Gate.of("final", GateCondition.passes("final", EvaluatorRole.SUPERVISOR));
    Program halves = STANDARD.withPay(PayRules.builder().addGates(half, rest).build());
    Money money = Money.of("100.00", "EUR");
    Project thirds =
        Project.builder()
            .id("api")
            .host("ghent")
            .compensation(new Compensation.Stipend(List.of(money, money, money)))
            .build();
    assertThat(lines(halves.check(thirds)))
        .containsExactly("ERROR /compensation/instalments INSTALMENTS_WITHOUT_GATES");
    assertThat(halves.check(thirds).findings().get(0).reason().message())
        .isEqualTo("project api pays 3 instalments, the program has 2 gates, one for each");
    assertThat(
            halves
                .check(thirds.withCompensation(new Compensation.Stipend(List.of(money, money))))
                .findings())
        .isEmpty();
    assertThat(halves.check(thirds.withCompensation(Compensation.unpaid())).findings()).isEmpty();
    assertThat(STANDARD.check(thirds).findings()).isEmpty();
  }

  @Test
  void rulesWithoutEndAreCheckedAsFast() {
    Program endless =
        STANDARD
            .withPlacements(
                PlacementRules.builder()
                    .extensions(ExtensionRules.standard().withMaxExtensionDays(TimeBounds.MAX_DAYS))
                    .build())
            .withSupervision(SupervisionRules.builder().maxExtensionWeeks(520).build())
            .withProgress(
                ProgressRules.builder().reports(ReportSchedule.Monthly.atMonthEnd()).build());
    assertThat(found(endless))
        .containsExactly("WARNING /placements/extensions/maxExtensionDays EXTENSION_LIMITS_DIFFER");
  }

  private static CompletionRules.Builder completion() {
    return CompletionRules.builder();
  }
}
