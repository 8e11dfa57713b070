package org.openinternship.matching.verify;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.openinternship.matching.market.Assignment;
import org.openinternship.matching.market.CapacityTree;
import org.openinternship.matching.market.JointList;
import org.openinternship.matching.market.Market;
import org.openinternship.matching.market.MarketPart;

/**
 * The check that an assignment keeps to capacities, lower limits, minimums, reserved seats,
 * acceptability, pins, joint lists and rules about teams, and that nobody has a project twice.
 */
public final class Feasibility {

  private Feasibility() {}

  /**
   * Returns everything that is wrong, in O(N + nodes + entries of joint lists + p^2) for p places
   * of a person, and for each rule about teams in O(N).
   *
   * @param market the market
   * @param assignment an assignment of it
   * @return an immutable list: capacities, lower limits and minimums in order of node, then those
   *     of interns in their order, then reserved seats in order of project, then projects that a
   *     person has twice in order of intern, then joint lists in theirs, then rules about teams in
   *     theirs; empty if the assignment is feasible
   * @throws IllegalArgumentException if the assignment has another number of interns
   */
  public static List<Violation> violations(Market market, Assignment assignment) {
    Objects.requireNonNull(market, "Feasibility.market");
    Objects.requireNonNull(assignment, "Feasibility.assignment");
    AssignmentSize.check(market, assignment);
    List<Violation> violations = new ArrayList<>();
    CapacityTree tree = market.tree();
    for (int node = 0; node < tree.nodes(); node++) {
      if (tree.isLimited(node) && assignment.count(node) > tree.capacity(node)) {
        violations.add(
            new Violation.OverCapacity(node, assignment.count(node), tree.capacity(node)));
      }
      if (assignment.count(node) < market.lowerLimit(node)) {
        violations.add(
            new Violation.UnderLimit(node, assignment.count(node), market.lowerLimit(node)));
      } else if (assignment.count(node) > 0 && assignment.count(node) < market.minimum(node)) {
        violations.add(
            new Violation.UnderLimit(node, assignment.count(node), market.minimum(node)));
      }
    }
    for (int intern = 0; intern < market.interns(); intern++) {
      int project = assignment.project(intern);
      if (market.isPinned(intern)) {
        if (project != market.pinnedProject(intern)) {
          violations.add(new Violation.PinNotKept(intern, market.pinnedProject(intern), project));
        }
      } else if (project >= 0 && assignment.pair(intern) < 0) {
        violations.add(new Violation.NotAcceptable(intern, project));
      }
    }
    if (market.parts().contains(MarketPart.RESERVES)) {
      violations.addAll(new ReservedCutoffs(market, assignment).notSeated());
    }
    addSameProjectTwice(market, assignment, violations);
    List<JointList> joint = market.jointLists();
    for (int list = 0; list < joint.size(); list++) {
      if (joint.get(list).rowOf(assignment) < 0) {
        violations.add(new Violation.NotARow(list, joint.get(list).member(0)));
      }
    }
    violations.addAll(BrokenTeams.of(market, assignment));
    return List.copyOf(violations);
  }

  private static void addSameProjectTwice(
      Market market, Assignment assignment, List<Violation> violations) {
    if (!market.parts().contains(MarketPart.SEVERAL_PLACES)) {
      return;
    }
    for (int intern = 0; intern < market.interns(); intern++) {
      int project = assignment.project(intern);
      for (int other = market.firstPlace(market.person(intern)); other < intern; other++) {
        if (project >= 0 && assignment.project(other) == project) {
          violations.add(new Violation.SameProjectTwice(intern, other, project));
          break;
        }
      }
    }
  }

  /**
   * Tells whether nothing is wrong.
   *
   * @param market the market
   * @param assignment an assignment of it
   * @return true if there are no {@link #violations}
   * @throws IllegalArgumentException if the assignment has another number of interns
   */
  public static boolean isFeasible(Market market, Assignment assignment) {
    Objects.requireNonNull(market, "Feasibility.market");
    Objects.requireNonNull(assignment, "Feasibility.assignment");
    return violations(market, assignment).isEmpty();
  }
}
