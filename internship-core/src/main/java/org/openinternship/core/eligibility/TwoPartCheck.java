package org.openinternship.core.eligibility;

import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import org.openinternship.core.finding.Outcome;
import org.openinternship.core.host.Project;
import org.openinternship.core.people.Intern;

/**
 * A check in parts: whether a pair meets the requirement and which facts are missing, told without
 * making any object, and why it does not, worked out only when somebody wants to know.
 */
record TwoPartCheck(BiPredicate<Intern, Project> met, PairCheck whyNot, Missing missing)
    implements PairCheck {
  /** The facts that are missing of a pair that does not meet the requirement. */
  @FunctionalInterface
  interface Missing {
    /** Nothing is missing: the requirement is violated. */
    Optional<Set<String>> VIOLATED = Optional.empty();

    /** Something else than a fact is missing. */
    Optional<Set<String>> NO_FACT = Optional.of(Set.of());

    /** Names the facts. */
    Optional<Set<String>> of(Intern intern, Project project);
  }

  @Override
  public Outcome check(Intern intern, Project project) {
    return met.test(intern, project) ? Outcome.satisfied() : whyNot.check(intern, project);
  }

  @Override
  public boolean isSatisfied(Intern intern, Project project) {
    return met.test(intern, project);
  }

  @Override
  public Optional<Set<String>> missingFacts(Intern intern, Project project) {
    return met.test(intern, project) ? Missing.NO_FACT : missing.of(intern, project);
  }
}
