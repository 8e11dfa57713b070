package org.openinternship.core.supervision;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.openinternship.core.placement.Placement;
import org.openinternship.core.time.DateRange;

/** Checks of the dates of a plan's evaluations. */
final class EvaluationChecks {
  private EvaluationChecks() {}

  static void check(
      Placement placement, SupervisionPlan plan, SupervisionRules rules, PlanFindings found) {
    List<PlannedEvaluation> evaluations = plan.evaluations();
    for (EvaluationKind kind : EvaluationKind.values()) {
      if (rules.requiredEvaluations().contains(kind)
          && evaluations.stream().noneMatch(it -> it.kind() == kind)) {
        found.error("/evaluations", SupervisionReason.EVALUATION_MISSING, kind);
      }
    }
    DateRange middle = middle(placement.period(), rules);
    for (int i = 0; i < evaluations.size(); i++) {
      PlannedEvaluation evaluation = evaluations.get(i);
      String path = "/evaluations/" + i;
      if (evaluation.kind() == EvaluationKind.MIDPOINT && !middle.contains(evaluation.due())) {
        found.warning(
            path + "/due",
            SupervisionReason.MIDPOINT_OFF,
            evaluation.due(),
            middle.first(),
            middle.last(),
            rules.minMidpointPercent(),
            rules.maxMidpointPercent());
      }
      checkWindow(path, evaluation, rules, found);
    }
  }

  /** Returns the days that have a part of the stretch from the one percentage to the other. */
  private static DateRange middle(DateRange period, SupervisionRules rules) {
    LocalDate first = period.first();
    long from = period.days() * rules.minMidpointPercent() / 100;
    long to = (period.days() * rules.maxMidpointPercent() + 99) / 100 - 1;
    return new DateRange(first.plusDays(from), first.plusDays(to));
  }

  private static void checkWindow(
      String path, PlannedEvaluation evaluation, SupervisionRules rules, PlanFindings found) {
    long days = evaluation.daysOpenBeforeDue();
    if (days < rules.minOpenDays() || days > rules.maxOpenDays()) {
      found.warning(
          path + "/opens",
          SupervisionReason.EVALUATION_OPENS_OFF,
          evaluation.kind(),
          days,
          rules.minOpenDays(),
          rules.maxOpenDays());
    }
    for (Duration reminder : rules.reminders()) {
      if (!evaluation.reminders().contains(reminder)) {
        found.warning(
            path + "/reminders", SupervisionReason.REMINDER_MISSING, evaluation.kind(), reminder);
      }
    }
  }
}
