package org.openinternship.core.program;

import java.util.Objects;
import org.openinternship.core.id.InternId;
import org.openinternship.core.id.ProjectId;

/**
 * An offer that an intern declined or let expire in an earlier round: the two are not matched
 * again.
 *
 * @param intern the intern
 * @param project the project
 */
public record TurnedDown(InternId intern, ProjectId project) {
  /**
   * Checks that nothing is null.
   *
   * @param intern the intern
   * @param project the project
   */
  public TurnedDown {
    Objects.requireNonNull(intern, "TurnedDown.intern");
    Objects.requireNonNull(project, "TurnedDown.project");
  }
}
