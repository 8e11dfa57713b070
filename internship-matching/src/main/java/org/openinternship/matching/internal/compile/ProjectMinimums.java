package org.openinternship.matching.internal.compile;

import org.openinternship.matching.market.Market;
import org.openinternship.matching.policy.MinimumRule;

/** The minimums of projects as a market has them. */
final class ProjectMinimums {
  private ProjectMinimums() {}

  /** Returns a market of a cohort with the minimums of its projects, by the rule of the policy. */
  static Market add(Market market, NumberedCohort numbers, MinimumRule rule) {
    if (rule == MinimumRule.IGNORED) {
      return market;
    }
    int[] minimums = new int[market.tree().nodes()];
    for (int project = 0; project < numbers.projects(); project++) {
      minimums[project] = numbers.project(project).minInterns().orElse(0);
    }
    return rule == MinimumRule.MUST_FILL
        ? market.withLowerLimits(minimums)
        : market.withMinimums(minimums);
  }
}
