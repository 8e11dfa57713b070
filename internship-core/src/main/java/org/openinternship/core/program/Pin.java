package org.openinternship.core.program;

import org.openinternship.core.id.InternId;
import org.openinternship.core.id.ProjectId;

/**
 * A placement that is already agreed: a match keeps it, whatever the bids and scores.
 *
 * @param intern the intern
 * @param project the project
 */
public record Pin(InternId intern, ProjectId project) {
  /**
   * Takes the parts as they are.
   *
   * @param intern the intern
   * @param project the project
   */
  public Pin {}
}
