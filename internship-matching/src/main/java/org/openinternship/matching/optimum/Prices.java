package org.openinternship.matching.optimum;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * What a seat costs at one level, beside the cost of the pair: the dual values. An intern takes the
 * cheapest option, or stays out for 0; a node is dearer than the one above it only where it is full
 * and cheaper only where it has no more than it must.
 */
final class Prices {
  final Network network;

  /** Per node, the root last, which is free. */
  final long[] of;

  private final @Nullable LevelCosts loads;

  Prices(Network network, LevelCosts costs) {
    this.network = network;
    this.of = new long[network.root + 1];
    this.loads = costs.hasLoads() ? costs : null;
  }

  /** What the n-th intern who is not pinned costs at a node. */
  long slope(int node, int n) {
    return loads == null ? 0 : loads.slope(node, network.pinned[node] + n);
  }

  /** What an intern pays now. */
  long ofHeld(int intern) {
    int option = network.held[intern];
    return option < 0 ? 0 : network.cost[option] + of[network.project[option]];
  }

  /** What an intern would pay at best. */
  long best(int intern) {
    long best = network.mayBeOut[intern] ? 0 : Long.MAX_VALUE;
    for (int o = network.first[intern]; o < network.first[intern + 1]; o++) {
      best = Math.min(best, network.cost[o] + of[network.project[o]]);
    }
    return best;
  }

  /** What it takes to send one more on from a node; not negative. */
  long up(int node) {
    return slope(node, network.load[node] + 1) + of[network.parent[node]] - of[node];
  }

  /** What it takes to send one fewer on from a node; not negative. */
  long down(int node) {
    return of[node] - of[network.parent[node]] - slope(node, network.load[node]);
  }

  /** Prices at which every node sends on what it does. */
  void begin() {
    Arrays.fill(of, 0);
    for (int node = network.root - 1; node >= 0 && loads != null; node--) {
      int load = network.load[node];
      long price = 0;
      if (load > network.lower[node]) {
        price = Math.max(price, slope(node, load));
      }
      if (load < network.upper[node]) {
        price = Math.min(price, slope(node, load + 1));
      }
      of[node] = of[network.parent[node]] + price;
    }
  }
}
