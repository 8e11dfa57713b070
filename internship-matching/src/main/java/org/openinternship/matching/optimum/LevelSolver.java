package org.openinternship.matching.optimum;

import org.openinternship.core.internal.Interrupts;

/**
 * The least cost of one level among the assignments of a network, by a primal-dual method that
 * begins with the assignment at hand: who pays too much leaves, is sent to a seat along the
 * cheapest exchanges ({@link PushOut}), and seats that must be taken and are not are filled from
 * behind ({@link PullIn}). Costs that lie far apart are solved by their leading bits first, and
 * each time the prices are those of the step before.
 *
 * <p>Sources: Ford, Fulkerson, <i>Flows in networks</i> (1962), for the primal-dual method;
 * Edmonds, Karp, <i>Theoretical improvements in algorithmic efficiency for network flow
 * problems</i> (1972), for scaling; Hopcroft, Karp (1973) and Dinic (1970) for paths by layers.
 */
final class LevelSolver {
  /** Costs within this bound are solved at once. */
  private static final long NEAR = 64;

  /** Costs within this bound are solved faster here than by an auction. */
  static final long NARROW = 2;

  private static final int BITS_A_STEP = 2;

  private final Network network;
  private final boolean hasLoads;
  private final Prices prices;
  private final PushOut push;
  private final PullIn pull;

  LevelSolver(Network network, LevelCosts costs) {
    this.network = network;
    this.hasLoads = costs.hasLoads();
    this.prices = new Prices(network, costs);
    this.push = new PushOut(network, prices);
    this.pull = new PullIn(network, prices);
  }

  /**
   * Finds an assignment of the least cost, and the prices that prove it.
   *
   * @param costs the cost of each option of the network
   * @return whether there is an assignment at all
   */
  boolean solve(long[] costs) {
    if (!hasLoads && FaceAuction.solves(network, costs, prices)) {
      return true;
    }
    long largest = 0;
    for (int option = 0; option < network.options(); option++) {
      largest = Math.max(largest, Math.abs(costs[option]));
    }
    int shift = 0;
    // Costs of loads are no costs of pairs, and would stay as they are.
    while (!hasLoads && largest >> shift > NEAR) {
      shift += BITS_A_STEP;
    }
    prices.begin();
    for (; shift >= 0; shift -= BITS_A_STEP) {
      Interrupts.check();
      for (int option = 0; option < network.options(); option++) {
        network.cost[option] = costs[option] >> shift;
      }
      release();
      if (!push.run() || !pull.run()) {
        return false;
      }
      for (int node = 0; node < network.root && shift > 0; node++) {
        prices.of[node] <<= BITS_A_STEP;
      }
    }
    return true;
  }

  Prices prices() {
    return prices;
  }

  /** Takes interns out who pay more than they need to; their seats close where nobody minds. */
  private void release() {
    for (int intern = 0; intern < network.interns; intern++) {
      Interrupts.checkAt(intern);
      long best = prices.best(intern);
      int option = network.held[intern];
      if (option >= 0 && prices.ofHeld(intern) > best) {
        int node = network.project[option];
        network.drop(node, network.seat[intern]);
        network.held[intern] = Network.OUT;
        while (node < network.root
            && network.load[node] > network.lower[node]
            && prices.down(node) == 0) {
          network.load[node]--;
          node = network.parent[node];
        }
        if (node < network.root) {
          network.missing[node]++;
        }
      }
      if (network.held[intern] < 0) {
        push.add(intern, best);
      }
    }
  }
}
