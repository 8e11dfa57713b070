package org.openinternship.jackson;

import java.util.List;
import org.openinternship.core.finding.Reason;
import org.openinternship.core.id.InternId;
import org.openinternship.core.id.ProjectId;
import org.openinternship.matching.result.Refusal;

/** A pair that could not be matched. */
record RefusalWire(InternId intern, ProjectId project, List<Reason> reasons)
    implements Wire<Refusal> {
  static RefusalWire of(Refusal value) {
    return new RefusalWire(value.intern(), value.project(), value.reasons());
  }

  @Override
  public Refusal toValue() {
    return new Refusal(intern, project, reasons);
  }
}
