package org.openinternship.jackson;

import java.util.List;
import org.openinternship.core.host.Compensation;
import org.openinternship.core.host.Money;

/** A stipend in instalments. */
record StipendWire(List<Money> instalments) implements Wire<Compensation.Stipend> {
  static StipendWire of(Compensation.Stipend value) {
    return new StipendWire(value.instalments());
  }

  @Override
  public Compensation.Stipend toValue() {
    return new Compensation.Stipend(instalments);
  }
}
