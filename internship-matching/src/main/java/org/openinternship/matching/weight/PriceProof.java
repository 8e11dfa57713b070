package org.openinternship.matching.weight;

import java.util.Objects;
import java.util.OptionalLong;
import org.openinternship.core.internal.Indices;

/**
 * A check of an assignment by prices, which shares nothing with what found them and takes them from
 * anywhere. If the weight of every bid is at most the price of its project and the gain of its
 * intern together, and none of these is below 0, then no assignment weighs more than all gains and
 * the prices of all seats (the weak duality of linear programs).
 *
 * @param isFeasible whether each intern holds a bid of their own or none, and no project more than
 *     it has seats
 * @param total the weight of the bids that are held
 * @param bound what no assignment can exceed; empty if the prices prove nothing
 */
public record PriceProof(boolean isFeasible, long total, OptionalLong bound) {
  /**
   * Checks that there is a bound or an empty one, not null.
   *
   * @param isFeasible whether bids and seats are kept
   * @param total the weight
   * @param bound what no assignment can exceed
   */
  public PriceProof {
    Objects.requireNonNull(bound, "PriceProof.bound");
  }

  /**
   * Checks an assignment, in O(bids).
   *
   * @param bids the seats and bids
   * @param held the bid that each intern holds, -1 for none
   * @param prices the price of a seat of each project
   * @param gains the gain of each intern
   * @return what is proven
   * @throws IllegalArgumentException if there is not one entry an intern or project, or what is
   *     held is neither -1 nor a bid
   */
  public static PriceProof of(WeightedBids bids, int[] held, int[] prices, int[] gains) {
    Objects.requireNonNull(bids, "PriceProof.bids");
    Objects.requireNonNull(held, "PriceProof.held");
    Objects.requireNonNull(prices, "PriceProof.prices");
    Objects.requireNonNull(gains, "PriceProof.gains");
    checkLength("bids that are held", held.length, "interns", bids.interns());
    checkLength("prices", prices.length, "projects", bids.projects());
    checkLength("gains", gains.length, "interns", bids.interns());
    long total = 0;
    boolean isFeasible = true;
    int[] sitting = new int[bids.projects()];
    for (int intern = 0; intern < held.length; intern++) {
      int bid = held[intern];
      if (bid != -1) {
        Indices.check("PriceProof", "bid of intern " + intern, bid, bids.bids());
        isFeasible &= bid >= bids.firstBid(intern) && bid < bids.endBid(intern);
        isFeasible &= ++sitting[bids.project(bid)] <= bids.seats(bids.project(bid));
        total += bids.weight(bid);
      }
    }
    return new PriceProof(isFeasible, total, bound(bids, prices, gains));
  }

  private static OptionalLong bound(WeightedBids bids, int[] prices, int[] gains) {
    long bound = 0;
    boolean holds = true;
    for (int intern = 0; intern < gains.length; intern++) {
      holds &= gains[intern] >= 0;
      bound += gains[intern];
      for (int bid = bids.firstBid(intern); bid < bids.endBid(intern); bid++) {
        holds &= bids.weight(bid) <= (long) gains[intern] + prices[bids.project(bid)];
      }
    }
    for (int project = 0; project < prices.length; project++) {
      holds &= prices[project] >= 0;
      long most = Math.min(bids.seats(project), bids.interns()) * (long) prices[project];
      bound = bound > Long.MAX_VALUE - most ? Long.MAX_VALUE : bound + most;
    }
    return holds ? OptionalLong.of(bound) : OptionalLong.empty();
  }

  private static void checkLength(String what, int length, String of, int bound) {
    if (length != bound) {
      throw new IllegalArgumentException(
          "PriceProof: number of "
              + what
              + " is "
              + length
              + ", it must be that of "
              + of
              + ", "
              + bound);
    }
  }

  /** {@return whether the assignment is feasible and no other one weighs more} */
  public boolean isOptimal() {
    return isFeasible && bound.isPresent() && bound.getAsLong() == total;
  }
}
