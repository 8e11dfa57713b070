package org.openinternship.matching.result;

import org.openinternship.core.finding.Reason;
import org.openinternship.core.id.InternId;

/**
 * An intern who got no project.
 *
 * @param intern the intern
 * @param reason why, in one line; the reason for each project is in the explanation
 */
public record Unplaced(InternId intern, Reason reason) {
  /**
   * Takes the parts as they are.
   *
   * @param intern the intern
   * @param reason why
   */
  public Unplaced {}
}
