package org.openinternship.matching.weight;

import java.util.Arrays;
import org.openinternship.core.internal.Interrupts;

/**
 * The prices of projects, who holds which seat, and the forward phase in which interns bid.
 *
 * <p>Weights are multiplied by {@link #scale}, the number of projects and 2. Everybody who bids is
 * then within {@code step} of their best, and at a step of 1 that is near enough for an optimum:
 * {@link WholePrices} makes exact prices of it. No number here exceeds 1.2 times the greatest
 * weight by the scale, which is below 2^63: a bid is never above what it is worth, as an intern may
 * stay out.
 */
final class Auction {
  /** Above what any bid is worth, so that nobody bids on a project without seats. */
  static final long CLOSED = Long.MAX_VALUE / 2;

  final WeightedBids bids;
  final int[] project;
  final int[] weight;
  final long scale;

  /** By which bid an intern holds a seat, -1 for none. */
  final int[] held;

  /** The price of each project, times the scale. */
  final long[] price;

  /** The seats of project p that can be used are {@code firstSeat[p] .. firstSeat[p+1]-1}. */
  final int[] firstSeat;

  /** How many of them are taken, and by whom; those taken are at the front. */
  final int[] taken;

  final int[] sitter;

  /** In the forward phase, the price up to which the one who sits there would stay. */
  private final long[] level;

  private final int[] queue;
  private long bidsMade;

  Auction(WeightedBids bids) {
    this.bids = bids;
    this.project = bids.projectOfBid();
    this.weight = bids.weightOfBid();
    int projects = bids.projects();
    this.scale = projects + 2L;
    this.held = new int[bids.interns()];
    this.queue = new int[bids.interns()];
    this.price = new long[projects];
    this.firstSeat = new int[projects + 1];
    this.taken = new int[projects];
    int[] bidders = new int[projects];
    for (int at : project) {
      bidders[at]++;
    }
    for (int p = 0; p < projects; p++) {
      // One more than bid there is as good as any number: it never fills.
      firstSeat[p + 1] = firstSeat[p] + (int) Math.min(bids.seats(p), bidders[p] + 1L);
      price[p] = bids.seats(p) == 0 ? CLOSED : 0;
    }
    this.sitter = new int[firstSeat[projects]];
    this.level = new long[firstSeat[projects]];
  }

  /** Begins with prices other than 0. */
  void begin(int[] prices) {
    for (int p = 0; p < price.length; p++) {
      if (price[p] != CLOSED) {
        price[p] = prices[p] * scale;
      }
    }
  }

  boolean isFull(int p) {
    return taken[p] == firstSeat[p + 1] - firstSeat[p];
  }

  /** {@return whether no fewer seats can be used than there are interns} */
  boolean hasSeatsForAll() {
    return sitter.length >= held.length;
  }

  /** {@return how many bids were made so far, in all phases} */
  long bidsMade() {
    return bidsMade;
  }

  /** What the bid of an intern leaves over at the present price, times the scale. */
  long left(int bid) {
    return weight[bid] * scale - price[project[bid]];
  }

  /**
   * Frees all seats, and lets interns bid until each holds a seat or wants none at these prices.
   *
   * @param step by how much a bid goes up at least
   * @param budget the number of bids after which to give up
   * @return whether it came to the end; prices have gone up in any case
   */
  boolean run(long step, long budget) {
    Arrays.fill(held, -1);
    Arrays.fill(taken, 0);
    int interns = held.length;
    Arrays.setAll(queue, intern -> intern);
    int next = 0;
    long end = bidsMade + budget;
    for (int waiting = interns; waiting > 0; waiting--) {
      if (bidsMade == end) {
        return false;
      }
      Interrupts.checkAt((int) bidsMade++);
      int out = bid(queue[next], step);
      if (out >= 0) {
        // As many wait as have left the front of the queue, so there is room behind.
        int room = interns - waiting;
        queue[next >= room ? next - room : next + waiting] = out;
        waiting++;
      }
      next = next + 1 == interns ? 0 : next + 1;
    }
    return true;
  }

  /** Makes the bid of an intern, and returns who loses a seat by it, or -1. */
  private int bid(int intern, long step) {
    long best = 0;
    long second = 0;
    int bid = -1;
    for (int at = bids.firstBid(intern), end = bids.endBid(intern); at < end; at++) {
      long left = weight[at] * scale - price[project[at]];
      if (left > second) {
        if (left > best) {
          second = best;
          best = left;
          bid = at;
        } else {
          second = left;
        }
      }
    }
    if (bid < 0) {
      return -1;
    }
    int p = project[bid];
    int from = firstSeat[p];
    int size = taken[p];
    int seats = firstSeat[p + 1] - from;
    long offer = price[p] + best - second + step;
    held[intern] = bid;
    if (size < seats) {
      LowestFirst.add(level, sitter, from, size, offer, intern);
      taken[p] = size + 1;
      if (size + 1 == seats) {
        price[p] = level[from];
      }
      return -1;
    }
    int out = sitter[from];
    LowestFirst.replaceFirst(level, sitter, from, size, offer, intern);
    held[out] = -1;
    price[p] = level[from];
    return out;
  }

  /** Lowers all prices before a phase with a smaller step, none below 0. */
  void lowerPrices(long by) {
    for (int p = 0; p < price.length; p++) {
      if (price[p] != CLOSED) {
        price[p] = Math.max(0, price[p] - by);
      }
    }
  }
}
