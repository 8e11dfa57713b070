package org.openinternship.jackson;

import java.util.List;
import org.openinternship.core.finding.Outcome;
import org.openinternship.core.finding.Reason;

/** That a fact is missing. */
record UnknownWire(List<Reason> reasons) implements Wire<Outcome.Unknown> {
  static UnknownWire of(Outcome.Unknown value) {
    return new UnknownWire(value.reasons());
  }

  @Override
  public Outcome.Unknown toValue() {
    return new Outcome.Unknown(reasons);
  }
}
