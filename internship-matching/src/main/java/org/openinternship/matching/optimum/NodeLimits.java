package org.openinternship.matching.optimum;

import java.util.Arrays;
import org.openinternship.matching.market.Market;

/** How many interns each project and group must have at least, and which may have nobody. */
final class NodeLimits {
  private final int[] least;
  private final boolean[] closed;

  NodeLimits(int[] least, boolean[] closed) {
    this.least = least;
    this.closed = closed;
  }

  /** Those of a market by its lower limits alone. */
  static NodeLimits of(Market market) {
    int[] least = new int[market.tree().nodes()];
    Arrays.setAll(least, market::lowerLimit);
    return new NodeLimits(least, new boolean[least.length]);
  }

  int least(int node) {
    return least[node];
  }

  int[] least() {
    return least.clone();
  }

  /** Whether any node must have somebody. */
  boolean isAnySet() {
    return Arrays.stream(least).anyMatch(limit -> limit > 0);
  }

  boolean isClosed(int node) {
    return closed[node];
  }
}
