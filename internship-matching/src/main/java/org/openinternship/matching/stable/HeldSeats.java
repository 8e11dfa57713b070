package org.openinternship.matching.stable;

import org.jspecify.annotations.Nullable;
import org.openinternship.matching.market.Assignment;
import org.openinternship.matching.market.CapacityTree;
import org.openinternship.matching.market.Market;

/**
 * Who holds which seat of a market at the moment, and who would have to go for one pair more.
 *
 * <p>A pair that is let go never comes back, so it stays in the heaps of its path until it is found
 * there: each pair enters each heap once, in O(depth log m).
 */
final class HeldSeats {
  /** The answer for a pair that would be taken without anybody having to go. */
  static final int ROOM = -1;

  /** The answer for a pair that would not be taken. */
  static final int REFUSED = -2;

  private final Market market;
  private final CapacityTree tree;
  private final boolean[] held;
  private final int[] count;
  private final @Nullable PairHeap[] heaps;

  HeldSeats(Market market, Assignment assignment) {
    this.market = market;
    this.tree = market.tree();
    this.held = new boolean[market.pairs()];
    this.count = new int[tree.nodes()];
    this.heaps = new PairHeap[tree.nodes()];
    for (int intern = 0; intern < market.interns(); intern++) {
      if (assignment.pair(intern) >= 0) {
        take(assignment.pair(intern));
      }
    }
  }

  void take(int pair) {
    held[pair] = true;
    for (int node = market.project(pair); node >= 0; node = tree.parent(node)) {
      count[node]++;
      if (tree.isLimited(node)) {
        PairHeap heap = heaps[node];
        if (heap == null) {
          heap = new PairHeap(market);
          heaps[node] = heap;
        }
        heap.add(pair);
      }
    }
  }

  void release(int pair) {
    held[pair] = false;
    for (int node = market.project(pair); node >= 0; node = tree.parent(node)) {
      count[node]--;
    }
  }

  /** Returns the held pair that would have to go for another one, {@link #ROOM} or REFUSED. */
  int displacedBy(int pair) {
    int node = market.project(pair);
    while (node >= 0 && (!tree.isLimited(node) || count[node] < market.freeCapacity(node))) {
      node = tree.parent(node);
    }
    if (node < 0) {
      return ROOM;
    }
    int worst = worst(heaps[node]);
    return worst >= 0 && market.beats(pair, worst) ? worst : REFUSED;
  }

  private int worst(@Nullable PairHeap heap) {
    if (heap == null) {
      return -1;
    }
    while (!heap.isEmpty() && !held[heap.worst()]) {
      heap.removeWorst();
    }
    return heap.isEmpty() ? -1 : heap.worst();
  }
}
