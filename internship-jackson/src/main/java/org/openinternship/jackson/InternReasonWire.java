package org.openinternship.jackson;

import java.util.List;
import java.util.Optional;
import org.openinternship.core.finding.Reason;
import org.openinternship.core.id.InternId;
import org.openinternship.matching.result.InternReason;
import org.openinternship.matching.result.Standing;

/** Why a project did not get an intern. */
record InternReasonWire(InternId intern, Optional<Standing> standing, List<Reason> reasons)
    implements Wire<InternReason> {
  static InternReasonWire of(InternReason value) {
    return new InternReasonWire(value.intern(), value.standing(), value.reasons());
  }

  @Override
  public InternReason toValue() {
    return new InternReason(intern, standing, reasons);
  }
}
