package org.openinternship.benchmarks.market;

import org.openinternship.benchmarks.input.MarketInput;
import org.openinternship.matching.market.Assignment;
import org.openinternship.matching.weight.HeaviestAssignment;
import org.openinternship.matching.weight.WeightedBids;

/** What a bid is worth where the sum over all matches is to be the greatest: 1 to 1,000,000. */
public final class BidWeights {
  private static final int MOST = 1_000_000;

  private BidWeights() {}

  /** Returns the weight of a pair, by its score on the project's side. */
  static int of(int project, int intern) {
    return 1 + MarketInput.score(project, intern) % MOST;
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

  /**
   * Returns the library's bids with these weights.
   *
   * @param input the market
   * @return the bids
   */
  public static WeightedBids bids(MarketInput input) {
    WeightedBids.Builder builder = WeightedBids.builder(input.seats());
    for (int intern = 0, bid = 0; intern < input.interns(); intern++) {
      builder.intern();
      for (int last = bid + MarketInput.BIDS; bid < last; bid++) {
        builder.bid(input.bids()[bid], of(input.bids()[bid], intern));
      }
    }
    return builder.build();
  }

  /** Builds the bids, finds the greatest sum and returns it. */
  static long greatest(MarketInput input) {
    return HeaviestAssignment.of(bids(input)).total();
  }
}
