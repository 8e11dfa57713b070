package org.openinternship.matching.optimum;

import java.util.BitSet;
import org.openinternship.matching.market.CapacityTree;
import org.openinternship.matching.market.Market;

/**
 * Where somebody may be needed to keep a limit: the projects at or below a node that has to have
 * more than its pins and the limits below it make sure of. A minimum is as sure as that somebody is
 * there, be it by a pin or a limit.
 */
final class Needs {
  private Needs() {}

  static BitSet of(Market market) {
    CapacityTree tree = market.tree();
    long[] sure = new long[tree.nodes()];
    for (int project = 0; project < tree.projects(); project++) {
      sure[project] = market.pinsAt(project);
    }
    boolean[] needs = new boolean[tree.nodes()];
    for (int node = 0; node < sure.length; node++) { // a group comes after all that is below it
      int least = market.lowerLimit(node);
      int open = market.minimum(node);
      // A minimum of one is had by everybody who has anybody.
      needs[node] = least > sure[node] || open > Math.max(1, sure[node]);
      sure[node] = Math.max(sure[node], least);
      sure[node] = sure[node] == 0 ? 0 : Math.max(sure[node], open);
      if (tree.parent(node) >= 0) {
        sure[tree.parent(node)] += sure[node];
      }
    }
    BitSet projects = new BitSet(tree.projects());
    for (int node = sure.length - 1; node >= 0; node--) {
      needs[node] |= tree.parent(node) >= 0 && needs[tree.parent(node)];
      projects.set(node, needs[node] && node < tree.projects());
    }
    return projects;
  }
}
