package org.openinternship.core.bid;

import java.util.Objects;
import org.openinternship.core.id.InternId;
import org.openinternship.core.id.ProjectId;

/**
 * A refusal by an intern to be matched to a project.
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
