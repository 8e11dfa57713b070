package org.openinternship.matching.weight;

/**
 * Exact prices out of scaled ones that are within 1 of the best for everybody.
 *
 * <p>Scaled prices need not divide by the scale, and rounding them anyhow could break a bid that
 * was good enough by less than 1. The remainders of the prices, and that of the price 0 of staying
 * out, are at most one more than there are projects, and the scale is two more; so some remainder
 * does not occur. Shifted so that it becomes the greatest one, all prices can be rounded down: two
 * of them then never part by more than they should.
 */
final class WholePrices {
  private WholePrices() {}

  /** Returns the prices; those of projects without seats are what nobody would pay. */
  static int[] of(Auction auction) {
    long scale = auction.scale;
    int projects = auction.price.length;
    boolean[] occurs = new boolean[projects + 2];
    occurs[0] = true;
    for (long price : auction.price) {
      if (price != Auction.CLOSED) {
        occurs[(int) (price % scale)] = true;
      }
    }
    int absent = 1;
    while (occurs[absent]) {
      absent++;
    }
    long shift = scale - 1 - absent;
    int[] prices = new int[projects];
    for (int p = 0; p < projects; p++) {
      boolean isClosed = auction.price[p] == Auction.CLOSED;
      prices[p] = isClosed ? 0 : (int) ((auction.price[p] + shift) / scale);
    }
    return prices;
  }
}
