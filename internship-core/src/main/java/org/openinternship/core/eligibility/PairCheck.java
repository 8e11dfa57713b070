package org.openinternship.core.eligibility;

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
}
