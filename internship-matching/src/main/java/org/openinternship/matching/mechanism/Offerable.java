package org.openinternship.matching.mechanism;

import java.util.Arrays;
import org.openinternship.matching.market.Assignment;
import org.openinternship.matching.market.Market;

/**
 * The pairs that projects may have to offer: between two places in each intern's list, and up to a
 * certain key at each project.
 */
final class Offerable {
  /** Per intern: its first pair that may be offered, and one more than the last. */
  private final int[] from;

  private final int[] end;

  /** Per project: the largest key that it may have to offer. */
  private final int[] largestKey;

  private Offerable(int[] from, int[] end, int[] largestKey) {
    this.from = from;
    this.end = end;
    this.largestKey = largestKey;
  }

  /** Returns all pairs but those of pinned interns. */
  static Offerable all(Market market) {
    int[] from = new int[market.interns()];
    Arrays.setAll(
        from,
        intern -> market.isPinned(intern) ? market.endPair(intern) : market.firstPair(intern));
    int[] end = new int[market.interns()];
    Arrays.setAll(end, market::endPair);
    int[] largestKey = new int[market.projects()];
    Arrays.fill(largestKey, Integer.MAX_VALUE);
    return new Offerable(from, end, largestKey);
  }

  /**
   * Returns the pairs that are left when interns have proposed, in a market without groups that can
   * fill. What interns get there is the best they get in any stable result and the worst that
   * projects get: so nobody is offered anything better, nobody is offered anything who got nothing,
   * and no full project goes down beyond the worst pair it holds. A project that has seats to spare
   * has them in every stable result, and offers them to everybody: so nobody is worse off than at
   * the best such project on the list. Few pairs are left of a large market.
   */
  static Offerable beyond(Assignment best, Market market, BindingCapacities capacities) {
    int[] from = new int[market.interns()];
    int[] seats = Arrays.copyOf(capacities.capacity, market.projects());
    int[] largestKey = new int[seats.length];
    Arrays.fill(largestKey, Integer.MIN_VALUE);
    for (int intern = 0; intern < from.length; intern++) {
      int pair = best.pair(intern);
      from[intern] = pair < 0 ? market.endPair(intern) : pair;
      if (pair >= 0) {
        int project = market.project(pair);
        seats[project]--;
        largestKey[project] = Math.max(largestKey[project], (int) market.projectAndKey(pair));
      }
    }
    for (int project = 0; project < seats.length; project++) {
      if (seats[project] > 0) {
        largestKey[project] = Integer.MAX_VALUE;
      }
    }
    int[] end = new int[from.length];
    for (int intern = 0; intern < from.length; intern++) {
      int pair = from[intern];
      while (pair < market.endPair(intern) && seats[market.project(pair)] == 0) {
        pair++;
      }
      end[intern] = Math.min(pair + 1, market.endPair(intern));
    }
    return new Offerable(from, end, largestKey);
  }

  /** Returns the first pair of an intern that may be offered. */
  int from(int intern) {
    return from[intern];
  }

  /** Returns one more than the last pair of an intern that may be offered. */
  int end(int intern) {
    return end[intern];
  }

  /** Tells whether a project may have to offer a {@link Market#projectAndKey pair}. */
  boolean includes(long projectAndKey) {
    return (int) projectAndKey <= largestKey[(int) (projectAndKey >>> 32)];
  }
}
