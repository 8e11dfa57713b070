package org.openinternship.matching.optimum;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Interns of one project whom the same rules are about: the parts of the project that they sit in,
 * their node in the split tree or -1, and what the rules say for each state of the project.
 */
final class TeamClass {
  private final int project;
  private final int node;
  private final List<Integer> parts;
  private final Map<TeamState, LoadCost> costs;

  TeamClass(int project, int node, List<Integer> parts, List<CompositionRule> rules) {
    this.project = project;
    this.node = node;
    this.parts = List.copyOf(parts);
    this.costs = new EnumMap<>(TeamState.class);
    costs.put(TeamState.UNDECIDED, new LoadCost(rules, false, true));
    costs.put(TeamState.OPEN, new LoadCost(rules, true, true));
    costs.put(TeamState.CLOSED, new LoadCost(rules, false, false));
  }

  int project() {
    return project;
  }

  int node() {
    return node;
  }

  List<Integer> parts() {
    return parts;
  }

  LoadCost cost(TeamState state) {
    return Objects.requireNonNull(costs.get(state));
  }
}
