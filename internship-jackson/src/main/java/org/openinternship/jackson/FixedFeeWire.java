package org.openinternship.jackson;

import org.openinternship.core.host.Compensation;
import org.openinternship.core.host.Money;

/** A fixed fee. */
record FixedFeeWire(Money fee) implements Wire<Compensation.FixedFee> {
  static FixedFeeWire of(Compensation.FixedFee value) {
    return new FixedFeeWire(value.fee());
  }

  @Override
  public Compensation.FixedFee toValue() {
    return new Compensation.FixedFee(fee);
  }
}
