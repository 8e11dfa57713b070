package org.openinternship.matching.stable;

import org.openinternship.matching.market.CapacityTree;
import org.openinternship.matching.market.Market;

/** The question whether a limit over several projects can decide anything in a market. */
final class SharedLimits {

  private SharedLimits() {}

  /** Tells whether more pairs can arrive below some shared group than it has seats, less pins. */
  static boolean canFill(Market market) {
    CapacityTree tree = market.tree();
    long[] arriving = new long[tree.nodes()];
    for (int intern = 0; intern < market.interns(); intern++) {
      if (!market.isPinned(intern)) {
        for (int pair = market.firstPair(intern); pair < market.endPair(intern); pair++) {
          arriving[market.project(pair)]++;
        }
      }
    }
    boolean canFill = false;
    for (int node = 0; node < tree.nodes(); node++) {
      canFill |= tree.isShared(node) && market.freeCapacity(node) < arriving[node];
      if (tree.parent(node) >= 0) {
        arriving[tree.parent(node)] += Math.min(arriving[node], market.freeCapacity(node));
      }
    }
    return canFill;
  }
}
