package org.openinternship.core.cohort;

import java.util.Objects;
import org.openinternship.core.id.InternId;
import org.openinternship.core.id.ProjectId;

/**
 * A placement that is already agreed, which a match keeps whatever the bids and scores are.
 *
 * @param intern the intern
 * @param project the project
 */
public record Pin(InternId intern, ProjectId project) implements Comparable<Pin> {
  /**
   * Checks that nothing is null.
   *
   * @param intern the intern
   * @param project the project
   */
  public Pin {
    Objects.requireNonNull(intern, "Pin.intern");
    Objects.requireNonNull(project, "Pin.project");
  }

  /**
   * Orders by the keys of the intern, then of the project: so that a set of them stays quick even
   * where somebody chose the keys so that all hash alike.
   */
  @Override
  public int compareTo(Pin other) {
    int byIntern = intern.compareTo(other.intern);
    if (byIntern != 0) {
      return byIntern;
    }
    return project.compareTo(other.project);
  }
}
