package org.openinternship.benchmarks.market;

import org.openinternship.benchmarks.input.MarketInput;
import org.openinternship.matching.market.Assignment;

/** What a bid is worth where the sum over all matches is to be the greatest. */
final class BidWeights {
  private static final int DROPPED_BITS = 15;

  private BidWeights() {}

  /** Returns the score of the pair on the project's side, in 16 bits. */
  static int of(int project, int intern) {
    return MarketInput.score(project, intern) >>> DROPPED_BITS;
  }

  /** Returns the sum over an assignment. */
  static long sum(Assignment assignment) {
    long sum = 0;
    for (int intern = 0; intern < assignment.interns(); intern++) {
      if (assignment.isPlaced(intern)) {
        sum += of(assignment.project(intern), intern);
      }
    }
    return sum;
  }
}
