package org.openinternship.matching.mechanism;

import org.openinternship.matching.market.Market;

/**
 * The pairs of each project that it has not offered yet, those of pinned interns left out, in a
 * binary heap with the best on top. The heaps lie in one row with priority and intern beside the
 * pair, so building them takes O(m) and walks memory in order; only pairs that are offered are ever
 * sorted.
 */
final class UnofferedPairs {

  private final int[] first;
  private final int[] size;
  private final long[] priority;
  private final int[] pair;
  private final int[] intern;

  UnofferedPairs(Market market) {
    int projects = market.projects();
    first = new int[projects + 1];
    for (int i = 0; i < market.interns(); i++) {
      for (int e = market.firstPair(i), end = end(market, i); e < end; e++) {
        first[market.project(e) + 1]++;
      }
    }
    for (int project = 0; project < projects; project++) {
      first[project + 1] += first[project];
    }
    size = new int[projects];
    priority = new long[first[projects]];
    pair = new int[first[projects]];
    intern = new int[first[projects]];
    for (int i = 0; i < market.interns(); i++) {
      for (int e = market.firstPair(i), end = end(market, i); e < end; e++) {
        int slot = first[market.project(e)] + size[market.project(e)]++;
        priority[slot] = market.priority(e);
        pair[slot] = e;
        intern[slot] = i;
      }
    }
    for (int project = 0; project < projects; project++) {
      for (int k = size[project] / 2 - 1; k >= 0; k--) {
        siftDown(project, k, first[project] + k);
      }
    }
  }

  /** Returns the end of an intern's pairs that may be offered: a pinned one has none. */
  private static int end(Market market, int intern) {
    return market.isPinned(intern) ? market.firstPair(intern) : market.endPair(intern);
  }

  boolean isEmpty(int project) {
    return size[project] == 0;
  }

  /** Returns the best pair; the project must have one. */
  int best(int project) {
    return pair[first[project]];
  }

  /** Returns the intern of the best pair; the project must have one. */
  int bestIntern(int project) {
    return intern[first[project]];
  }

  /** Takes the best pair out. */
  void remove(int project) {
    siftDown(project, 0, first[project] + --size[project]);
  }

  /** Lets the pair of a slot sink from a place in the heap. */
  private void siftDown(int project, int from, int slot) {
    long key = priority[slot];
    int pairOfKey = pair[slot];
    int internOfKey = intern[slot];
    int base = first[project];
    int at = from;
    for (int below = 2 * at + 1; below < size[project]; below = 2 * at + 1) {
      if (below + 1 < size[project] && isBefore(base + below + 1, base + below)) {
        below++;
      }
      if (priority[base + below] > key
          || (priority[base + below] == key && pair[base + below] > pairOfKey)) {
        break;
      }
      priority[base + at] = priority[base + below];
      pair[base + at] = pair[base + below];
      intern[base + at] = intern[base + below];
      at = below;
    }
    priority[base + at] = key;
    pair[base + at] = pairOfKey;
    intern[base + at] = internOfKey;
  }

  /** Tells whether the pair of one slot stands before that of another; equal priorities occur. */
  private boolean isBefore(int slot, int other) {
    return priority[slot] < priority[other]
        || (priority[slot] == priority[other] && pair[slot] < pair[other]);
  }
}
