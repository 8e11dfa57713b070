package org.openinternship.matching.weight;

import java.util.Arrays;
import java.util.Objects;
import org.openinternship.core.internal.Bounds;
import org.openinternship.core.internal.Interrupts;

/**
 * An assignment of interns to projects with the greatest total weight that the seats allow, and the
 * prices that prove it.
 *
 * <p><b>Prices.</b> Each project has a price, 0 where a seat is left, and each intern a gain: the
 * weight of their bid less the price of its project, 0 for whoever has no place. Nobody would gain
 * more elsewhere: for every bid, its weight is at most the price of its project and the gain of its
 * intern together. So the gains and the prices of all seats add up to what no assignment can
 * exceed, and this one reaches it. {@link #proof} counts that again, by itself.
 *
 * <p>An intern may stay out; a bid of weight 0 is taken if a seat is left in the end, so nobody is
 * out who bid on a project with a seat left. Which of several assignments with the same total it
 * is, follows from the order of interns and of their bids: the same bids give the same assignment
 * and prices.
 *
 * <p>Exact in integers, for weights up to 2^31-1 and any number of projects: nothing can overflow.
 * Time O(bids an intern x L x log(greatest weight x projects)), L the length of the list, with a
 * few bids an intern in each phase; memory while it runs 8 bytes a bid and 12 a seat, and 8 bytes a
 * bid more where seats are scarce. No recursion.
 *
 * <p>Sources: Bertsekas, <i>The auction algorithm: a distributed relaxation method for the
 * assignment problem</i> (1988); Bertsekas and Castanon, <i>The auction algorithm for the
 * transportation problem</i> (1989), for the seats of a project; Bertsekas, Castanon and Tsaknakis,
 * <i>Reverse auction and the solution of inequality constrained assignment problems</i> (1993), for
 * seats and interns that may stay free.
 */
public final class HeaviestAssignment {
  private final WeightedBids bids;
  private final int[] held;
  private final int[] prices;
  private final int[] gains;
  private final long total;
  private final int placed;

  private HeaviestAssignment(WeightedBids bids, int[] held, int[] prices, int[] gains) {
    this.bids = bids;
    this.held = held;
    this.prices = prices;
    this.gains = gains;
    long sum = 0;
    int count = 0;
    for (int bid : held) {
      if (bid >= 0) {
        sum += bids.weight(bid);
        count++;
      }
    }
    this.total = sum;
    this.placed = count;
  }

  /**
   * Finds the assignment.
   *
   * @param bids the seats and the bids
   * @return the assignment with its prices
   * @throws java.util.concurrent.CancellationException if the running thread was interrupted; its
   *     interrupt status stays set
   */
  public static HeaviestAssignment of(WeightedBids bids) {
    Objects.requireNonNull(bids, "HeaviestAssignment.bids");
    Interrupts.check();
    return of(new PriceSearch(bids).run());
  }

  /**
   * Finds the assignment, sooner where something is known of its prices: exact, however wrong they
   * are.
   *
   * @param bids the seats and the bids
   * @param prices what a seat of each project may cost, 0 or more
   * @param spread by how much that may be wrong, 1 or more
   * @return the assignment with its prices
   * @throws IllegalArgumentException if there are not as many prices as projects, one is negative,
   *     or the spread is less than 1
   * @throws java.util.concurrent.CancellationException if the running thread was interrupted; its
   *     interrupt status stays set
   */
  public static HeaviestAssignment near(WeightedBids bids, int[] prices, int spread) {
    Objects.requireNonNull(bids, "HeaviestAssignment.bids");
    Objects.requireNonNull(prices, "HeaviestAssignment.prices");
    Bounds.check(
        "HeaviestAssignment", "number of prices", prices.length, bids.projects(), bids.projects());
    for (int project = 0; project < prices.length; project++) {
      if (prices[project] < 0) {
        Bounds.checkMin("HeaviestAssignment", "price of project " + project, prices[project], 0);
      }
    }
    Bounds.checkMin("HeaviestAssignment", "spread", spread, 1);
    Interrupts.check();
    return of(new PriceSearch(bids, prices, spread).run());
  }

  /** Returns the assignment that an auction ended with. */
  static HeaviestAssignment of(Auction auction) {
    WeightedBids bids = auction.bids;
    int[] prices = WholePrices.of(auction);
    int[] gains = new int[bids.interns()];
    for (int intern = 0; intern < gains.length; intern++) {
      int bid = auction.held[intern];
      gains[intern] = bid < 0 ? 0 : bids.weight(bid) - prices[bids.project(bid)];
    }
    takeSeatsLeft(auction);
    closeWithoutSeats(bids, prices, gains);
    return new HeaviestAssignment(bids, auction.held, prices, gains);
  }

  private static void takeSeatsLeft(Auction auction) {
    WeightedBids bids = auction.bids;
    for (int intern = 0; intern < auction.held.length; intern++) {
      int end = auction.held[intern] < 0 ? bids.endBid(intern) : 0;
      for (int bid = bids.firstBid(intern); bid < end; bid++) {
        if (!auction.isFull(bids.project(bid))) {
          auction.held[intern] = bid;
          auction.taken[bids.project(bid)]++;
          break;
        }
      }
    }
  }

  /** What would be bid for a seat that does not exist. */
  private static void closeWithoutSeats(WeightedBids bids, int[] prices, int[] gains) {
    for (int intern = 0; intern < gains.length; intern++) {
      for (int bid = bids.firstBid(intern); bid < bids.endBid(intern); bid++) {
        int project = bids.project(bid);
        if (bids.seats(project) == 0) {
          prices[project] = Math.max(prices[project], bids.weight(bid) - gains[intern]);
        }
      }
    }
  }

  /**
   * Returns the bid by which an intern has a place.
   *
   * @param intern the intern
   * @return the bid, or -1 if the intern has no place
   */
  public int bid(int intern) {
    return held[intern];
  }

  /**
   * Returns the project of an intern.
   *
   * @param intern the intern
   * @return the project, or -1 if the intern has no place
   */
  public int project(int intern) {
    return held[intern] < 0 ? -1 : bids.project(held[intern]);
  }

  /** {@return how many interns have a place} */
  public int placed() {
    return placed;
  }

  /** {@return the weights of all bids that were met} */
  public long total() {
    return total;
  }

  /**
   * Returns the price of a seat: one seat more would add at most that to the total, and one seat
   * less would cost at least that.
   *
   * @param project the project
   * @return 0 or more; 0 if a seat is left
   */
  public int price(int project) {
    return prices[project];
  }

  /**
   * Returns what an intern's bid leaves over its price.
   *
   * @param intern the intern
   * @return 0 or more; 0 for whoever has no place
   */
  public int gain(int intern) {
    return gains[intern];
  }

  /** {@return the proof that no assignment is heavier, counted anew in O(bids)} */
  public PriceProof proof() {
    return PriceProof.of(bids, held, prices, gains);
  }

  /** {@return whether the same bids are met at the same prices} */
  @Override
  public boolean equals(Object other) {
    return other instanceof HeaviestAssignment that
        && Arrays.equals(held, that.held)
        && Arrays.equals(prices, that.prices)
        && Arrays.equals(gains, that.gains);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(held);
  }

  /** {@return how many have a place, and the total} */
  @Override
  public String toString() {
    return "HeaviestAssignment(" + placed + " of " + held.length + " interns, " + total + ")";
  }
}
