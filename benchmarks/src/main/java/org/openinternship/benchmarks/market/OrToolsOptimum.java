package org.openinternship.benchmarks.market;

import com.google.ortools.Loader;
import com.google.ortools.graph.MinCostFlow;
import com.google.ortools.graph.MinCostFlowBase;
import org.openinternship.benchmarks.input.MarketInput;

/**
 * The greatest sum of scores over the same bids and seats, as a flow of least cost, by OR-Tools.
 */
final class OrToolsOptimum {
  private OrToolsOptimum() {}

  /** Loads the native library. */
  static void load() {
    Loader.loadNativeLibraries();
  }

  /** Builds the network, solves it and returns the sum. */
  static long sum(MarketInput input) {
    int interns = input.interns();
    int outside = interns + input.projects();
    MinCostFlow flow = new MinCostFlow();
    for (int intern = 0, bid = 0; intern < interns; intern++) {
      flow.setNodeSupply(intern, 1);
      flow.addArcWithCapacityAndUnitCost(intern, outside, 1, 0);
      for (int last = bid + MarketInput.BIDS; bid < last; bid++) {
        int project = input.bids()[bid];
        flow.addArcWithCapacityAndUnitCost(
            intern, interns + project, 1, -BidWeights.of(project, intern));
      }
    }
    for (int project = 0; project < input.projects(); project++) {
      flow.addArcWithCapacityAndUnitCost(interns + project, outside, input.seats()[project], 0);
    }
    flow.setNodeSupply(outside, -interns);
    return sum(flow);
  }

  /**
   * The same of a weight for each intern and project, of one seat each; what OR-Tools has for
   * squares alone is not in its Java library.
   */
  static long sum(int size, int[] weights) {
    MinCostFlow flow = new MinCostFlow();
    for (int intern = 0; intern < size; intern++) {
      flow.setNodeSupply(intern, 1);
      flow.setNodeSupply(size + intern, -1);
      for (int project = 0; project < size; project++) {
        flow.addArcWithCapacityAndUnitCost(
            intern, size + project, 1, -weights[intern * size + project]);
      }
    }
    return sum(flow);
  }

  private static long sum(MinCostFlow flow) {
    if (flow.solve() != MinCostFlowBase.Status.OPTIMAL) {
      throw new IllegalStateException("OR-Tools found no optimum");
    }
    return -flow.getOptimalCost();
  }
}
