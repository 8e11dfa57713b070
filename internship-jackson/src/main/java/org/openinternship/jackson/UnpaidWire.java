package org.openinternship.jackson;

import org.openinternship.core.host.Compensation;

/** No compensation. */
record UnpaidWire() implements Wire<Compensation.Unpaid> {
  static UnpaidWire of(Compensation.Unpaid value) {
    return new UnpaidWire();
  }

  @Override
  public Compensation.Unpaid toValue() {
    return new Compensation.Unpaid();
  }
}
