package org.openinternship.core.eligibility;

import java.util.Optional;
import java.util.Set;
import org.openinternship.core.finding.Outcome;
import org.openinternship.core.host.Project;
import org.openinternship.core.people.Intern;

/** A requirement made ready for the pairs of one cohort. Must be safe for several threads. */
@FunctionalInterface
public interface PairCheck {
  /**
   * Checks a pair. The same pair must always get the same outcome.
   *
   * @param intern the intern, of the cohort or not
   * @param project the project, of the cohort or not
   * @return the outcome
   */
  Outcome check(Intern intern, Project project);

  /**
   * Tells whether the requirement is met, without saying why. Asked of very many pairs; to be
   * overridden only where that can be told with less work, and then with the same answer.
   *
   * @param intern the intern, of the cohort or not
   * @param project the project, of the cohort or not
   * @return whether the outcome is {@link Outcome.Satisfied}
   */
  default boolean isSatisfied(Intern intern, Project project) {
    return check(intern, project) instanceof Outcome.Satisfied;
  }

  /**
   * Names the facts that are missing of a pair that does not meet the requirement. Asked of very
   * many pairs; to be overridden only where that can be told with less work, and then with the same
   * answer.
   *
   * @param intern the intern, of the cohort or not
   * @param project the project, of the cohort or not
   * @return the {@linkplain Outcome#missingFacts() facts} of the outcome, maybe none; empty if the
   *     outcome is {@link Outcome.Violated}
   */
  default Optional<Set<String>> missingFacts(Intern intern, Project project) {
    Outcome outcome = check(intern, project);
    return outcome instanceof Outcome.Violated
        ? Optional.empty()
        : Optional.of(outcome.missingFacts());
  }
}
