package org.openinternship.matching.optimum;

import java.util.BitSet;
import java.util.function.IntUnaryOperator;
import org.openinternship.matching.market.CapacityTree;
import org.openinternship.matching.market.Market;

/**
 * Where somebody may be needed to keep a limit: the projects at or below a node that has to have
 * more than its pins and the lower limits below it make sure of.
 */
final class Needs {
  private Needs() {}

  /** By limits that are given. */
  static BitSet ofLimits(Market market, NodeLimits limits) {
    return find(market, limits::least, limits::least);
  }

  /** By all that the market has; a minimum of one is had by everybody who has anybody. */
  static BitSet of(Market market) {
    return find(
        market,
        market::lowerLimit,
        node ->
            Math.max(market.lowerLimit(node), market.minimum(node) > 1 ? market.minimum(node) : 0));
  }

  /**
   * Finds them.
   *
   * @param sure per node: how many it has in every assignment
   * @param most per node: how many it has to have in some of the search
   */
  private static BitSet find(Market market, IntUnaryOperator sure, IntUnaryOperator most) {
    CapacityTree tree = market.tree();
    long[] has = new long[tree.nodes()];
    for (int intern = 0; intern < market.interns(); intern++) {
      if (market.isPinned(intern)) {
        has[market.pinnedProject(intern)]++;
      }
    }
    boolean[] needs = new boolean[tree.nodes()];
    for (int node = 0; node < has.length; node++) { // a group comes after all that is below it
      needs[node] = most.applyAsInt(node) > has[node];
      has[node] = Math.max(has[node], sure.applyAsInt(node));
      if (tree.parent(node) >= 0) {
        has[tree.parent(node)] += has[node];
      }
    }
    BitSet projects = new BitSet(tree.projects());
    for (int node = has.length - 1; node >= 0; node--) {
      needs[node] |= tree.parent(node) >= 0 && needs[tree.parent(node)];
      projects.set(node, needs[node] && node < tree.projects());
    }
    return projects;
  }
}
