package org.openinternship.jackson;

import org.openinternship.core.finding.Outcome;
import org.openinternship.core.finding.Verdict;
import org.openinternship.core.finding.WhenUnknown;

/** What one requirement says. */
record VerdictLineWire(String requirement, Outcome outcome, WhenUnknown whenUnknown)
    implements Wire<Verdict.Line> {
  static VerdictLineWire of(Verdict.Line value) {
    return new VerdictLineWire(value.requirement(), value.outcome(), value.whenUnknown());
  }

  @Override
  public Verdict.Line toValue() {
    return new Verdict.Line(requirement, outcome, whenUnknown);
  }
}
