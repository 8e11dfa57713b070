package org.openinternship.core.eligibility;

import java.util.Objects;
import org.openinternship.core.finding.HostCode;
import org.openinternship.core.finding.WhenUnknown;
import org.openinternship.core.internal.Hashes;
import org.openinternship.core.internal.Texts;

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
   * @throws IllegalArgumentException if the name of the requirement is blank
   * @throws org.openinternship.core.finding.HostRuleException if it changes from one call to the
   *     next
   */
  public EligibilityRule {
    Objects.requireNonNull(requirement, "EligibilityRule.requirement");
    Objects.requireNonNull(whenUnknown, "EligibilityRule.whenUnknown");
    Texts.key("Requirement", "name", HostCode.name("Requirement", requirement, requirement::name));
  }

  /** {@return a number that is the same in every virtual machine} */
  @Override
  public int hashCode() {
    return Hashes.of(requirement.name(), whenUnknown);
  }

  /** {@return the name of the requirement and what becomes of whoever it does not know} */
  @Override
  public String toString() {
    return requirement.name() + " " + whenUnknown;
  }
}
