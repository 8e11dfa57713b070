package org.openinternship.jackson;

import org.openinternship.core.id.TermId;
import org.openinternship.core.program.Term;
import org.openinternship.core.time.DateRange;

/** A term. */
record TermWire(TermId id, DateRange period) implements Wire<Term> {
  static TermWire of(Term value) {
    TermWire wire = new TermWire(value.id(), value.period());
    if (!wire.toValue().equals(value)) { // better no file than one that says less
      throw new IllegalArgumentException(
          "Term: only id and period have a JSON form so far, phases and lifts must be empty");
    }
    return wire;
  }

  @Override
  public Term toValue() {
    return Term.builder().id(id).period(period).build();
  }
}
