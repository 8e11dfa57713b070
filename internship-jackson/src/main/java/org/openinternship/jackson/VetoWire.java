package org.openinternship.jackson;

import org.openinternship.core.id.InternId;
import org.openinternship.core.id.ProjectId;
import org.openinternship.core.program.Veto;

/** A veto. */
record VetoWire(InternId intern, ProjectId project) implements Wire<Veto> {
  static VetoWire of(Veto value) {
    return new VetoWire(value.intern(), value.project());
  }

  @Override
  public Veto toValue() {
    return new Veto(intern, project);
  }
}
