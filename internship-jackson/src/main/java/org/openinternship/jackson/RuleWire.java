package org.openinternship.jackson;

import org.openinternship.core.eligibility.Requirement;
import org.openinternship.core.eligibility.Rule;
import org.openinternship.core.finding.WhenUnknown;

/** A requirement in force. */
record RuleWire(Requirement requirement, WhenUnknown whenUnknown) implements Wire<Rule> {
  static RuleWire of(Rule value) {
    return new RuleWire(value.requirement(), value.whenUnknown());
  }

  @Override
  public Rule toValue() {
    return new Rule(requirement, whenUnknown);
  }
}
