package org.openinternship.matching.mechanism;

import java.util.Objects;
import java.util.Optional;
import org.openinternship.matching.market.Assignment;
import org.openinternship.matching.market.Market;
import org.openinternship.matching.optimum.SearchOutcome;

/**
 * An assignment, with what its mechanism knows of it.
 *
 * @param assignment who sits where
 * @param search how good it is, and how much of that is proven; empty if the mechanism searches for
 *     nothing
 * @param joint whether it is stable where the market has joint lists; empty if it has none, or the
 *     mechanism does not say
 */
public record MechanismOutcome(
    Assignment assignment, Optional<SearchOutcome> search, Optional<JointStatus> joint) {
  /**
   * Checks that nothing is null.
   *
   * @param assignment who sits where
   * @param search how good it is
   * @param joint whether it is stable where the market has joint lists
   */
  public MechanismOutcome {
    Objects.requireNonNull(assignment, "MechanismOutcome.assignment");
    Objects.requireNonNull(search, "MechanismOutcome.search");
    Objects.requireNonNull(joint, "MechanismOutcome.joint");
  }

  /**
   * Returns an assignment of which nothing is known beside what it is.
   *
   * @param assignment who sits where
   * @return it
   */
  public static MechanismOutcome of(Assignment assignment) {
    return new MechanismOutcome(assignment, Optional.empty(), Optional.empty());
  }

  /**
   * Returns an assignment that was searched for.
   *
   * @param assignment who sits where
   * @param search how good it is
   * @return both
   */
  public static MechanismOutcome of(Assignment assignment, SearchOutcome search) {
    Objects.requireNonNull(search, "MechanismOutcome.search");
    return new MechanismOutcome(assignment, Optional.of(search), Optional.empty());
  }

  /**
   * Returns the same places as an assignment of a market that differs in its pins, with what is
   * known.
   *
   * @param market the other market
   * @return the outcome for it
   * @throws IllegalArgumentException if the market has not so many interns, or lacks a project
   */
  public MechanismOutcome in(Market market) {
    Objects.requireNonNull(market, "MechanismOutcome.market");
    return new MechanismOutcome(
        Assignment.ofProjects(market, assignment.projects()), search, joint);
  }

  /** {@return a number that is the same in every virtual machine} */
  @Override
  public int hashCode() {
    int status = joint.map(it -> it.name().hashCode()).orElse(0);
    return 31 * (31 * assignment.hashCode() + search.hashCode()) + status;
  }
}
