package org.openinternship.matching.mechanism;

import java.util.Set;
import org.openinternship.matching.market.Assignment;
import org.openinternship.matching.market.Market;

/**
 * A pure function from a market to an assignment: same market, same assignment, on every machine
 * and in every thread. Its {@code toString} is its name as written into results.
 */
public interface Mechanism {

  /** What a mechanism promises of every result, whatever the market. */
  enum Property {
    /**
     * No pair of an intern and a project would both rather be together, in the sense of the choice
     * of the best pairs that the capacities allow.
     */
    STABLE,
    /** No intern ever gains by a list that is not its true one. */
    STRATEGY_PROOF_FOR_INTERNS,
    /** No intern prefers another stable result; where groups order interns, not pairs. */
    BEST_FOR_INTERNS,
    /** The best stable result for projects and the worst for interns. */
    BEST_FOR_PROJECTS
  }

  /**
   * Runs the mechanism. Pinned interns sit where they are pinned.
   *
   * @param market the market
   * @return a feasible assignment
   * @throws java.util.concurrent.CancellationException if the running thread was interrupted; its
   *     interrupt status stays set
   */
  Assignment assign(Market market);

  /**
   * What the mechanism promises.
   *
   * @return an immutable set in order of declaration; empty for a mechanism that promises nothing
   */
  Set<Property> properties();
}
