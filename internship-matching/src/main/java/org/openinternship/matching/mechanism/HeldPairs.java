package org.openinternship.matching.mechanism;

import org.openinternship.matching.market.Market;

/**
 * The pairs that projects hold, each project's in one row of ints, so that a project is one wait
 * for memory: how many there are, and then the key and the intern of each, worst first in a binary
 * heap.
 *
 * <p>Keys are those of {@link Market#projectAndKey}; where two are the same, the market is asked.
 */
final class HeldPairs {
  private final Market market;

  /** Per intern: the pair held or offered last, which is the one that its project holds. */
  private final int[] offered;

  private final int[] firstOfRow;
  private final int[] row;

  HeldPairs(Market market, BindingCapacities capacities, int[] offered) {
    this.market = market;
    this.offered = offered;
    int projects = market.projects();
    this.firstOfRow = new int[projects + 1];
    for (int project = 0; project < projects; project++) {
      long end = firstOfRow[project] + 1 + 2L * capacities.capacity[project];
      if (end > Integer.MAX_VALUE - 8) {
        throw new IllegalArgumentException(
            "DeferredAcceptance: seats that may be taken are more than "
                + (Integer.MAX_VALUE - 8 - projects) / 2
                + " up to project "
                + project
                + ". Maybe limit the seats?");
      }
      firstOfRow[project + 1] = (int) end;
    }
    this.row = new int[firstOfRow[projects]];
  }

  /** Reads the beginning of a project's row, which brings it near. */
  int touch(int project) {
    return row[firstOfRow[project]];
  }

  boolean isEmpty(int project) {
    return row[firstOfRow[project]] == 0;
  }

  boolean isFull(int project) {
    int start = firstOfRow[project];
    return start + 1 + 2 * row[start] == firstOfRow[project + 1];
  }

  /** Returns the key of the worst pair of a project, which must hold one. */
  int worstKey(int project) {
    return row[firstOfRow[project] + 1];
  }

  /** Returns the intern of the worst pair of a project, which must hold one. */
  int worst(int project) {
    return row[firstOfRow[project] + 2];
  }

  /** Returns the worst pair of a project, which must hold one. */
  int worstPair(int project) {
    return offered[worst(project)];
  }

  /** Tells whether the worst pair of a project, if it holds one, is worse than another one. */
  boolean holdsWorse(int project, int key, int intern) {
    int start = firstOfRow[project];
    return row[start] > 0 && isWorse(start + 1, key, intern);
  }

  /** Tells whether one project holds a worse pair than another one, both hold some. */
  boolean holdsWorseThan(int project, int key, int other, int otherKey) {
    return key == otherKey ? market.beats(worstPair(other), worstPair(project)) : key > otherKey;
  }

  /** Adds a pair to those of a project that is not full. */
  void add(int project, int key, int intern) {
    int start = firstOfRow[project];
    siftUp(start + 1, start + 1 + 2 * row[start]++, key, intern);
  }

  /** Puts a pair in the place of a project's worst one; returns the intern of that one. */
  int replaceWorst(int project, int key, int intern) {
    int first = firstOfRow[project] + 1;
    int gone = row[first + 1];
    siftDown(first, first + 2 * row[first - 1], key, intern);
    return gone;
  }

  /** Takes the worst pair of a project away; returns its intern. */
  int removeWorst(int project) {
    int first = firstOfRow[project] + 1;
    int gone = row[first + 1];
    int last = first + 2 * --row[first - 1];
    siftDown(first, last, row[last], row[last + 1]);
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
