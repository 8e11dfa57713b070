package org.openinternship.core.eligibility;

import org.openinternship.core.finding.Outcome;
import org.openinternship.core.host.Project;
import org.openinternship.core.people.Intern;

/**
 * A hard rule for an intern on a project: satisfied, violated or, where a fact is missing, unknown.
 * {@link StandardRequirement} holds those that come with the library; a host adds its own with
 * {@link #of}.
 */
public interface Requirement {
  /** {@return its name, unique among the requirements of a policy} */
  String name();

  /**
   * Makes the requirement ready for the pairs of one cohort, so that what holds for all of them is
   * worked out once.
   *
   * @param setting the cohort and the taxonomy
   * @return the check of a pair; safe for use by several threads
   */
  Check in(Setting setting);

  /** The check of one pair. */
  @FunctionalInterface
  interface Check {
    /**
     * Checks a pair. The same pair must always get the same outcome.
     *
     * @param intern the intern, of the cohort or not
     * @param project the project, of the cohort or not
     * @return the outcome
     */
    Outcome check(Intern intern, Project project);

    /**
     * Whether the requirement is met, for those who ask about very many pairs and not why. To be
     * overridden only where that can be told with less work; the answer must stay the same.
     *
     * @param intern the intern, of the cohort or not
     * @param project the project, of the cohort or not
     * @return whether the outcome is {@link Outcome.Satisfied}
     */
    default boolean isSatisfied(Intern intern, Project project) {
      return check(intern, project) instanceof Outcome.Satisfied;
    }
  }

  /**
   * A requirement of the host's own.
   *
   * @param name its name
   * @param check the check of a pair
   * @return the requirement
   * @throws IllegalArgumentException if the name is blank
   */
  static Requirement of(String name, Check check) {
    return new OwnRequirement(name, check);
  }
}
