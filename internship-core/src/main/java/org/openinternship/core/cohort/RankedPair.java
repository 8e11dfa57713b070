package org.openinternship.core.cohort;

import java.util.Objects;
import org.openinternship.core.id.InternId;
import org.openinternship.core.id.ProjectId;

/**
 * An intern on one project, as a party with several projects ranks them: the same intern may be
 * wanted most on one project and little on another.
 *
 * @param intern the intern
 * @param project the project
 */
public record RankedPair(InternId intern, ProjectId project) implements Comparable<RankedPair> {
  /**
   * Checks that nothing is null.
   *
   * @param intern the intern
   * @param project the project
   */
  public RankedPair {
    Objects.requireNonNull(intern, "RankedPair.intern");
    Objects.requireNonNull(project, "RankedPair.project");
  }

  /**
   * Makes a pair.
   *
   * @param intern the intern's key
   * @param project the project's key
   * @return the pair
   * @throws IllegalArgumentException if a key is blank or has white space at its ends
   */
  public static RankedPair of(String intern, String project) {
    return new RankedPair(InternId.of(intern), ProjectId.of(project));
  }

  /**
   * Orders by the keys of the intern, then of the project: so that a set of them stays quick even
   * where somebody chose the keys so that all hash alike.
   */
  @Override
  public int compareTo(RankedPair other) {
    int byIntern = intern.compareTo(other.intern);
    if (byIntern != 0) {
      return byIntern;
    }
    return project.compareTo(other.project);
  }
}
