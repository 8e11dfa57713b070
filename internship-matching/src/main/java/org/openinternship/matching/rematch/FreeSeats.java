package org.openinternship.matching.rematch;

import java.util.Arrays;
import org.openinternship.matching.market.CapacityTree;
import org.openinternship.matching.market.Market;

/** The seats of a market that nobody has so far, in every limit above a project too. */
final class FreeSeats {
  private final CapacityTree tree;
  private final int[] free;

  FreeSeats(Market market) {
    tree = market.tree();
    free = new int[tree.nodes()];
    Arrays.setAll(free, market::freeCapacity);
  }

  boolean has(int project) {
    return fullAbove(project) < 0;
  }

  /** Returns the first limit above a project, its own among them, that is full; -1 if none is. */
  int fullAbove(int project) {
    int node = project;
    while (node >= 0 && free[node] > 0) {
      node = tree.parent(node);
    }
    return node;
  }

  /** Tells whether a limit has room. */
  boolean isFree(int node) {
    return free[node] > 0;
  }

  void take(int project) {
    add(project, -1);
  }

  void leave(int project) {
    add(project, 1);
  }

  private void add(int project, int seats) {
    for (int node = project; node >= 0; node = tree.parent(node)) {
      if (tree.isLimited(node)) {
        free[node] += seats;
      }
    }
  }
}
