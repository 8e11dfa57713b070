package org.openinternship.matching.weight;

import org.jspecify.annotations.Nullable;

/**
 * The phases of the auction. First an eager try at the least step: from prices of 0 it is exact if
 * it ends, and where seats are to spare it does soon. Otherwise steps that begin large and fall,
 * each phase with the prices of the one before. Steps fall fast, until interns turn out to be so
 * much alike that they outbid each other in a phase again and again; from then on slowly.
 */
final class PriceSearch {
  private static final int EAGER_BIDS = 5;
  private static final int FAST_BIDS = 20;
  private static final int FIRST_STEP = 5;

  private final Auction auction;
  private final long greatest;
  private final int eagerBids;
  private final int fastBids;
  private @Nullable PriceCuts cuts;
  private boolean isFast = true;

  PriceSearch(WeightedBids bids) {
    this(bids, EAGER_BIDS, FAST_BIDS);
  }

  /**
   * Makes a search with other limits, for tests.
   *
   * @param eagerBids the bids an intern after which the eager try gives up
   * @param fastBids the bids an intern in one phase after which steps fall slowly
   */
  PriceSearch(WeightedBids bids, int eagerBids, int fastBids) {
    this.auction = new Auction(bids);
    this.eagerBids = eagerBids;
    this.fastBids = fastBids;
    int weight = 0;
    for (int each : bids.weightOfBid()) {
      weight = Math.max(weight, each);
    }
    this.greatest = Math.max(1, weight * auction.scale / FIRST_STEP);
  }

  /** Returns the auction with prices and seats that are within a step of 1 of the best. */
  Auction run() {
    int interns = auction.held.length;
    if (auction.run(1, eagerBids * (long) interns)) {
      return auction;
    }
    long step = greatest;
    while (true) {
      if (!auction.run(step, isFast ? fastBids * (long) interns : Long.MAX_VALUE / 2)) {
        isFast = false;
        step = Math.min(greatest, step * 10);
        continue;
      }
      cuts().run(step);
      if (step == 1) {
        return auction;
      }
      auction.lowerPrices(isFast ? 3 * step : step);
      step = Math.max(1, step / (isFast ? 100 : 10));
    }
  }

  private PriceCuts cuts() {
    PriceCuts made = cuts;
    if (made == null) {
      made = new PriceCuts(auction);
      cuts = made;
    }
    return made;
  }
}
