package org.openinternship.matching.internal.hindsight;

import org.openinternship.core.cohort.Cohort;
import org.openinternship.matching.internal.compile.CompiledCohort;
import org.openinternship.matching.market.Assignment;
import org.openinternship.matching.market.Market;

/** The engine that made an allocation, for matches of changed cohorts and markets. */
public interface MatchRuns {
  /**
   * Compiles a cohort by the engine's policy.
   *
   * @param cohort a valid cohort
   * @return the cohort, compiled
   */
  CompiledCohort compile(Cohort cohort);

  /**
   * Runs the mechanism on a market and verifies what it gives.
   *
   * @param compiled the cohort of the market, or of one that differs in lists only
   * @param market the market
   * @return an assignment of this market
   */
  Assignment assign(CompiledCohort compiled, Market market);
}
