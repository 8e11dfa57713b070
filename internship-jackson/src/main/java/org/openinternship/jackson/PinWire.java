package org.openinternship.jackson;

import org.openinternship.core.id.InternId;
import org.openinternship.core.id.ProjectId;
import org.openinternship.core.program.Pin;

/** A pin. */
record PinWire(InternId intern, ProjectId project) implements Wire<Pin> {
  static PinWire of(Pin value) {
    return new PinWire(value.intern(), value.project());
  }

  @Override
  public Pin toValue() {
    return new Pin(intern, project);
  }
}
