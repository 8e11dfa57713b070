package org.openinternship.benchmarks.market;

import java.util.HashMap;
import java.util.Map;
import org.jgrapht.Graph;
import org.jgrapht.alg.flow.mincost.CapacityScalingMinimumCostFlow;
import org.jgrapht.alg.flow.mincost.MinimumCostFlowProblem;
import org.jgrapht.graph.DefaultWeightedEdge;
import org.jgrapht.graph.SimpleDirectedWeightedGraph;
import org.openinternship.benchmarks.input.MarketInput;

/** The greatest sum of scores over the same bids and seats, as a flow of least cost, by JGraphT. */
final class JGraphTOptimum {
  private final Graph<Integer, DefaultWeightedEdge> graph =
      new SimpleDirectedWeightedGraph<>(DefaultWeightedEdge.class);
  private final Map<DefaultWeightedEdge, Integer> capacities = new HashMap<>();

  private JGraphTOptimum() {}

  /** Builds the graph, solves it and returns the sum. */
  static long sum(MarketInput input) {
    return new JGraphTOptimum().solve(input);
  }

  private long solve(MarketInput input) {
    int interns = input.interns();
    int outside = interns + input.projects();
    for (int node = 0; node <= outside; node++) {
      graph.addVertex(node);
    }
    for (int intern = 0, bid = 0; intern < interns; intern++) {
      arc(intern, outside, 1, 0);
      for (int last = bid + MarketInput.BIDS; bid < last; bid++) {
        int project = input.bids()[bid];
        arc(intern, interns + project, 1, -BidWeights.of(project, intern));
      }
    }
    for (int project = 0; project < input.projects(); project++) {
      arc(interns + project, outside, input.seats()[project], 0);
    }
    MinimumCostFlowProblem<Integer, DefaultWeightedEdge> problem =
        new MinimumCostFlowProblem.MinimumCostFlowProblemImpl<>(
            graph, node -> node < interns ? 1 : node == outside ? -interns : 0, capacities::get);
    CapacityScalingMinimumCostFlow<Integer, DefaultWeightedEdge> flow =
        new CapacityScalingMinimumCostFlow<>();
    return Math.round(-flow.getMinimumCostFlow(problem).getCost());
  }

  private void arc(int from, int to, int capacity, int cost) {
    DefaultWeightedEdge edge = graph.addEdge(from, to);
    graph.setEdgeWeight(edge, cost);
    capacities.put(edge, capacity);
  }
}
