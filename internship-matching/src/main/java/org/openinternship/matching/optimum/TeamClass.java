package org.openinternship.matching.optimum;

import java.util.List;

/**
 * Interns of one project whom the same rules are about: the parts of the project that they sit in,
 * their node in the split tree or -1, and what the rules say for each state of the project.
 */
final class TeamClass {
  private final int project;
  private final int node;
  private final List<Integer> parts;
  private final LoadCost[] costs;

  TeamClass(int project, int node, List<Integer> parts, List<CompositionRule> rules) {
    this.project = project;
    this.node = node;
    this.parts = List.copyOf(parts);
    this.costs =
        new LoadCost[] {
          new LoadCost(rules, false, true),
          new LoadCost(rules, true, true),
          new LoadCost(rules, false, false)
        };
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
    return costs[state.ordinal()];
  }
}
