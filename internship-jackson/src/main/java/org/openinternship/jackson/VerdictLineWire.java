package org.openinternship.jackson;

import org.openinternship.core.eligibility.Outcome;
import org.openinternship.core.eligibility.Verdict;

/** What one requirement says. */
record VerdictLineWire(String requirement, Outcome outcome, boolean passed)
    implements Wire<Verdict.Line> {
  static VerdictLineWire of(Verdict.Line value) {
    return new VerdictLineWire(value.requirement(), value.outcome(), value.passed());
  }

  @Override
  public Verdict.Line toValue() {
    return new Verdict.Line(requirement, outcome, passed);
  }
}
