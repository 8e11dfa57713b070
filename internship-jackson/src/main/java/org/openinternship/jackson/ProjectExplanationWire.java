package org.openinternship.jackson;

import java.util.List;
import org.openinternship.core.id.ProjectId;
import org.openinternship.matching.result.InternReason;
import org.openinternship.matching.result.Match;
import org.openinternship.matching.result.ProjectExplanation;

/** Why a project has the interns it has. */
record ProjectExplanationWire(
    ProjectId project, int seats, List<Match> matches, List<InternReason> others)
    implements Wire<ProjectExplanation> {
  static ProjectExplanationWire of(ProjectExplanation value) {
    return new ProjectExplanationWire(
        value.project(), value.seats(), value.matches(), value.others());
  }

  @Override
  public ProjectExplanation toValue() {
    return new ProjectExplanation(project, seats, matches, others);
  }
}
