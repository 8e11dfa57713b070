package org.openinternship.matching.mechanism;

import org.openinternship.matching.market.Market;

/**
 * The pairs that projects hold, each project's in one row of ints: how many there are, and then the
 * key and the intern of each, worst first in a binary heap.
 *
 * <p>Keys are those of {@link Market#projectAndKey}; where two are the same, the market is asked.
 * Held sets only get better, so a full project never again takes a pair with a key beyond the worst
 * it holds: that is its {@link #cutoff}.
 */
final class ProjectRows {
  private static final int NOBODY = -1;

  private final Market market;

  /** Per intern: the pair held or offered last, which is the one that its project holds. */
  private final int[] offered;

  private final int[] firstOfRow;
  private final int[] row;

  /** Per project: the largest key that it may still hold. */
  private final int[] cutoff;

  ProjectRows(Market market, BindingCapacities capacities, int[] offered) {
    this.market = market;
    this.offered = offered;
    int projects = market.projects();
    this.firstOfRow = new int[projects + 1];
    this.cutoff = new int[projects];
    for (int project = 0; project < projects; project++) {
      int seats = capacities.capacity[project];
      cutoff[project] = seats == 0 ? Integer.MIN_VALUE : Integer.MAX_VALUE;
      firstOfRow[project + 1] =
          Math.addExact(firstOfRow[project], Math.addExact(1, Math.multiplyExact(2, seats)));
    }
    this.row = new int[firstOfRow[projects]];
  }

  /** Tells whether a project may hold a pair; false is certain. */
  boolean mayHold(long projectAndKey) {
    return (int) projectAndKey <= cutoff[(int) (projectAndKey >>> 32)];
  }

  /** Reads the beginning of a project's row, which brings it near. */
  int touch(int project) {
    return row[firstOfRow[project]];
  }

  /**
   * Offers the pair that stands in {@link #offered} of an intern; returns who has to go, the intern
   * itself if it is refused, or -1 if nobody has to.
   */
  int offer(long projectAndKey, int intern) {
    int project = (int) (projectAndKey >>> 32);
    int key = (int) projectAndKey;
    int start = firstOfRow[project];
    int end = firstOfRow[project + 1];
    int first = start + 1;
    int last = first + 2 * row[start];
    if (last < end) {
      row[start]++;
      siftUp(first, last, key, intern);
      if (last + 2 == end) {
        cutoff[project] = row[first];
      }
      return NOBODY;
    }
    if (first == end || !isWorse(first, key, intern)) {
      return intern;
    }
    int gone = row[first + 1];
    siftDown(first, end, key, intern);
    cutoff[project] = row[first];
    return gone;
  }

  /** Puts a pair after the held ones and lets it rise while it is worse than the one above it. */
  private void siftUp(int first, int last, int key, int intern) {
    int at = last;
    while (at > first) {
      int above = first + ((at - first) / 2 - 1) / 2 * 2;
      if (isWorse(above, key, intern)) {
        break;
      }
      row[at] = row[above];
      row[at + 1] = row[above + 1];
      at = above;
    }
    row[at] = key;
    row[at + 1] = intern;
  }

  /** Replaces the worst held pair and lets the new one sink below every worse one. */
  private void siftDown(int first, int end, int key, int intern) {
    int at = first;
    for (int below = at + 2; below < end; below = 2 * at - first + 2) {
      if (below + 2 < end && isWorse(below + 2, row[below], row[below + 1])) {
        below += 2;
      }
      if (!isWorse(below, key, intern)) {
        break;
      }
      row[at] = row[below];
      row[at + 1] = row[below + 1];
      at = below;
    }
    row[at] = key;
    row[at + 1] = intern;
  }

  /** Tells whether the pair of a slot is worse than another one of the same project. */
  private boolean isWorse(int slot, int key, int intern) {
    int held = row[slot];
    return held == key ? isWorseByLot(row[slot + 1], intern) : held > key;
  }

  private boolean isWorseByLot(int held, int intern) {
    return market.beats(offered[intern], offered[held]);
  }
}
