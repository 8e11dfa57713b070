package org.openinternship.jackson;

import java.util.List;
import java.util.OptionalInt;
import org.openinternship.core.finding.Reason;
import org.openinternship.core.id.ProjectId;
import org.openinternship.matching.result.ProjectReason;

/** Why an intern did not get a project. */
record ProjectReasonWire(ProjectId project, OptionalInt choice, List<Reason> reasons)
    implements Wire<ProjectReason> {
  static ProjectReasonWire of(ProjectReason value) {
    return new ProjectReasonWire(value.project(), value.choice(), value.reasons());
  }

  @Override
  public ProjectReason toValue() {
    return new ProjectReason(project, choice, reasons);
  }
}
