package org.openinternship.jackson;

import org.openinternship.core.id.HostParty;
import org.openinternship.matching.result.Cutoff;
import org.openinternship.matching.result.Standing;

/** What it took to get in. */
record CutoffWire(HostParty party, int seats, Standing lastIn) implements Wire<Cutoff> {
  static CutoffWire of(Cutoff value) {
    return new CutoffWire(value.party(), value.seats(), value.lastIn());
  }

  @Override
  public Cutoff toValue() {
    return new Cutoff(party, seats, lastIn);
  }
}
