package org.openinternship.jackson;

import java.util.List;
import org.openinternship.core.id.InternId;
import org.openinternship.core.id.ProjectId;
import org.openinternship.core.program.Bids;

/** The bids of an intern. */
record BidsWire(InternId intern, List<ProjectId> projects, boolean ranked) implements Wire<Bids> {
  static BidsWire of(Bids value) {
    return new BidsWire(value.intern(), value.projects(), value.ranked());
  }

  @Override
  public Bids toValue() {
    return new Bids(intern, projects, ranked);
  }
}
