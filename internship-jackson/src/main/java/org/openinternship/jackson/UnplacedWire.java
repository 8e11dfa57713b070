package org.openinternship.jackson;

import org.openinternship.core.finding.Reason;
import org.openinternship.core.id.InternId;
import org.openinternship.matching.result.Unplaced;

/** An intern who got no project. */
record UnplacedWire(InternId intern, Reason reason) implements Wire<Unplaced> {
  static UnplacedWire of(Unplaced value) {
    return new UnplacedWire(value.intern(), value.reason());
  }

  @Override
  public Unplaced toValue() {
    return new Unplaced(intern, reason);
  }
}
