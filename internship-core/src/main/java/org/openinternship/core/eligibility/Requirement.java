package org.openinternship.core.eligibility;

/**
 * A hard rule for an intern on a project: satisfied, violated or, where a fact is missing, unknown.
 * {@link StandardRequirement} holds those that come with the library; a host adds its own with
 * {@link #of}, or implements this interface where something can be worked out once for a cohort.
 */
public interface Requirement {
  /** {@return its name, unique among the requirements of a policy} */
  String name();

  /**
   * Makes the requirement ready for the pairs of one cohort, so that what holds for all of them is
   * worked out once.
   *
   * @param cohort the cohort and the taxonomy
   * @return the check of a pair; safe for use by several threads
   */
  PairCheck in(PreparedCohort cohort);

  /**
   * Returns a requirement of the host's own.
   *
   * @param name its name
   * @param check the check of a pair
   * @return the requirement
   * @throws IllegalArgumentException if the name is blank
   */
  static Requirement of(String name, PairCheck check) {
    return new CustomRequirement(name, check);
  }
}
