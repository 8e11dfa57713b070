package org.openinternship.jackson;

import java.math.BigDecimal;
import org.openinternship.core.host.Compensation;

/** Academic credit. */
record AcademicCreditWire(BigDecimal credits) implements Wire<Compensation.AcademicCredit> {
  static AcademicCreditWire of(Compensation.AcademicCredit value) {
    return new AcademicCreditWire(value.credits());
  }

  @Override
  public Compensation.AcademicCredit toValue() {
    return new Compensation.AcademicCredit(credits);
  }
}
