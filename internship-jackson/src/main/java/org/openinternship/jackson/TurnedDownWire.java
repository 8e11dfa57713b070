package org.openinternship.jackson;

import org.openinternship.core.id.InternId;
import org.openinternship.core.id.ProjectId;
import org.openinternship.core.program.TurnedDown;

/** An offer turned down. */
record TurnedDownWire(InternId intern, ProjectId project) implements Wire<TurnedDown> {
  static TurnedDownWire of(TurnedDown value) {
    return new TurnedDownWire(value.intern(), value.project());
  }

  @Override
  public TurnedDown toValue() {
    return new TurnedDown(intern, project);
  }
}
