package org.openinternship.matching.policy;

/**
 * What becomes of the minimum of interns that a {@linkplain
 * org.openinternship.core.host.Project#minInterns project needs to run}, or a supervisor, unit or
 * host to take anybody. A mechanism that cannot see to it refuses the cohort.
 */
public enum MinimumRule {
  /** Nothing, the default: whoever runs the program sees to it, after the match. */
  IGNORED,
  /**
   * Everybody with a minimum has it. Where that cannot be, there is no match, and a finding says
   * who needs more interns together than can come, and no more of them than it takes for that.
   */
  MUST_FILL,
  /**
   * Everybody has their minimum, or closes and has nobody; those with agreed placements do not
   * close.
   */
  FILL_OR_CLOSE
}
