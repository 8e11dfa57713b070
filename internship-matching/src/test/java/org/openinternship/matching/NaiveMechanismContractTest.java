package org.openinternship.matching;

import java.util.Arrays;
import org.openinternship.matching.market.Assignment;
import org.openinternship.matching.market.CapacityTree;
import org.openinternship.matching.market.Market;
import org.openinternship.matching.mechanism.Mechanism;

/** A host's own mechanism, as bad as can be, that promises nothing: what is said of it is true. */
class NaiveMechanismContractTest extends MechanismContract {
  private static final Mechanism NAIVE =
      Mechanism.of("naive", NaiveMechanismContractTest::worstForNearlyEverybody);

  @Override
  Mechanism mechanism() {
    return NAIVE;
  }

  /** Every third intern gets nothing, the others the worst of their list that has a seat left. */
  private static Assignment worstForNearlyEverybody(Market market) {
    CapacityTree tree = market.tree();
    int[] free = new int[tree.nodes()];
    Arrays.setAll(free, market::freeCapacity);
    int[] held = new int[market.interns()];
    Arrays.fill(held, -1);
    for (int intern = 0; intern < held.length; intern++) {
      if (intern % 3 == 2 || market.isPinned(intern)) {
        continue;
      }
      for (int pair = market.endPair(intern) - 1; pair >= market.firstPair(intern); pair--) {
        boolean room = true;
        for (int node = market.project(pair); node >= 0; node = tree.parent(node)) {
          room &= free[node] > 0;
        }
        if (room && held[intern] < 0) {
          held[intern] = pair;
          for (int node = market.project(pair); node >= 0; node = tree.parent(node)) {
            free[node]--;
          }
        }
      }
    }
    return Assignment.ofPairs(market, held);
  }
}
