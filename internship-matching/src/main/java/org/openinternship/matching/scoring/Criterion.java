package org.openinternship.matching.scoring;

import java.util.Objects;
import org.openinternship.core.eligibility.PreparedCohort;
import org.openinternship.core.host.Project;
import org.openinternship.core.people.Intern;

/**
 * A soft rule: how far an intern and a project suit each other in one respect. {@link
 * StandardCriterion} holds those that come with the library; a host adds its own with {@link #of}.
 */
public interface Criterion {
  /** {@return the name, unique among the criteria of a model} */
  String name();

  /**
   * Makes the criterion ready for the pairs of one cohort, so that what holds for all of them is
   * worked out once.
   *
   * @param setting the cohort and the taxonomy
   * @return the measure of a pair; safe for use by several threads
   */
  PairMeasure in(PreparedCohort setting);

  /** The measure of one pair. */
  @FunctionalInterface
  interface PairMeasure {
    /**
     * Measures a pair. The same pair must always get the same measure.
     *
     * @param intern the intern, of the cohort or not
     * @param project the project, of the cohort or not
     * @return the measure
     */
    Measure measure(Intern intern, Project project);
  }

  /**
   * Returns a criterion of the host's own.
   *
   * @param name its name
   * @param measure the measure of a pair
   * @return the criterion
   * @throws IllegalArgumentException if the name is blank
   */
  static Criterion of(String name, PairMeasure measure) {
    Objects.requireNonNull(name, "Criterion.name");
    return new CustomCriterion(name, measure);
  }
}
