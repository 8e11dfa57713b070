package org.openinternship.jackson;

import org.openinternship.core.id.TermId;
import org.openinternship.core.program.Term;
import org.openinternship.core.time.DateRange;

/** A term. */
record TermWire(TermId id, DateRange period) implements Wire<Term> {
  static TermWire of(Term value) {
    return new TermWire(value.id(), value.period());
  }

  @Override
  public Term toValue() {
    return new Term(id, period);
  }
}
