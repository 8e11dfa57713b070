package org.openinternship.jackson;

import org.openinternship.core.host.Compensation;
import org.openinternship.core.host.Money;

/** Pay by the hour. */
record HourlyWire(Money rate) implements Wire<Compensation.Hourly> {
  static HourlyWire of(Compensation.Hourly value) {
    return new HourlyWire(value.rate());
  }

  @Override
  public Compensation.Hourly toValue() {
    return new Compensation.Hourly(rate);
  }
}
