package org.openinternship.core.program;

import org.openinternship.core.id.InternId;
import org.openinternship.core.id.ProjectId;

/**
 * An intern's word that they will not take a project.
 *
 * @param intern the intern
 * @param project the project
 */
public record Veto(InternId intern, ProjectId project) {
  /**
   * Takes the parts as they are.
   *
   * @param intern the intern
   * @param project the project
   */
  public Veto {}
}
