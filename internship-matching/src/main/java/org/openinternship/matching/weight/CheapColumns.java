package org.openinternship.matching.weight;

import java.util.Arrays;

/**
 * The cheapest columns of each row of a matrix, kept once a row was looked at before: nearly all
 * that is asked of a row is answered by them, in a few steps in place of one a column. Prices only
 * fall, and what a row pays rises with it; so what lay beyond the kept ones then costs no less now,
 * and the row is looked at as a whole only where that might matter. Where it often does, as where
 * many columns cost the same, they are kept ever less often.
 */
final class CheapColumns {
  /** How many are kept of a row. */
  static final int KEPT = 16;

  /** Nothing is kept of rows that are shorter. */
  private static final int LONG_ROW = 16 * KEPT;

  /** Where they never tell, a row is looked at as a whole so often before they are kept again. */
  private static final int RARELY = 64;

  private final int columns;
  private final int[] cost;
  private final long[] price;
  private final boolean areLong;

  /** Per row: its kept columns with their costs, and what all others cost at least. */
  final int[] column;

  final int[] itsCost;
  final long[] beyond;

  private final boolean[] isKept;

  /** Per row: how often it is looked at as a whole first, and how often it still is. */
  private final byte[] patience;

  private final byte[] wait;

  /** What is kept of the row at hand, as a heap with the dearest on top. */
  private final long[] pays = new long[KEPT];

  private final int[] of = new int[KEPT];

  /** What {@link #findTwo} found. */
  int cheapest;

  int next;
  long least;
  long second;

  CheapColumns(int rows, int columns, int[] cost, long[] price) {
    this.columns = columns;
    this.cost = cost;
    this.price = price;
    areLong = columns >= LONG_ROW;
    int those = areLong ? rows : 0;
    column = new int[those * KEPT];
    itsCost = new int[those * KEPT];
    beyond = new long[those];
    isKept = new boolean[those];
    patience = new byte[those];
    wait = new byte[those];
    Arrays.fill(patience, (byte) 1);
    Arrays.fill(wait, (byte) 1);
  }

  boolean areLong() {
    return areLong;
  }

  /** Finds the two cheapest columns of a row, and what they cost. */
  void findTwo(int row) {
    if (!areLong || (!isKept[row] && wait[row]-- > 0)) {
      lookAtWhole(row * columns);
      return;
    }
    keep(row);
    lookAtKept(row * KEPT);
    if (second > beyond[row]) {
      isKept[row] = false;
      patience[row] = (byte) Math.min(2 * patience[row], RARELY);
      wait[row] = patience[row];
      lookAtWhole(row * columns);
    }
  }

  private void lookAtWhole(int from) {
    long one = Long.MAX_VALUE;
    long two = Long.MAX_VALUE;
    int best = 0;
    int other = 0;
    for (int each = 0; each < columns; each++) {
      long itPays = cost[from + each] - price[each];
      if (itPays < two) {
        if (itPays < one) {
          two = one;
          other = best;
          one = itPays;
          best = each;
        } else {
          two = itPays;
          other = each;
        }
      }
    }
    least = one;
    second = two;
    cheapest = best;
    next = other;
  }

  private void lookAtKept(int from) {
    least = Long.MAX_VALUE;
    second = Long.MAX_VALUE;
    for (int at = from; at < from + KEPT; at++) {
      long itPays = itsCost[at] - price[column[at]];
      if (itPays < least) {
        second = least;
        next = cheapest;
        least = itPays;
        cheapest = column[at];
      } else if (itPays < second) {
        second = itPays;
        next = column[at];
      }
    }
  }

  /** Keeps the cheapest columns of a row, if none are kept. */
  void keep(int row) {
    if (isKept[row]) {
      return;
    }
    isKept[row] = true;
    int from = row * columns;
    for (int at = 0; at < KEPT; at++) {
      pays[at] = cost[from + at] - price[at];
      of[at] = at;
    }
    for (int at = KEPT / 2 - 1; at >= 0; at--) {
      sink(at, pays[at], of[at]);
    }
    keepCheaper(from);
    beyond[row] = pays[0];
    System.arraycopy(of, 0, column, row * KEPT, KEPT);
    Arrays.setAll(of, at -> cost[from + of[at]]);
    System.arraycopy(of, 0, itsCost, row * KEPT, KEPT);
  }

  private void keepCheaper(int from) {
    long dearest = pays[0];
    for (int each = KEPT; each < columns; each++) {
      long now = cost[from + each] - price[each];
      if (now < dearest) {
        sink(0, now, each);
        dearest = pays[0];
      }
    }
  }

  private void sink(int from, long value, int its) {
    int at = from;
    for (int below = 2 * at + 1; below < KEPT; below = 2 * at + 1) {
      if (below + 1 < KEPT && pays[below + 1] > pays[below]) {
        below++;
      }
      if (pays[below] <= value) {
        break;
      }
      pays[at] = pays[below];
      of[at] = of[below];
      at = below;
    }
    pays[at] = value;
    of[at] = its;
  }
}
