package org.openinternship.core.supervision;

import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.openinternship.core.finding.ReasonCode;
import org.openinternship.core.finding.Report;

/** The check of a plan, in the order of its attributes. */
final class PlanCheck {
  private PlanCheck() {}

  static Report of(SupervisionPlan plan, SupervisionPolicy policy) {
    PlanFindings found = new PlanFindings(policy);
    checkPeriod(plan, policy, found);
    GuideChecks.check(plan, policy, found);
    ContactChecks.check(plan, policy, found);
    checkTimes(plan, policy, found);
    EvaluationChecks.check(plan, policy, found);
    checkObjectives(plan, policy, found);
    checkExtension(plan, policy, found);
    return found.report();
  }

  private static void checkPeriod(
      SupervisionPlan plan, SupervisionPolicy policy, PlanFindings found) {
    if (plan.period().days() > 7L * policy.longestWeeks()) {
      found.warning("/period", ReasonCode.PERIOD_LONG, plan.period().days(), policy.longestWeeks());
    }
  }

  private static void checkTimes(
      SupervisionPlan plan, SupervisionPolicy policy, PlanFindings found) {
    Optional<Duration> answer = plan.answerTime();
    if (answer.isEmpty()) {
      found.warning("/answerTime", ReasonCode.FACT_UNKNOWN, "answerTime");
    } else if (answer.get().compareTo(policy.mostAnswerTime()) > 0) {
      found.error(
          "/answerTime", ReasonCode.ANSWER_TIME_LONG, answer.get(), policy.mostAnswerTime());
    } else if (answer.get().compareTo(policy.answerTime()) > 0) {
      found.warning("/answerTime", ReasonCode.ANSWER_TIME_LONG, answer.get(), policy.answerTime());
    }
    Optional<Duration> review = plan.reviewTime();
    if (review.isEmpty()) {
      found.warning("/reviewTime", ReasonCode.FACT_UNKNOWN, "reviewTime");
    } else if (review.get().compareTo(policy.reviewTime()) > 0) {
      found.warning("/reviewTime", ReasonCode.REVIEW_TIME_LONG, review.get(), policy.reviewTime());
    }
  }

  private static void checkObjectives(
      SupervisionPlan plan, SupervisionPolicy policy, PlanFindings found) {
    List<LearningObjective> objectives = plan.objectives();
    if (objectives.size() < policy.leastObjectives()) {
      found.error(
          "/objectives", ReasonCode.FEW_OBJECTIVES, objectives.size(), policy.leastObjectives());
    }
    for (int i = 0; i < objectives.size(); i++) {
      if (objectives.get(i).evaluationItem().isEmpty()) {
        found.error("/objectives/" + i + "/evaluationItem", ReasonCode.OBJECTIVE_NOT_RATED, i + 1);
      }
    }
  }

  private static void checkExtension(
      SupervisionPlan plan, SupervisionPolicy policy, PlanFindings found) {
    if (plan.extensionWeeks() > policy.mostExtensionWeeks()) {
      found.error(
          "/extensionWeeks",
          ReasonCode.EXTENSION_LONG,
          plan.extensionWeeks(),
          policy.mostExtensionWeeks());
    }
  }

  /** An error for each key of a list that came before in it. */
  static void checkDuplicates(String path, String kind, List<String> keys, PlanFindings found) {
    Set<String> seen = new HashSet<>();
    for (int i = 0; i < keys.size(); i++) {
      if (!seen.add(keys.get(i))) {
        found.error(path + "/" + i, ReasonCode.DUPLICATE_ID, kind, keys.get(i));
      }
    }
  }
}
