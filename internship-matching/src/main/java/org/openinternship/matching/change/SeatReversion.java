package org.openinternship.matching.change;

import java.util.Objects;
import org.openinternship.core.id.ProjectId;

/**
 * The decision that places which a match leaves empty on one project go to another.
 *
 * @param from the project that gives up its empty places
 * @param to the project that gets them
 */
public record SeatReversion(ProjectId from, ProjectId to) {
  /**
   * Checks the projects.
   *
   * @param from the project that gives up its empty places
   * @param to the project that gets them
   * @throws IllegalArgumentException if both are one project
   */
  public SeatReversion {
    Objects.requireNonNull(from, "SeatReversion.from");
    Objects.requireNonNull(to, "SeatReversion.to");
    if (from.equals(to)) {
      throw new IllegalArgumentException(
          "SeatReversion: from and to are both " + to + ", places must go to another project");
    }
  }

  /**
   * Makes a reversion.
   *
   * @param from the key of the project that gives up its empty places
   * @param to the key of the project that gets them
   * @return the reversion
   * @throws IllegalArgumentException if a key is blank or has white space at its ends, or both are
   *     one
   */
  public static SeatReversion of(String from, String to) {
    return new SeatReversion(ProjectId.of(from), ProjectId.of(to));
  }
}
