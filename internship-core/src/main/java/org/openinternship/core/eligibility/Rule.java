package org.openinternship.core.eligibility;

import java.util.Objects;
import org.openinternship.core.finding.WhenUnknown;

/**
 * A requirement in force.
 *
 * @param requirement the requirement
 * @param whenUnknown what becomes of a pair for which it is unknown
 */
public record Rule(Requirement requirement, WhenUnknown whenUnknown) {
  /**
   * Checks that nothing is null.
   *
   * @param requirement the requirement
   * @param whenUnknown what becomes of a pair for which it is unknown
   */
  public Rule {
    Objects.requireNonNull(requirement, "Rule.requirement");
    Objects.requireNonNull(whenUnknown, "Rule.whenUnknown");
  }
}
