package org.openinternship.matching.mechanism;

import java.util.Arrays;
import org.openinternship.matching.market.Assignment;
import org.openinternship.matching.market.CapacityTree;
import org.openinternship.matching.market.Market;

/**
 * The seats that are left while pairs are looked at one after the other: a pair is made if its
 * intern is free and every capacity on its path has room. Pinned interns sit before the first one.
 */
final class OpenSeats {
  private final Market market;
  private final CapacityTree tree;
  private final int[] free;
  private final int[] held;

  OpenSeats(Market market) {
    this.market = market;
    this.tree = market.tree();
    this.free = new int[tree.nodes()];
    Arrays.setAll(free, market::freeCapacity);
    this.held = new int[market.interns()];
    Arrays.fill(held, -1);
  }

  boolean isFree(int intern) {
    return held[intern] < 0 && !market.isPinned(intern);
  }

  boolean hasRoom(int project) {
    int node = project;
    while (node >= 0 && free[node] > 0) {
      node = tree.parent(node);
    }
    return node < 0;
  }

  /** Makes a pair of a free intern if there is room. */
  boolean offer(int intern, int pair) {
    int project = market.project(pair);
    if (!hasRoom(project)) {
      return false;
    }
    count(project, -1);
    held[intern] = pair;
    return true;
  }

  /** Makes pairs of free interns, each of another one, if there is room for all of them. */
  boolean offerAll(int[] pairs) {
    for (int made = 0; made < pairs.length; made++) {
      if (!offer(market.intern(pairs[made]), pairs[made])) {
        while (--made >= 0) {
          held[market.intern(pairs[made])] = -1;
          count(market.project(pairs[made]), 1);
        }
        return false;
      }
    }
    return true;
  }

  private void count(int project, int seats) {
    for (int node = project; node >= 0; node = tree.parent(node)) {
      if (tree.isLimited(node)) {
        free[node] += seats;
      }
    }
  }

  Assignment assignment() {
    return Assignment.ofPairs(market, held);
  }
}
