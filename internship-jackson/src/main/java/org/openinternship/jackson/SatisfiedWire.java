package org.openinternship.jackson;

import org.openinternship.core.finding.Outcome;

/** That a requirement is met. */
record SatisfiedWire() implements Wire<Outcome.Satisfied> {
  static SatisfiedWire of(Outcome.Satisfied value) {
    return new SatisfiedWire();
  }

  @Override
  public Outcome.Satisfied toValue() {
    return new Outcome.Satisfied();
  }
}
