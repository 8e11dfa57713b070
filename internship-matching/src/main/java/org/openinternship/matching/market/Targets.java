package org.openinternship.matching.market;

import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.openinternship.core.internal.Bounds;
import org.openinternship.core.internal.Indices;

/** The check of how many interns projects and groups should have. */
final class Targets {
  private Targets() {}

  /** Returns the targets in the order of their nodes. */
  static SortedMap<Integer, Integer> checked(CapacityTree tree, Map<Integer, Integer> targets) {
    SortedMap<Integer, Integer> copy = new TreeMap<>();
    targets.forEach(
        (node, target) -> {
          Indices.check("Market", "node of a target", node, tree.nodes());
          Bounds.check("Market", "target of node " + node, target, 0, Bounds.MAX_TARGET);
          copy.put(node, target);
        });
    return Collections.unmodifiableSortedMap(copy);
  }
}
