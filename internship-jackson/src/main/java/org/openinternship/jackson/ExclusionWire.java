package org.openinternship.jackson;

import org.openinternship.core.id.HostParty;
import org.openinternship.core.id.InternId;
import org.openinternship.core.program.Exclusion;

/** A conflict of interest. */
record ExclusionWire(InternId intern, HostParty party) implements Wire<Exclusion> {
  static ExclusionWire of(Exclusion value) {
    return new ExclusionWire(value.intern(), value.party());
  }

  @Override
  public Exclusion toValue() {
    return new Exclusion(intern, party);
  }
}
