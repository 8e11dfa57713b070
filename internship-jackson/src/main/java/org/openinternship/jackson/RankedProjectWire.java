package org.openinternship.jackson;

import org.openinternship.core.id.ProjectId;
import org.openinternship.matching.scoring.Score;
import org.openinternship.matching.shortlist.RankedProject;

/** A project in a ranking. */
record RankedProjectWire(ProjectId project, Score score) implements Wire<RankedProject> {
  static RankedProjectWire of(RankedProject value) {
    return new RankedProjectWire(value.project(), value.score());
  }

  @Override
  public RankedProject toValue() {
    return new RankedProject(project, score);
  }
}
