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
public record Veto(InternId intern, ProjectId project) implements Comparable<Veto> {
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

  /**
   * Orders by the keys of the intern, then of the project: so that a set of them stays quick even
   * where somebody chose the keys so that all hash alike.
   */
  @Override
  public int compareTo(Veto other) {
    int byIntern = intern.compareTo(other.intern);
    if (byIntern != 0) {
      return byIntern;
    }
    return project.compareTo(other.project);
  }
}
