package org.openinternship.matching.mechanism;

import java.util.ArrayDeque;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.openinternship.core.internal.Interrupts;
import org.openinternship.matching.market.Assignment;
import org.openinternship.matching.market.JointBlocking;
import org.openinternship.matching.market.Market;

/**
 * The search through all combinations of rows, one of each joint list, for a stable assignment.
 *
 * <p>Once every joint list has a row, its members are interns with one project each, and the rest
 * is a market without joint lists. All its stable assignments place the same interns, so if one
 * leaves out a member all do, and the combination is ruled out. Between the others a row fits least
 * where projects hold the best that they can: if a joint list blocks the assignment that is best
 * for projects, it blocks every one. So one run of projects that propose decides a combination.
 *
 * <p>Combinations that need more seats of a project than it has are left out together.
 */
final class JointSearch {
  private static final int NOBODY = -1;

  private final Market market;
  private final JointRows rows;
  private final JointBlocking blocking;

  /** The joint lists in the order in which their rows are tried; the last one changes fastest. */
  private final int[] order;

  /** Per joint list: the row that is tried, its end for none. */
  private final int[] rowOf;

  /** Per project: the seats that are left when the rows that are tried have theirs. */
  private final int[] left;

  /** Per intern: the only pair of a member, or the one that a single intern holds; -1 for none. */
  private final int[] pairOf;

  /** Per project: its pairs in its order. */
  private final int[][] offers;

  JointSearch(Market market, JointRows rows, JointBlocking blocking, int[] order) {
    this.market = market;
    this.rows = rows;
    this.blocking = blocking;
    this.order = order;
    this.rowOf = new int[rows.lists()];
    this.left = new int[market.projects()];
    Arrays.setAll(left, rows::seats);
    this.pairOf = new int[market.interns()];
    this.offers = offers(market);
  }

  /** Returns the combinations times the pairs of the market, as many as a long can say at most. */
  static long steps(Market market, JointRows rows) {
    long steps = Math.max(1, market.pairs());
    for (int list = 0; list < rows.lists(); list++) {
      long ways = rows.end(list) - rows.from(list) + 1L;
      steps = steps > Long.MAX_VALUE / ways ? Long.MAX_VALUE : steps * ways;
    }
    return steps;
  }

  /** Returns a stable assignment; null if there is none. */
  @Nullable Assignment stable() {
    int depth = 0;
    int[] tried = new int[order.length];
    Arrays.setAll(tried, at -> rows.from(order[at]));
    while (depth >= 0) {
      Interrupts.check();
      if (depth == order.length) {
        Assignment found = decide();
        if (found != null) {
          return found;
        }
        depth--;
        giveBack(depth);
        continue;
      }
      int list = order[depth];
      boolean seated = false;
      while (tried[depth] <= rows.end(list) && !seated) {
        seated = take(list, tried[depth]++);
      }
      if (seated) {
        depth++;
      } else {
        tried[depth] = rows.from(list);
        depth--;
        giveBack(depth);
      }
    }
    return null;
  }

  /** Takes the seats of a row, the end of the list for none, if they are there. */
  private boolean take(int list, int row) {
    rowOf[list] = row;
    if (row == rows.end(list)) {
      return true;
    }
    boolean fits = true;
    for (int pair : rows.pairs(row)) {
      fits &= --left[market.project(pair)] >= 0;
    }
    if (!fits) {
      giveBack(rows.pairs(row));
    }
    return fits;
  }

  private void giveBack(int depth) {
    if (depth >= 0) {
      int list = order[depth];
      if (rowOf[list] < rows.end(list)) {
        giveBack(rows.pairs(rowOf[list]));
      }
    }
  }

  private void giveBack(int[] pairs) {
    for (int pair : pairs) {
      left[market.project(pair)]++;
    }
  }

  /** Returns the assignment of the rows that are tried which is best for projects, if stable. */
  private @Nullable Assignment decide() {
    Arrays.fill(pairOf, NOBODY);
    int[] only = new int[market.interns()];
    Arrays.fill(only, NOBODY);
    int missing = 0;
    for (int list = 0; list < rows.lists(); list++) {
      if (rowOf[list] < rows.end(list)) {
        for (int pair : rows.pairs(rowOf[list])) {
          only[market.intern(pair)] = pair;
          missing++;
        }
      }
    }
    if (propose(only) < missing || isBlocked()) {
      return null;
    }
    return Assignment.ofPairs(market, pairOf);
  }

  /** Lets projects propose; returns how many members have their seats in the end. */
  private int propose(int[] only) {
    int[] free = new int[market.projects()];
    Arrays.setAll(free, rows::seats);
    int[] next = new int[free.length];
    ArrayDeque<Integer> proposing = new ArrayDeque<>();
    for (int project = 0; project < free.length; project++) {
      proposing.add(project);
    }
    int seated = 0;
    while (!proposing.isEmpty()) {
      int project = proposing.remove();
      int[] offered = offers[project];
      while (free[project] > 0 && next[project] < offered.length) {
        int pair = offered[next[project]++];
        int intern = market.intern(pair);
        int held = pairOf[intern];
        if (rows.listOf(intern) >= 0) {
          if (only[intern] == pair) {
            pairOf[intern] = pair;
            free[project]--;
            seated++;
          }
        } else if (held < 0 || pair < held) {
          pairOf[intern] = pair;
          free[project]--;
          if (held >= 0) {
            free[market.project(held)]++;
            proposing.add(market.project(held));
          }
        }
      }
    }
    return seated;
  }

  private boolean isBlocked() {
    JointSeats seats = new JointSeats(market, rows, blocking);
    for (int intern = 0; intern < pairOf.length; intern++) {
      if (pairOf[intern] >= 0) {
        seats.put(pairOf[intern], intern);
      }
    }
    for (int list = 0; list < rows.lists(); list++) {
      for (int row = rows.from(list); row < rowOf[list]; row++) {
        if (seats.fits(row)) {
          return true;
        }
      }
    }
    return false;
  }

  private static int[][] offers(Market market) {
    int[] count = new int[market.projects()];
    for (int intern = 0; intern < market.interns(); intern++) {
      if (!market.isPinned(intern)) {
        for (int pair = market.firstPair(intern); pair < market.endPair(intern); pair++) {
          count[market.project(pair)]++;
        }
      }
    }
    int[][] offers = new int[count.length][];
    Arrays.setAll(offers, project -> new int[count[project]]);
    for (int intern = market.interns() - 1; intern >= 0; intern--) {
      if (!market.isPinned(intern)) {
        for (int pair = market.endPair(intern) - 1; pair >= market.firstPair(intern); pair--) {
          offers[market.project(pair)][--count[market.project(pair)]] = pair;
        }
      }
    }
    for (int project = 0; project < offers.length; project++) {
      offers[project] = PairOrder.sorted(market, offers[project]);
    }
    return offers;
  }
}
