package org.openinternship.core.cohort;

import java.util.Objects;
import org.openinternship.core.id.InternId;
import org.openinternship.core.id.ProjectId;

/**
 * An offer that an intern declined, let expire or accepted without joining in an earlier round, so
 * that the two are not matched again.
 *
 * @param intern the intern
 * @param project the project
 */
public record DeclinedOffer(InternId intern, ProjectId project)
    implements Comparable<DeclinedOffer> {
  /**
   * Checks that nothing is null.
   *
   * @param intern the intern
   * @param project the project
   */
  public DeclinedOffer {
    Objects.requireNonNull(intern, "DeclinedOffer.intern");
    Objects.requireNonNull(project, "DeclinedOffer.project");
  }

  /**
   * Orders by the keys of the intern, then of the project: so that a set of them stays quick even
   * where somebody chose the keys so that all hash alike.
   */
  @Override
  public int compareTo(DeclinedOffer other) {
    int byIntern = intern.compareTo(other.intern);
    if (byIntern != 0) {
      return byIntern;
    }
    return project.compareTo(other.project);
  }
}
