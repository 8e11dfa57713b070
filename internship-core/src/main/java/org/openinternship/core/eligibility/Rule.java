package org.openinternship.core.eligibility;

/**
 * A requirement in force.
 *
 * @param requirement the requirement
 * @param whenUnknown what becomes of a pair for which it is unknown
 */
public record Rule(Requirement requirement, WhenUnknown whenUnknown) {
  /**
   * Takes the parts as they are.
   *
   * @param requirement the requirement
   * @param whenUnknown what becomes of a pair for which it is unknown
   */
  public Rule {}
}
