package org.openinternship.jackson;

import java.util.Optional;
import org.openinternship.core.people.Enrolment;
import org.openinternship.core.time.DateRange;

/** Enrolment at a place of education. */
record EnrolmentWire(Enrolment.Load load, Optional<DateRange> period) implements Wire<Enrolment> {
  static EnrolmentWire of(Enrolment value) {
    return new EnrolmentWire(value.load(), value.period());
  }

  @Override
  public Enrolment toValue() {
    return new Enrolment(load, period);
  }
}
