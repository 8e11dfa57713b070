package org.openinternship.jackson;

import org.openinternship.core.id.ProjectId;
import org.openinternship.matching.result.Unfilled;

/** A project with seats left. */
record UnfilledWire(ProjectId project, int seats, int taken, boolean belowLeast)
    implements Wire<Unfilled> {
  static UnfilledWire of(Unfilled value) {
    return new UnfilledWire(value.project(), value.seats(), value.taken(), value.belowLeast());
  }

  @Override
  public Unfilled toValue() {
    return new Unfilled(project, seats, taken, belowLeast);
  }
}
