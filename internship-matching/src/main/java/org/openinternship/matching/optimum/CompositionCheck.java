package org.openinternship.matching.optimum;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.openinternship.core.internal.Bounds;
import org.openinternship.matching.market.Assignment;
import org.openinternship.matching.market.Market;

/**
 * A recount of an assignment against the rules of a composition, from their definition and by no
 * code of the search. Capacities, lower limits, minimums and pins are checked by {@link
 * org.openinternship.matching.verify.Feasibility}.
 *
 * @param counts what each rule says of each project that it is about, in the order of the rules and
 *     then of projects; a project that is empty and that the rule excuses is not among them
 */
public record CompositionCheck(List<TeamCount> counts) {
  /**
   * Copies the list.
   *
   * @param counts what each rule says of each project
   */
  public CompositionCheck {
    counts = List.copyOf(Objects.requireNonNull(counts, "CompositionCheck.counts"));
  }

  /**
   * Counts.
   *
   * @param market the market
   * @param composition the rules
   * @param assignment an assignment of the market
   * @return the counts; in O(N P) at worst for each rule
   * @throws IllegalArgumentException if the assignment has another number of interns, or a rule
   *     names a project that the market has not
   */
  public static CompositionCheck of(Market market, Composition composition, Assignment assignment) {
    Objects.requireNonNull(market, "CompositionCheck.market");
    Objects.requireNonNull(composition, "CompositionCheck.composition");
    Objects.requireNonNull(assignment, "CompositionCheck.assignment");
    Bounds.check(
        assignment.interns() == market.interns(),
        "CompositionCheck",
        "number of interns of the assignment",
        assignment.interns(),
        "that of the market, " + market.interns());
    CompositionOptimum.check(market, composition);
    List<TeamCount> counts = new ArrayList<>();
    for (CompositionRule rule : composition.rules()) {
      for (int project = 0; project < market.projects(); project++) {
        boolean excused = rule.excusesEmpty() && assignment.count(project) == 0;
        if (rule.isAbout(project) && !excused) {
          counts.add(count(rule, project, assignment));
        }
      }
    }
    return new CompositionCheck(counts);
  }

  private static TeamCount count(CompositionRule rule, int project, Assignment assignment) {
    int count = 0;
    for (int intern : assignment.roster(project)) {
      count += rule.interns().contains(intern) ? 1 : 0;
    }
    int missing = Math.max(0, rule.minInterns() - count);
    int excess = Math.max(0, count - rule.maxInterns().orElse(Integer.MAX_VALUE));
    return new TeamCount(rule, project, count, missing, excess);
  }

  /** {@return what breaks a rule that must hold; empty if all such rules are kept} */
  public List<TeamCount> broken() {
    return counts.stream()
        .filter(count -> count.rule().price().isEmpty() && !count.isKept())
        .toList();
  }

  /**
   * Adds up the price of all rules that have one.
   *
   * @return the price
   * @throws ArithmeticException if it is more than a long holds
   */
  public long price() {
    return counts.stream().mapToLong(TeamCount::price).reduce(0, Math::addExact);
  }
}
