package org.openinternship.core.supervision;

import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.openinternship.core.finding.Report;
import org.openinternship.core.placement.Placement;
import org.openinternship.core.reason.GeneralReason;

/** The check of a plan, in the order of its attributes. */
final class PlanCheck {
  private PlanCheck() {}

  static Report of(Placement placement, SupervisionPlan plan, SupervisionRules rules) {
    PlanFindings found = new PlanFindings(rules);
    checkPeriod(placement, rules, found);
    GuideChecks.check(placement, plan, rules, found);
    ContactChecks.check(placement, plan, rules, found);
    checkTimes(plan, rules, found);
    EvaluationChecks.check(placement, plan, rules, found);
    checkObjectives(plan, rules, found);
    return found.report();
  }

  private static void checkPeriod(Placement placement, SupervisionRules rules, PlanFindings found) {
    long days = placement.period().days();
    if (days > 7L * rules.maxWeeks()) {
      found.warning("/placement", SupervisionReason.PERIOD_LONG, days, rules.maxWeeks());
    }
    int extension = placement.extensionRules().maxExtensionDays() - placement.extensionDaysLeft();
    int weeks = (extension + 6) / 7;
    if (weeks > rules.maxExtensionWeeks()) {
      found.error("/placement", SupervisionReason.EXTENSION_LONG, weeks, rules.maxExtensionWeeks());
    }
  }

  /** Returns the hours a week of the intern, from the agreed ones or the hours of the week. */
  static OptionalInt hoursPerWeek(Placement placement) {
    return placement.hoursPerWeek().isPresent() || placement.workingHours().isEmpty()
        ? placement.hoursPerWeek()
        : OptionalInt.of((placement.workingHours().get().minutesPerWeek() + 59) / 60);
  }

  private static void checkTimes(SupervisionPlan plan, SupervisionRules rules, PlanFindings found) {
    Optional<Duration> answer = plan.answerTime();
    if (answer.isEmpty()) {
      found.warning("/answerTime", GeneralReason.FACT_UNKNOWN, PlanFact.PLAN_ANSWER_TIME);
    } else if (answer.get().compareTo(rules.maxAnswerTime()) > 0) {
      found.error(
          "/answerTime", SupervisionReason.ANSWER_TIME_LONG, answer.get(), rules.maxAnswerTime());
    } else if (answer.get().compareTo(rules.preferredAnswerTime()) > 0) {
      found.warning(
          "/answerTime",
          SupervisionReason.ANSWER_TIME_LONG,
          answer.get(),
          rules.preferredAnswerTime());
    }
    Optional<Duration> review = plan.reviewTime();
    if (review.isEmpty()) {
      found.warning("/reviewTime", GeneralReason.FACT_UNKNOWN, PlanFact.PLAN_REVIEW_TIME);
    } else if (review.get().compareTo(rules.maxReviewTime()) > 0) {
      found.warning(
          "/reviewTime", SupervisionReason.REVIEW_TIME_LONG, review.get(), rules.maxReviewTime());
    }
  }

  private static void checkObjectives(
      SupervisionPlan plan, SupervisionRules rules, PlanFindings found) {
    List<LearningObjective> objectives = plan.objectives();
    if (objectives.size() < rules.minObjectives()) {
      found.error(
          "/objectives",
          SupervisionReason.FEW_OBJECTIVES,
          objectives.size(),
          rules.minObjectives());
    }
    for (int i = 0; i < objectives.size(); i++) {
      if (objectives.get(i).evaluationItem().isEmpty()) {
        found.error(
            "/objectives/" + i + "/evaluationItem", SupervisionReason.OBJECTIVE_NOT_RATED, i + 1);
      }
    }
  }

  /** An error for each key of a list that came before in it. */
  static void checkDuplicates(String path, String kind, List<String> keys, PlanFindings found) {
    Set<String> seen = new HashSet<>();
    for (int i = 0; i < keys.size(); i++) {
      if (!seen.add(keys.get(i))) {
        found.error(path + "/" + i, GeneralReason.DUPLICATE_ID, kind, keys.get(i));
      }
    }
  }
}
