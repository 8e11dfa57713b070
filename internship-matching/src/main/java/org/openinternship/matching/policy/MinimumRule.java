package org.openinternship.matching.policy;

/**
 * What becomes of the minimum of interns that a {@linkplain
 * org.openinternship.core.host.Project#minInterns project needs to run}. A mechanism that cannot
 * see to it refuses the cohort.
 */
public enum MinimumRule {
  /** Nothing, the default: whoever runs the program sees to it, after the match. */
  IGNORED,
  /**
   * Every project with a minimum has it. Where that cannot be, there is no match, and a finding
   * says which projects need more interns together than can come.
   */
  MUST_FILL,
  /**
   * A project has its minimum, or closes and has nobody; those with agreed placements do not close.
   */
  FILL_OR_CLOSE
}
