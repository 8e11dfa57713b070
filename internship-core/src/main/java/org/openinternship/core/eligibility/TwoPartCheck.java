package org.openinternship.core.eligibility;

import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import org.openinternship.core.eligibility.PickedPairs.Answer;
import org.openinternship.core.finding.Outcome;
import org.openinternship.core.finding.WhenUnknown;
import org.openinternship.core.host.Project;
import org.openinternship.core.people.Intern;

/**
 * A check in parts: whether a pair meets the requirement and which facts are missing, told without
 * making any object, and why it does not, worked out only when somebody wants to know.
 */
record TwoPartCheck(BiPredicate<Intern, Project> met, PairCheck whyNot, Missing missing)
    implements RuleCheck {
  /** The facts that are missing of a pair that does not meet the requirement. */
  @FunctionalInterface
  interface Missing {
    /** Names the facts. */
    Optional<Set<String>> of(Intern intern, Project project);
  }

  @Override
  public Outcome check(Intern intern, Project project) {
    return met.test(intern, project) ? Outcome.satisfied() : whyNot.check(intern, project);
  }

  @Override
  public boolean passes(Intern intern, Project project, WhenUnknown whenUnknown) {
    return met.test(intern, project)
        || (whenUnknown == WhenUnknown.ACCEPT && missing.of(intern, project).isPresent());
  }

  /** Tells what this requirement alone says about a pair. */
  Answer answer(Intern intern, Project project, WhenUnknown whenUnknown) {
    if (met.test(intern, project)) {
      return Answer.ADMITTED;
    }
    if (missing.of(intern, project).isEmpty()) {
      return Answer.CLOSED;
    }
    return whenUnknown == WhenUnknown.ACCEPT ? Answer.ADMITTED : Answer.OPEN;
  }

  @Override
  public Optional<Set<String>> missingFacts(Intern intern, Project project) {
    return met.test(intern, project) ? NO_FACT : missing.of(intern, project);
  }
}
