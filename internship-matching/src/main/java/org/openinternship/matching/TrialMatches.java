package org.openinternship.matching;

import java.util.Arrays;
import org.openinternship.core.cohort.Cohort;
import org.openinternship.matching.internal.compile.CompiledCohort;
import org.openinternship.matching.internal.compile.RunProgress;
import org.openinternship.matching.internal.explain.MinimumFindings;
import org.openinternship.matching.internal.hindsight.MatchRuns;
import org.openinternship.matching.market.Assignment;
import org.openinternship.matching.market.Market;
import org.openinternship.matching.mechanism.MechanismOutcome;

/** Matches of changed cohorts for the answers of an allocation; no listener is told of them. */
final class TrialMatches implements MatchRuns {
  private final CompiledCohort earlier;
  private final int threads;

  TrialMatches(CompiledCohort earlier, int threads) {
    this.earlier = earlier;
    this.threads = threads;
  }

  @Override
  public CompiledCohort compile(Cohort cohort) {
    return new CompiledCohort(cohort, earlier.policy(), threads, RunProgress.NONE, earlier);
  }

  @Override
  public Assignment assign(CompiledCohort compiled, Market market) {
    if (compiled.refusesReserves()
        || compiled.refusesLinks()
        || compiled.refusesSeveral()
        || !compiled.policy().honours().containsAll(market.parts())
        || MinimumFindings.conflict(market).isPresent()) {
      return nowhere(market);
    }
    MechanismOutcome outcome = MechanismRun.outcome(compiled.policy(), market);
    if (outcome == null) {
      return nowhere(market);
    }
    MechanismRun.verify(compiled, market, outcome.assignment());
    return outcome.assignment();
  }

  /** A change that the mechanism refuses leads nobody anywhere. */
  private static Assignment nowhere(Market market) {
    int[] nowhere = new int[market.interns()];
    Arrays.fill(nowhere, -1);
    return Assignment.ofPairs(market, nowhere);
  }
}
