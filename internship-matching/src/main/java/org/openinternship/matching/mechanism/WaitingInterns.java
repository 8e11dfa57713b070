package org.openinternship.matching.mechanism;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.openinternship.matching.market.Market;

/**
 * Those with a list of their own who would take a seat of a project if one fell free, each
 * project's in its order; sorted for the projects of which one does.
 */
final class WaitingInterns {
  private final Market market;
  private final int[] first;
  private final int[] pairs;

  /** Per project: its pairs in its order, once it is asked. */
  private final int[] @Nullable [] sorted;

  /** Per sorted project: the place in its order before which nobody waits. */
  private final int[] from;

  WaitingInterns(Market market, JointRows rows) {
    this.market = market;
    first = new int[market.projects() + 1];
    for (int intern = 0; intern < market.interns(); intern++) {
      if (isSingle(market, rows, intern)) {
        for (int pair = market.firstPair(intern); pair < market.endPair(intern); pair++) {
          first[market.project(pair) + 1]++;
        }
      }
    }
    for (int project = 0; project < market.projects(); project++) {
      first[project + 1] += first[project];
    }
    pairs = new int[first[market.projects()]];
    int[] next = first.clone();
    for (int intern = 0; intern < market.interns(); intern++) {
      if (isSingle(market, rows, intern)) {
        for (int pair = market.firstPair(intern); pair < market.endPair(intern); pair++) {
          pairs[next[market.project(pair)]++] = pair;
        }
      }
    }
    sorted = new int[market.projects()][];
    from = new int[market.projects()];
  }

  /** Tells whether an intern goes by a list of its own. */
  static boolean isSingle(Market market, JointRows rows, int intern) {
    return rows.listOf(intern) < 0 && !market.isPinned(intern);
  }

  /** Forgets who waits where; the orders stay. */
  void restart() {
    Arrays.fill(from, 0);
  }

  /** Notes that a project has no seat for a pair, though its intern may want one. */
  void add(int pair) {
    int project = market.project(pair);
    int[] order = sorted[project];
    if (order != null) {
      from[project] = Math.min(from[project], place(order, pair));
    }
  }

  /** Returns the first of a project's order who would rather sit there, -1 if nobody would. */
  int first(int project, JointSeats seats) {
    int[] order = order(project);
    for (; from[project] < order.length; from[project]++) {
      int pair = order[from[project]];
      int held = seats.pairOf(market.intern(pair));
      if (held < 0 || pair < held) {
        return pair;
      }
    }
    return -1;
  }

  private int place(int[] order, int pair) {
    int low = 0;
    int high = order.length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (market.beats(order[middle], pair)) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  private int[] order(int project) {
    int[] order = sorted[project];
    if (order == null) {
      order =
          PairOrder.sorted(market, Arrays.copyOfRange(pairs, first[project], first[project + 1]));
      sorted[project] = order;
    }
    return order;
  }
}
