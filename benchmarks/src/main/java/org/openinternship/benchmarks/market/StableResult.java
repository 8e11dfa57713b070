package org.openinternship.benchmarks.market;

import org.openinternship.matching.market.Assignment;
import org.openinternship.matching.market.Market;
import org.openinternship.matching.verify.BlockingPairs;
import org.openinternship.matching.verify.Feasibility;
import org.openinternship.matching.verify.Stability;

/** The check of a result from the definition: every limit is kept and no pair blocks. */
final class StableResult {
  private StableResult() {}

  static boolean holds(Market market, Assignment assignment) {
    return Feasibility.isFeasible(market, assignment)
        && BlockingPairs.of(market, assignment, Stability.CHOICE).isEmpty();
  }
}
