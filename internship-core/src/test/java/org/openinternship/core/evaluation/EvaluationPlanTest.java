package org.openinternship.core.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.openinternship.core.finding.Finding;
import org.openinternship.core.placement.Placement;
import org.openinternship.core.supervision.EvaluationKind;
import org.openinternship.core.supervision.PlannedEvaluation;
import org.openinternship.core.time.DateRange;
import org.openinternship.core.time.TimeWindow;

class EvaluationPlanTest {
  private static final ZoneId UTC = ZoneId.of("UTC");
  private static final DateRange TWELVE_WEEKS = DateRange.of("2026-06-01", "2026-08-23");

  @Test
  void standardPlan_ofTwelveWeeks() {
    List<EvaluationPoint> points =
        EvaluationPlan.of(TWELVE_WEEKS, UTC, EvaluationRules.standard()).points();
    assertThat(points).extracting(EvaluationPoint::name).containsExactly("midpoint", "final");
    EvaluationPoint midpoint = points.get(0);
    assertThat(midpoint.dueOn()).isEqualTo("2026-07-12"); // the 42nd of 84 days
    assertThat(midpoint.dueAt()).isEqualTo("2026-07-13T00:00:00Z");
    assertThat(midpoint.window().opensAt()).isEqualTo("2026-07-05T00:00:00Z");
    assertThat(midpoint.window().closesAt()).isEqualTo(midpoint.dueAt());
    assertThat(midpoint.reminders())
        .containsExactly(
            Instant.parse("2026-07-10T00:00:00Z"), Instant.parse("2026-07-12T00:00:00Z"));
    assertThat(points.get(1).dueOn()).isEqualTo(TWELVE_WEEKS.last());
  }

  @Test
  void fourFeedbackPoints_asOutreachyHas() {
    EvaluationRules rules =
        EvaluationRules.of(
            new PlannedPoint("feedback 1", 15),
            new PlannedPoint("feedback 2", 45),
            new PlannedPoint("feedback 3", 75),
            new PlannedPoint("feedback 4", 100));
    assertThat(EvaluationPlan.of(DateRange.of("2026-05-25", "2026-08-24"), UTC, rules).points())
        .extracting(EvaluationPoint::dueOn)
        .map(LocalDate::toString)
        .containsExactly("2026-06-07", "2026-07-05", "2026-08-01", "2026-08-24");
  }

  @Test
  void plannedPoints_passTheCheckOfSupervision() {
    assertThat(EvaluationRules.standard().plannedEvaluations(TWELVE_WEEKS))
        .containsExactly(
            PlannedEvaluation.of(EvaluationKind.MIDPOINT, LocalDate.parse("2026-07-12")),
            PlannedEvaluation.of(EvaluationKind.FINAL, TWELVE_WEEKS.last()));
    assertThat(
            EvaluationRules.of(
                    new PlannedPoint("a", 15), new PlannedPoint("b", 45), PlannedPoint.FINAL)
                .plannedEvaluations(TWELVE_WEEKS))
        .extracting(PlannedEvaluation::kind)
        .containsExactly(EvaluationKind.INTERIM, EvaluationKind.MIDPOINT, EvaluationKind.FINAL);
  }

  @Test
  void extension_movesThePoints() {
    DateRange extended = new DateRange(TWELVE_WEEKS.first(), TWELVE_WEEKS.last().plusWeeks(5));
    assertThat(EvaluationPlan.of(extended, UTC, EvaluationRules.standard()).points().get(1).dueOn())
        .isEqualTo(extended.last());
  }

  /** Five days: the window starts with the period, and a reminder before it is left out. */
  @Test
  void shortPeriod() {
    EvaluationPoint midpoint = standard(DateRange.of("2026-06-01", "2026-06-05")).get(0);
    assertThat(midpoint.dueOn()).isEqualTo("2026-06-03");
    assertThat(midpoint.window().opensAt()).isEqualTo("2026-06-01T00:00:00Z");
    assertThat(midpoint.reminders()).hasSize(2);
    assertThat(standard(DateRange.of("2026-06-01", "2026-06-03")).get(0).reminders())
        .containsExactly(Instant.parse("2026-06-02T00:00:00Z"));
  }

  @Test
  void grace_keepsTheWindowOpenAfterDue() {
    EvaluationPoint last =
        EvaluationPlan.of(TWELVE_WEEKS, UTC, EvaluationRules.standard().withGraceDays(3))
            .points()
            .get(1);
    assertThat(last.dueAt()).isEqualTo("2026-08-24T00:00:00Z");
    assertThat(last.window().closesAt()).isEqualTo("2026-08-27T00:00:00Z");
  }

  /** The clock goes forward on 29 March 2026 in Brussels: a reminder is 24 hours before. */
  @Test
  void reminder_isExactHoursBefore_acrossSummerTime() {
    EvaluationPoint last =
        EvaluationPlan.of(
                DateRange.of("2026-03-01", "2026-03-29"),
                ZoneId.of("Europe/Brussels"),
                EvaluationRules.standard())
            .points()
            .get(1);
    assertThat(last.dueAt()).isEqualTo("2026-03-29T22:00:00Z");
    assertThat(last.reminders()).endsWith(Instant.parse("2026-03-28T22:00:00Z"));
  }

  private static List<EvaluationPoint> standard(DateRange period) {
    return EvaluationPlan.of(period, UTC, EvaluationRules.standard()).points();
  }

  @Test
  void planOfAPlacement_hasTheDatesOfItsPeriodInItsZone() {
    Placement placement =
        Placement.builder()
            .id("p-17")
            .intern("ada")
            .project("api")
            .host("ghent")
            .firstSupervisor("eve")
            .plannedPeriod("2026-06-01", "2026-08-23")
            .zone(UTC)
            .build();
    EvaluationPlan plan = EvaluationPlan.of(placement, EvaluationRules.standard());
    assertThat(plan.points()).isEqualTo(standard(TWELVE_WEEKS));
    assertThat(plan.point("final")).contains(plan.points().get(1));
    assertThat(plan.point("interim")).isEmpty();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new EvaluationPlan(List.of(plan.points().get(1), plan.points().get(0))))
        .withMessage(
            "EvaluationPlan: point midpoint must not be due before point final. Maybe the two were"
                + " swapped");
  }

  @Test
  void gate_mayWaitOnlyForWhatIsAskedFor() {
    EvaluationRules rules = EvaluationRules.standard();
    Gate gate =
        Gate.of(
            "certificate",
            GateCondition.passes("final", EvaluatorRole.SUPERVISOR),
            GateCondition.isIn("interim", EvaluatorRole.SELF));
    assertThat(rules.check(gate).findings())
        .extracting(Finding::toString)
        .containsExactly(
            "ERROR /conditions/1 GATE_NOT_ASKED: certificate waits for an evaluation"
                + " by the intern (own work) (\"interim\") that nobody was asked for");
    EvaluationForm form = CompetencyFramework.LIFE_COMP.form(RatingScale.INDEPENDENCE);
    assertThat(rules.withForms(Map.of(EvaluatorRole.SELF, form)).check(gate).findings())
        .extracting(Finding::path)
        .containsExactly("/conditions/0", "/conditions/1");
  }

  @Test
  void plan_withoutPoints() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> EvaluationRules.standard().withPoints(List.of()))
        .withMessage("EvaluationRules: points is empty, it must have at least 1");
  }

  @Test
  void points_thatAreWrong() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new PlannedPoint(" ", 50))
        .withMessage("PlannedPoint: name is blank. Maybe an empty line of a form");
    for (int percent : new int[] {0, 101}) {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> new PlannedPoint("x", percent))
          .withMessage("PlannedPoint: percent is " + percent + ", it must be from 1 to 100");
    }
    assertThatIllegalArgumentException()
        .isThrownBy(() -> EvaluationRules.of(PlannedPoint.FINAL, PlannedPoint.MIDPOINT))
        .withMessage(
            "EvaluationRules: point midpoint at 50 % must be later than point final at 100 %. Maybe"
                + " the two were swapped");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> EvaluationRules.of(new PlannedPoint("x", 10), new PlannedPoint("x", 20)))
        .withMessage("EvaluationRules: point 'x' is there more than once");
    EvaluationRules rules = EvaluationRules.standard();
    assertThatIllegalArgumentException().isThrownBy(() -> rules.withOpensDaysBefore(0));
    assertThatIllegalArgumentException().isThrownBy(() -> rules.withGraceDays(-1));
    assertThatIllegalArgumentException().isThrownBy(() -> rules.withReminders(Duration.ZERO));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> rules.withReminders(Duration.ofDays(1), Duration.ofHours(24)))
        .withMessage("EvaluationRules: reminder 'PT24H' is there more than once");
    assertThatNullPointerException().isThrownBy(() -> EvaluationPlan.of(null, UTC, rules));
  }

  @Test
  void pointInTime_thatIsWrong() {
    TimeWindow june = TimeWindow.of(DateRange.of("2026-06-01", "2026-06-07"), UTC);
    Instant due = Instant.parse("2026-06-05T00:00:00Z");
    for (String wrong : List.of("2026-06-01T00:00:00Z", "2026-06-08T00:00:01Z")) {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> new EvaluationPoint("x", june, Instant.parse(wrong), List.of()))
          .withMessageStartingWith("EvaluationPoint: dueAt is " + wrong);
    }
    for (String wrong : List.of("2026-05-31T23:59:59Z", "2026-06-05T00:00:00Z")) {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> new EvaluationPoint("x", june, due, List.of(Instant.parse(wrong))))
          .withMessageStartingWith("EvaluationPoint: a reminder is at " + wrong);
    }
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new EvaluationPoint("", june, due, List.of()));
  }
}
