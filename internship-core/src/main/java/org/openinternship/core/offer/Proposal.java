package org.openinternship.core.offer;

import org.openinternship.core.id.InternId;
import org.openinternship.core.id.ProjectId;

/**
 * An offer somebody would like to see made.
 *
 * @param intern the intern
 * @param project the project
 */
public record Proposal(InternId intern, ProjectId project) {
  /**
   * Takes the parts as they are.
   *
   * @param intern the intern
   * @param project the project
   */
  public Proposal {}
}
