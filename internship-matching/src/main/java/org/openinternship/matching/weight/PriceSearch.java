package org.openinternship.matching.weight;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The phases of the auction. Where there are seats for everybody, an eager try at the least step:
 * from prices of 0 it is exact if it ends, and mostly it does soon. Otherwise steps that begin
 * large and fall, each phase with the prices of the one before. Steps fall slowly as long as
 * interns outbid each other, since those who are much alike would do so again and again for a small
 * step; and fast when hardly anybody is outbid, since then the prices are nearly right.
 */
final class PriceSearch {
  private static final int EAGER_BIDS = 5;
  private static final int FIRST_STEP = 5;

  private final Auction auction;
  private final long firstStep;
  private final long eagerBids;
  private @Nullable PriceCuts cuts;

  PriceSearch(WeightedBids bids) {
    this(bids, EAGER_BIDS);
  }

  /**
   * Makes a search with another patience, for tests.
   *
   * @param eagerBids the bids an intern after which the eager try gives up
   */
  PriceSearch(WeightedBids bids, int eagerBids) {
    this(bids, new int[bids.projects()], greatestWeight(bids), eagerBids);
  }

  /**
   * Makes a search that begins with prices other than 0.
   *
   * @param prices what a seat of each project may cost
   * @param spread by how much that may be wrong
   */
  PriceSearch(WeightedBids bids, int[] prices, int spread) {
    this(bids, prices, spread, EAGER_BIDS);
  }

  private PriceSearch(WeightedBids bids, int[] prices, int spread, int eagerBids) {
    this.auction = new Auction(bids);
    this.firstStep = Math.max(1, spread * auction.scale / FIRST_STEP);
    boolean isFree = Arrays.stream(prices).allMatch(price -> price == 0);
    this.eagerBids = isFree && auction.hasSeatsForAll() ? eagerBids * (long) bids.interns() : 0;
    auction.begin(prices);
  }

  private static int greatestWeight(WeightedBids bids) {
    return Arrays.stream(bids.weightOfBid()).max().orElse(0);
  }

  /** Returns the auction with prices and seats that are within a step of 1 of the best. */
  Auction run() {
    if (eagerBids > 0 && auction.run(1, eagerBids)) {
      return auction;
    }
    long interns = auction.held.length;
    boolean wasCalm = false;
    for (long step = firstStep; ; ) {
      long before = auction.bidsMade();
      auction.run(step, Long.MAX_VALUE / 2);
      cuts().run(step);
      if (step == 1) {
        return auction;
      }
      boolean isCalm = (auction.bidsMade() - before) * 5 <= interns * 6;
      boolean isFast = wasCalm && isCalm;
      auction.lowerPrices(isFast ? 3 * step : step);
      step = Math.max(1, step / (isFast ? 100 : 10));
      wasCalm = isCalm;
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
