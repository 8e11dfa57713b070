package org.openinternship.matching.verify;

import java.util.ArrayList;
import java.util.List;
import org.openinternship.matching.market.Assignment;
import org.openinternship.matching.market.CapacityTree;
import org.openinternship.matching.market.Market;

/** The pairs that each project holds, in its order, and the seats that it has left. */
final class HeldOrders {
  private final Market market;
  private final Assignment assignment;
  private final List<List<Integer>> held = new ArrayList<>();

  HeldOrders(Market market, Assignment assignment) {
    this.market = market;
    this.assignment = assignment;
    for (int project = 0; project < market.projects(); project++) {
      List<Integer> pairs = new ArrayList<>();
      for (int intern : assignment.roster(project)) {
        if (!market.isPinned(intern)) {
          pairs.add(assignment.pair(intern));
        }
      }
      pairs.sort(market.bestFirst());
      held.add(pairs);
    }
  }

  /** Returns how many who are not pinned a project holds. */
  int size(int project) {
    return held.get(project).size();
  }

  /** Returns how many seats of a project are free under every limit above it. */
  int free(int project) {
    CapacityTree tree = market.tree();
    int free = Integer.MAX_VALUE;
    for (int node = project; node >= 0; node = tree.parent(node)) {
      if (tree.isLimited(node)) {
        free = Math.min(free, tree.capacity(node) - assignment.count(node));
      }
    }
    return free;
  }

  /** Returns how many of those whom its project holds stand before a pair. */
  int before(int pair) {
    List<Integer> pairs = held.get(market.project(pair));
    int low = 0;
    int high = pairs.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (market.beats(pairs.get(middle), pair)) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
