package org.openinternship.matching.shortlist;

import java.util.Objects;
import org.openinternship.core.id.InternId;
import org.openinternship.matching.scoring.Score;

/**
 * An intern in a ranking for a project.
 *
 * @param intern the intern
 * @param score the score they are ranked by, with the way it adds up
 */
public record RankedIntern(InternId intern, Score score) {
  /**
   * Checks that nothing is null.
   *
   * @param intern the intern
   * @param score the score they are ranked by
   */
  public RankedIntern {
    Objects.requireNonNull(intern, "RankedIntern.intern");
    Objects.requireNonNull(score, "RankedIntern.score");
  }
}
