package org.openinternship.matching.optimum;

import java.util.Arrays;
import org.openinternship.core.internal.Interrupts;
import org.openinternship.matching.weight.HeaviestAssignment;
import org.openinternship.matching.weight.WeightedBids;

/**
 * A level whose costs lie far apart, where nothing but the seats of projects is limited: an auction
 * among the assignments that are still in question. Whoever must have a place, and each seat that
 * must be taken, is worth a bonus that no exchange of places could cost, so an assignment of the
 * greatest weight keeps to what the levels before have settled; and its prices less that bonus are
 * those of the level.
 *
 * <p>The bonus exceeds what a path of exchanges can cost, which meets each project once. It is part
 * of the prices of the auction, which stay exact: no number here exceeds 2^31-1.
 */
final class FaceAuction {
  private final Network network;
  private final long[] costs;
  private final int largest;
  private final int bonus;

  private FaceAuction(Network network, long[] costs, int largest, int bonus) {
    this.network = network;
    this.costs = costs;
    this.largest = largest;
    this.bonus = bonus;
  }

  /**
   * Finds an assignment of the least cost by an auction, if the level is one for it.
   *
   * @param costs the cost of each option
   * @param prices where the prices of the level are put
   * @return whether the network now holds it; if not, nothing was changed
   */
  static boolean solves(Network network, long[] costs, Prices prices) {
    long largest = 0;
    for (int option = 0; option < network.options(); option++) {
      largest = Math.max(largest, Math.abs(costs[option]));
    }
    long bonus = 2 * largest * (network.projects + 2L) + 1;
    return largest > LevelSolver.NARROW
        && 3 * bonus <= Integer.MAX_VALUE
        && hasOnlySeats(network)
        && new FaceAuction(network, costs, (int) largest, (int) bonus).run(prices);
  }

  /** Whether there are no groups, and each project either must be full or may be empty. */
  private static boolean hasOnlySeats(Network network) {
    for (int node = 0; node < network.root; node++) {
      if (node >= network.projects
          || (network.lower[node] > 0 && network.lower[node] < network.upper[node])) {
        return false;
      }
    }
    return true;
  }

  private boolean mustBeFull(int project) {
    return network.lower[project] > 0;
  }

  private boolean run(Prices prices) {
    int[] optionOf = new int[network.options()];
    int[] likely = new int[network.projects];
    for (int project = 0; project < likely.length; project++) {
      likely[project] = mustBeFull(project) ? bonus : 0;
    }
    HeaviestAssignment heaviest =
        HeaviestAssignment.near(bids(optionOf), likely, Math.max(1, largest));
    int[] placed = new int[network.projects];
    for (int intern = 0; intern < network.interns; intern++) {
      int at = heaviest.project(intern);
      if (at >= 0) {
        placed[at]++;
      } else if (!network.mayBeOut[intern]) {
        return false;
      }
    }
    for (int project = 0; project < network.projects; project++) {
      if (placed[project] < network.lower[project]) {
        return false;
      }
    }
    Arrays.fill(network.held, Network.OUT);
    Arrays.fill(network.sitting, 0);
    Arrays.fill(network.missing, 0);
    for (int intern = 0; intern < network.interns; intern++) {
      if (heaviest.bid(intern) >= 0) {
        network.seat(intern, optionOf[heaviest.bid(intern)], -1);
      }
    }
    System.arraycopy(placed, 0, network.load, 0, placed.length);
    for (int project = 0; project < network.projects; project++) {
      prices.of[project] = (long) heaviest.price(project) - likely[project];
    }
    System.arraycopy(costs, 0, network.cost, 0, costs.length);
    return true;
  }

  /** The options by which nothing is lost; the others never beat staying out. */
  private WeightedBids bids(int[] optionOf) {
    WeightedBids.Builder bids =
        WeightedBids.builder(Arrays.copyOf(network.upper, network.projects));
    int made = 0;
    for (int intern = 0; intern < network.interns; intern++) {
      Interrupts.checkAt(intern);
      bids.intern();
      long own = network.mayBeOut[intern] ? 0 : bonus;
      for (int option = network.first[intern]; option < network.first[intern + 1]; option++) {
        int project = network.project[option];
        long weight = own + (long) (mustBeFull(project) ? bonus : 0) - costs[option];
        if (weight >= 0) {
          bids.bid(project, (int) weight);
          optionOf[made++] = option;
        }
      }
    }
    return bids.build();
  }
}
