package org.openinternship.matching.internal.compile;

import org.openinternship.matching.market.Market;
import org.openinternship.matching.policy.MinimumRule;

/** The minimums of projects, supervisors, units and hosts as a market has them. */
final class PartyMinimums {
  private PartyMinimums() {}

  /** Returns a market of a cohort with minimums of its nodes, by the rule of the policy. */
  static Market add(Market market, int[] minimums, MinimumRule rule) {
    return switch (rule) {
      case IGNORED -> market;
      case MUST_FILL -> market.withLowerLimits(minimums);
      case FILL_OR_CLOSE -> market.withMinimums(minimums);
    };
  }
}
