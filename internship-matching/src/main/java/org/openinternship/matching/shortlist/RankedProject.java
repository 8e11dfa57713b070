package org.openinternship.matching.shortlist;

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
   * Takes the parts as they are.
   *
   * @param project the project
   * @param score the score it is ranked by
   */
  public RankedProject {}
}
