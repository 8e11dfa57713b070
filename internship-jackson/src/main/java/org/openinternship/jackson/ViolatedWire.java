package org.openinternship.jackson;

import java.util.List;
import org.openinternship.core.finding.Outcome;
import org.openinternship.core.finding.Reason;

/** That a requirement is not met. */
record ViolatedWire(List<Reason> reasons) implements Wire<Outcome.Violated> {
  static ViolatedWire of(Outcome.Violated value) {
    return new ViolatedWire(value.reasons());
  }

  @Override
  public Outcome.Violated toValue() {
    return new Outcome.Violated(reasons);
  }
}
