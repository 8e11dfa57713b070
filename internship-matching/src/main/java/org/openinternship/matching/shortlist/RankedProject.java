package org.openinternship.matching.shortlist;

import java.util.Objects;
import org.openinternship.core.id.ProjectId;
import org.openinternship.matching.scoring.Score;

/**
 * A project in a ranking for an intern.
 *
 * @param project the project
 * @param score the score it is ranked by, with the way it adds up
 */
public record RankedProject(ProjectId project, Score score) {
  /**
   * Checks that nothing is null.
   *
   * @param project the project
   * @param score the score it is ranked by
   */
  public RankedProject {
    Objects.requireNonNull(project, "RankedProject.project");
    Objects.requireNonNull(score, "RankedProject.score");
  }
}
