package org.openinternship.core.supervision;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.openinternship.core.finding.ReasonCode;
import org.openinternship.core.time.DateRange;

/** Checks of when a plan's evaluations take place. */
final class EvaluationChecks {
  private EvaluationChecks() {}

  static void check(SupervisionPlan plan, SupervisionPolicy policy, PlanFindings found) {
    List<PlannedEvaluation> evaluations = plan.evaluations();
    for (PlannedEvaluation.Kind kind : PlannedEvaluation.Kind.values()) {
      if (policy.neededEvaluations().contains(kind)
          && evaluations.stream().noneMatch(it -> it.kind() == kind)) {
        found.error("/evaluations", ReasonCode.EVALUATION_MISSING, kind);
      }
    }
    DateRange middle = middle(plan.period(), policy);
    for (int i = 0; i < evaluations.size(); i++) {
      PlannedEvaluation evaluation = evaluations.get(i);
      String path = "/evaluations/" + i;
      if (evaluation.kind() == PlannedEvaluation.Kind.MIDPOINT
          && !middle.contains(evaluation.due())) {
        found.warning(
            path + "/due",
            ReasonCode.MIDPOINT_OFF,
            evaluation.due(),
            middle.first(),
            middle.last(),
            policy.midpointFromPercent(),
            policy.midpointToPercent());
      }
      checkWindow(path, evaluation, policy, found);
    }
  }

  /** The days that have a part of the stretch from the one percentage to the other. */
  private static DateRange middle(DateRange period, SupervisionPolicy policy) {
    LocalDate first = period.first();
    long from = period.days() * policy.midpointFromPercent() / 100;
    long to = (period.days() * policy.midpointToPercent() + 99) / 100 - 1;
    return new DateRange(first.plusDays(from), first.plusDays(to));
  }

  private static void checkWindow(
      String path, PlannedEvaluation evaluation, SupervisionPolicy policy, PlanFindings found) {
    long days = evaluation.daysOpenBeforeDue();
    if (days < policy.leastOpenDays() || days > policy.mostOpenDays()) {
      found.warning(
          path + "/opens",
          ReasonCode.EVALUATION_OPENS_OFF,
          evaluation.kind(),
          days,
          policy.leastOpenDays(),
          policy.mostOpenDays());
    }
    for (Duration reminder : policy.reminders()) {
      if (!evaluation.reminders().contains(reminder)) {
        found.warning(
            path + "/reminders", ReasonCode.REMINDER_MISSING, evaluation.kind(), reminder);
      }
    }
  }
}
