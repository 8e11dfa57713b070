package org.openinternship.core.program;

import java.util.Objects;
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
   * Checks that nothing is null.
   *
   * @param intern the intern
   * @param project the project
   */
  public Veto {
    Objects.requireNonNull(intern, "Veto.intern");
    Objects.requireNonNull(project, "Veto.project");
  }
}
