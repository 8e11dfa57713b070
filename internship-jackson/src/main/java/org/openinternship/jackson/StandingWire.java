package org.openinternship.jackson;

import java.util.OptionalInt;
import java.util.OptionalLong;
import org.openinternship.matching.result.Standing;

/** Where an intern stands at a project. */
record StandingWire(OptionalInt rank, OptionalLong millionths, long draw)
    implements Wire<Standing> {
  static StandingWire of(Standing value) {
    return new StandingWire(value.rank(), value.millionths(), value.draw());
  }

  @Override
  public Standing toValue() {
    return new Standing(rank, millionths, draw);
  }
}
