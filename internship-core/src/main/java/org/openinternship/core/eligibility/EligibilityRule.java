package org.openinternship.core.eligibility;

import java.util.Objects;
import org.openinternship.core.finding.WhenUnknown;

/**
 * A requirement in force.
 *
 * @param requirement the requirement
 * @param whenUnknown the treatment of a pair for which it is unknown
 */
public record EligibilityRule(Requirement requirement, WhenUnknown whenUnknown) {
  /**
   * Checks that nothing is null.
   *
   * @param requirement the requirement
   * @param whenUnknown the treatment of a pair for which it is unknown
   */
  public EligibilityRule {
    Objects.requireNonNull(requirement, "EligibilityRule.requirement");
    Objects.requireNonNull(whenUnknown, "EligibilityRule.whenUnknown");
  }
}
