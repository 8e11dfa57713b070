package org.openinternship.core.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.openinternship.core.duty.Duty;
import org.openinternship.core.finding.Finding;
import org.openinternship.core.finding.Severity;
import org.openinternship.core.id.PlacementId;
import org.openinternship.core.placement.Placement;
import org.openinternship.core.placement.PlacementEvent;
import org.openinternship.core.placement.Some;
import org.openinternship.core.placement.TerminationReason;
import org.openinternship.core.time.DateRange;
import org.openinternship.core.time.TimeWindow;

/** Cases that went wrong once, and what is to be done about evaluations. */
class EvaluationCasesTest {
  private static final ZoneId UTC = ZoneId.of("UTC");
  private static final EvaluationRules EARLY =
      EvaluationRules.of(new PlannedPoint("early", 3), PlannedPoint.FINAL)
          .withForms(Map.of(EvaluatorRole.SELF, Round.FORM, EvaluatorRole.SUPERVISOR, Round.FORM));
  private static final Instant FIFTH = Instant.parse("2026-09-05T12:00:00Z");
  private static final Instant TWENTIETH = Instant.parse("2026-09-20T12:00:00Z");

  /** 1 September to 18 December. */
  private static Placement started() {
    return placement("2026-09-01", "2026-12-18");
  }

  private static Placement placement(String first, String last) {
    return Placement.builder()
        .id("p-17")
        .intern("ada")
        .project("api")
        .host("ghent")
        .firstSupervisor("eve")
        .plannedPeriod(first, last)
        .zone(UTC)
        .build()
        .after(new PlacementEvent.Started(Instant.parse(first + "T08:00:00Z")));
  }

  @Test
  void terminatedCompletedOrPausedOn5Sep_askedOn20Sep_noEvaluationIsMissing() {
    BlindEvaluations asked =
        BlindEvaluations.ask(
            PlacementId.of("p-17"),
            EvaluationPlan.of(started(), EARLY).point("early").orElseThrow(),
            EARLY.forms());
    assertThat(asked.point().dueOn()).isEqualTo("2026-09-04");
    assertThat(asked.check(started(), EARLY, TWENTIETH).of(Severity.ERROR)).hasSize(2);
    for (PlacementEvent end :
        List.of(
            new PlacementEvent.Terminated(FIFTH, TerminationReason.NOT_STATED),
            new PlacementEvent.Completed(FIFTH),
            new PlacementEvent.Paused(FIFTH))) {
      Placement over = started().after(end);
      assertThat(asked.check(over, EARLY, TWENTIETH).findings()).isEmpty();
      assertThat(duties(over, TWENTIETH, asked)).isEmpty();
      assertThat(duties(over, TWENTIETH)).isEmpty();
    }
  }

  @Test
  void onTheDayOfTheEnd_noEvaluationIsMissingFromTheEndOn() {
    BlindEvaluations asked =
        BlindEvaluations.ask(
            PlacementId.of("p-17"),
            EvaluationPlan.of(started(), EARLY).point("early").orElseThrow(),
            EARLY.forms());
    for (PlacementEvent end :
        List.of(
            new PlacementEvent.Terminated(FIFTH, TerminationReason.NOT_STATED),
            new PlacementEvent.Completed(FIFTH))) {
      Placement over = started().after(end);
      assertThat(duties(over, FIFTH.minusSeconds(1), asked)).isNotEmpty();
      assertThat(asked.check(over, EARLY, FIFTH).findings()).isEmpty();
      assertThat(duties(over, FIFTH, asked)).isEmpty();
      assertThat(duties(over, FIFTH.plusSeconds(3_600))).isEmpty();
    }
  }

  @Test
  void gateOpenSinceAPass_anEarlierEvaluationIsEnteredLater_itStaysOpen() {
    Gate gate = Gate.of("stipend", GateCondition.passes("midpoint", EvaluatorRole.SUPERVISOR));
    BlindEvaluations both =
        Round.EMPTY
            .after(Round.rated(EvaluatorRole.SELF, "2026-06-02T09:00:00Z", 1, 1, 1))
            .after(supervisor("2026-06-05T09:00:00Z", EvaluationResult.PASS));
    Instant now = Instant.parse("2026-06-06T09:00:00Z");
    assertThat(gate.at(List.of(both), now).isOpen()).isTrue();
    BlindEvaluations late = both.after(supervisor("2026-06-03T09:00:00Z", EvaluationResult.FAIL));
    assertThat(gate.at(List.of(late), now)).isEqualTo(gate.at(List.of(both), now));
    assertThat(gate.at(List.of(late), now).openSince())
        .contains(Instant.parse("2026-06-05T09:00:00Z"));
  }

  @Test
  void extendOn17Jan_passOn8Feb_theGateOpensWithThePass() {
    EvaluationPoint midpoint =
        new EvaluationPoint(
            "midpoint",
            TimeWindow.of(DateRange.of("2027-01-12", "2027-01-18"), UTC),
            Instant.parse("2027-01-19T00:00:00Z"),
            List.of());
    BlindEvaluations asked = Round.ask(midpoint, EvaluatorRole.SUPERVISOR);
    BlindEvaluations extended =
        asked.after(supervisor("2027-01-17T10:00:00Z", EvaluationResult.EXTEND));
    BlindEvaluations passed =
        extended.after(supervisor("2027-02-08T10:00:00Z", EvaluationResult.PASS));
    Gate gate = Gate.of("stipend", GateCondition.passes("midpoint", EvaluatorRole.SUPERVISOR));
    assertThat(gate.at(List.of(passed), Instant.parse("2027-02-08T09:59:59Z")).blockedBy())
        .extracting(reason -> reason.argument("result"))
        .containsExactly("EXTEND");
    assertThat(gate.at(List.of(passed), Instant.parse("2027-02-09T00:00:00Z")).openSince())
        .contains(Instant.parse("2027-02-08T10:00:00Z"));

    Placement placement = placement("2026-12-01", "2027-03-01");
    Instant february = Instant.parse("2027-02-01T00:00:00Z");
    EvaluationRules rules = EvaluationRules.of(PlannedPoint.MIDPOINT);
    assertThat(passed.check(placement, rules, Instant.parse("2027-02-10T00:00:00Z")).findings())
        .isEmpty();
    assertThat(rules.duties(placement, List.of(extended), today(february), february))
        .extracting(EvaluationCasesTest::told)
        .containsExactly(
            "INFO supervisor eve HAND_IN_EVALUATION EVALUATION_CONTINUES"
                + " 2027-01-17T10:00:00Z 2027-03-02T00:00:00Z");
  }

  @Test
  void finalEvaluation_dueOnDay3Of84_or400DaysAfterTheEnd_isFound() {
    Placement placement = placement("2026-06-01", "2026-08-23");
    EvaluationRules rules = EvaluationRules.standard();
    assertThat(rules.check(placement, dueOn("final", "2026-06-03")).findings())
        .extracting(Finding::toString)
        .containsExactly(
            "WARNING /dueAt POINT_OFF: the evaluations of placement p-17 (\"final\") are due on 3"
                + " June 2026, but 100 % of its days have passed on 23 August 2026");
    assertThat(rules.check(placement, dueOn("final", "2027-09-27")).findings())
        .extracting(Finding::toString)
        .containsExactly(
            "ERROR /dueAt POINT_OUTSIDE: the evaluations of placement p-17 (\"final\") are due on"
                + " 27 September 2027, outside of its days from 1 June to 23 August 2026");
    assertThat(rules.check(placement, dueOn("interim", "2026-07-01")).of(Severity.ERROR))
        .extracting(finding -> finding.reason().code())
        .containsExactly(EvaluationReason.POINT_UNKNOWN);
    for (EvaluationPoint planned : EvaluationPlan.of(placement, rules).points()) {
      assertThat(rules.check(placement, planned).findings()).isEmpty();
    }
    assertThat(rules.check(placement, dueOn("final", "2026-08-16")).findings()).isEmpty();
    assertThat(rules.check(placement, dueOn("final", "2026-08-15")).findings()).hasSize(1);
  }

  @Test
  void pointsAhead_moveWithAnExtension_aPauseAndAnEarlierEnd() {
    Placement twelveWeeks = placement("2026-06-01", "2026-08-23");
    assertThat(dueDays(twelveWeeks)).containsExactly("2026-07-12", "2026-08-23");
    Instant july = Instant.parse("2026-07-20T12:00:00Z");
    LocalDate september = LocalDate.parse("2026-09-20");
    assertThat(dueDays(twelveWeeks.after(new PlacementEvent.Extended(july, september))))
        .containsExactly("2026-07-12", "2026-09-20"); // the midpoint has passed
    Placement paused =
        twelveWeeks.after(new PlacementEvent.Paused(Instant.parse("2026-06-15T12:00:00Z")));
    assertThat(dueDays(paused)).isEmpty(); // until it is known when it goes on
    Placement resumed =
        paused.after(new PlacementEvent.Resumed(Instant.parse("2026-06-29T12:00:00Z")));
    assertThat(dueDays(resumed)).containsExactly("2026-07-19", "2026-08-23"); // of 70 days
    Instant day40 = Instant.parse("2026-07-10T12:00:00Z");
    assertThat(
            dueDays(
                twelveWeeks.after(
                    new PlacementEvent.Shortened(day40, LocalDate.parse("2026-07-15")))))
        .containsExactly("2026-07-10", "2026-07-15"); // not before the decision
  }

  @Test
  void duties_fromAskingToMissing() {
    Placement placement = placement("2026-06-01", "2026-08-23"); // midpoint 12 July, from 5 July
    EvaluationRules rules =
        EvaluationRules.standard()
            .withForms(Map.of(EvaluatorRole.SELF, Round.FORM, EvaluatorRole.MENTOR, Round.FORM))
            .withGraceDays(2);
    assertThat(duties(rules, placement, "2026-07-03T09:00:00Z")).isEmpty();
    assertThat(duties(rules, placement, "2026-07-05T09:00:00Z"))
        .containsExactly(
            "WARNING program ASK_FOR_EVALUATIONS EVALUATION_OPENS"
                + " 2026-07-05T00:00:00Z 2026-07-13T00:00:00Z");
    assertThat(duties(rules, placement, "2026-07-13T09:00:00Z"))
        .containsExactly(
            "ERROR program ASK_FOR_EVALUATIONS EVALUATION_OPENS"
                + " 2026-07-05T00:00:00Z 2026-07-13T00:00:00Z");
    BlindEvaluations asked =
        BlindEvaluations.ask(
            placement.id(),
            EvaluationPlan.of(placement, rules).point("midpoint").orElseThrow(),
            rules.forms());
    assertThat(duties(rules, placement, "2026-07-11T09:00:00Z", asked))
        .containsExactly( // since the reminder of 10 July; there is no mentor
            "INFO intern ada HAND_IN_EVALUATION EVALUATION_DUE"
                + " 2026-07-10T00:00:00Z 2026-07-13T00:00:00Z",
            "INFO program HAND_IN_EVALUATION EVALUATION_DUE"
                + " 2026-07-10T00:00:00Z 2026-07-13T00:00:00Z");
    assertThat(duties(rules, placement, "2026-07-13T09:00:00Z", asked))
        .allMatch(duty -> duty.startsWith("WARNING"))
        .hasSize(2);
    BlindEvaluations self =
        asked.after(Round.rated(EvaluatorRole.SELF, "2026-07-12T09:00:00Z", 1, 2, 3));
    assertThat(duties(rules, placement, "2026-07-15T09:00:00Z", self))
        .containsExactly(
            "ERROR program HAND_IN_EVALUATION EVALUATION_NOT_IN"
                + " 2026-07-12T00:00:00Z 2026-07-13T00:00:00Z");
    Instant now = Instant.parse("2026-07-03T09:00:00Z");
    assertThat(rules.duties(placement, List.of(), DateRange.of("2026-07-03", "2026-07-09"), now))
        .extracting(Duty::severity)
        .containsExactly(Severity.INFO);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> duties(rules, placement, "2026-07-15T09:00:00Z", self, self))
        .withMessage("EvaluationRules: evaluation point 'midpoint' is there more than once");
  }

  /** Nothing is worked after the last day, so the final evaluation waits for the completion. */
  @Test
  void finalEvaluation_isMissedUntilThePlacementIsCompleted() {
    Placement placement = placement("2026-06-01", "2026-08-23");
    EvaluationRules rules = EvaluationRules.of(PlannedPoint.FINAL);
    String later = "2026-08-30T09:00:00Z";
    assertThat(duties(rules, placement, later)).hasSize(1);
    Placement completed =
        placement.after(new PlacementEvent.Completed(Instant.parse("2026-08-24T09:00:00Z")));
    assertThat(duties(rules, completed, later)).isEmpty();
  }

  @Test
  void otherPlacement_isRefused() {
    BlindEvaluations other =
        BlindEvaluations.ask(PlacementId.of("p-18"), Round.POINT, Round.EMPTY.asked());
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Round.check(other, Round.OPENS))
        .withMessage(
            "BlindEvaluations of placement p-18 at midpoint: they are not of placement p-17. Maybe"
                + " two were mixed up");
    assertThatIllegalArgumentException().isThrownBy(() -> duties(started(), FIFTH, other));
  }

  @Test
  void stored_isMadeAgain() {
    BlindEvaluations both =
        Round.EMPTY.after(supervisor("2026-06-05T09:00:00Z", EvaluationResult.FAIL));
    BlindEvaluations again =
        BlindEvaluations.of(both.placement(), both.point(), both.asked(), both.stored());
    assertThat(again).isEqualTo(both).hasSameHashCodeAs(both).isNotEqualTo(Round.EMPTY);
    assertThat(both.toString()).doesNotContain("FAIL");
  }

  @Test
  void gapsOfACohort_byTheRulesOfTheProgram() {
    BlindEvaluations both =
        Round.EMPTY
            .after(Round.rated(EvaluatorRole.SELF, "2026-06-02T09:00:00Z", 1, 1, 1))
            .after(Round.rated(EvaluatorRole.SUPERVISOR, "2026-06-02T09:00:00Z", 3, 3, 3));
    EvaluationRules rules =
        EvaluationRules.standard().withGaps(GapRules.standard().withMinGroup(1));
    CohortGaps gaps = rules.cohortGaps(List.of(both), EvaluatorRole.SUPERVISOR, Round.CLOSES);
    assertThat(gaps.selfAssessments()).containsEntry(SelfAssessment.UNDERESTIMATES, 1);
    assertThat(
            EvaluationRules.standard()
                .cohortGaps(List.of(both), EvaluatorRole.SUPERVISOR, Round.CLOSES)
                .selfAssessments())
        .isEmpty(); // fewer than five
  }

  private static Evaluation supervisor(String at, EvaluationResult result) {
    return Round.rated(EvaluatorRole.SUPERVISOR, at, 2, 2, 2).withResult(result);
  }

  private static EvaluationPoint dueOn(String name, String day) {
    LocalDate due = LocalDate.parse(day);
    TimeWindow window = TimeWindow.of(new DateRange(due.minusDays(2), due), UTC);
    return new EvaluationPoint(name, window, window.closesAt(), List.of());
  }

  private static List<String> dueDays(Placement placement) {
    return EvaluationPlan.of(placement, EvaluationRules.standard()).points().stream()
        .map(point -> point.dueOn().toString())
        .toList();
  }

  private static List<Duty> duties(Placement placement, Instant now, BlindEvaluations... asked) {
    return EARLY.duties(placement, List.of(asked), today(now), now);
  }

  private static List<String> duties(
      EvaluationRules rules, Placement placement, String now, BlindEvaluations... asked) {
    Instant at = Instant.parse(now);
    return rules.duties(placement, List.of(asked), today(at), at).stream()
        .map(EvaluationCasesTest::told)
        .toList();
  }

  private static DateRange today(Instant now) {
    LocalDate today = LocalDate.ofInstant(now, UTC);
    return new DateRange(today, today);
  }

  private static String told(Duty duty) {
    return "%s %s %s %s %s %s"
        .formatted(
            duty.severity(),
            duty.by(),
            duty.step().code(),
            duty.why().code(),
            duty.since(),
            duty.due().map(Instant::toString).orElse("now"));
  }

  /** Samoa went from the 29th to the 31st of December 2011: the 30th ended as it began. */
  @Test
  void evaluationDueOnADayThatTheZoneSkipped_isDueAtTheSkip() {
    Placement placement =
        Some.placement()
            .withZone(ZoneId.of("Pacific/Apia"))
            .withPlannedPeriod(DateRange.of("2011-12-01", "2011-12-30"));
    BlindEvaluations asked =
        BlindEvaluations.ask(
            placement.id(),
            EvaluationPlan.of(placement, EARLY).point("final").orElseThrow(),
            EARLY.forms());
    assertThat(EARLY.dueAt(placement, asked)).isEqualTo("2011-12-30T10:00:00Z");
  }

  @Test
  void textOfAPoint_doesNotTellTheZone() {
    EvaluationPoint point = EvaluationPlan.of(started(), EARLY).point("early").orElseThrow();
    TimeWindow window =
        new TimeWindow(point.window().opens(), point.window().closes(), ZoneId.of("Pacific/Apia"));
    EvaluationPoint apia =
        new EvaluationPoint("early", window, Instant.parse("2026-09-04T11:00:00Z"), List.of());
    assertThat(apia).hasToString("EvaluationPoint 'early' due at 2026-09-04T11:00:00Z");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new TimeWindow(window.opens(), window.opens(), window.zone()))
        .withMessageNotContaining("Apia");
  }
}
