package org.openinternship.jackson;

import java.util.List;
import org.openinternship.core.finding.Outcome;
import org.openinternship.core.finding.Reason;

/** That a fact is awaited. */
record PendingWire(List<Reason> reasons) implements Wire<Outcome.Pending> {
  static PendingWire of(Outcome.Pending value) {
    return new PendingWire(value.reasons());
  }

  @Override
  public Outcome.Pending toValue() {
    return new Outcome.Pending(reasons);
  }
}
