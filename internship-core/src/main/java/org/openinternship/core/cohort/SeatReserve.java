package org.openinternship.core.cohort;

import java.util.Objects;
import org.openinternship.core.id.CategoryId;
import org.openinternship.core.id.ProjectId;
import org.openinternship.core.internal.Bounds;

/**
 * Seats of a project that are reserved for a category of interns. They are among the seats of the
 * project, not beside them. Which seats are filled first, and what becomes of those without interns
 * of the category, is for the policy of a match to say.
 *
 * @param project the project
 * @param category the category
 * @param seats how many, 0 or more; 0 reserves none
 */
public record SeatReserve(ProjectId project, CategoryId category, int seats)
    implements Comparable<SeatReserve> {
  /** The most categories for which a cohort reserves seats. */
  public static final int MAX_CATEGORIES = 64;

  /**
   * Checks the number.
   *
   * @param project the project
   * @param category the category
   * @param seats how many
   * @throws IllegalArgumentException if the number is out of bounds
   */
  public SeatReserve {
    Objects.requireNonNull(project, "SeatReserve.project");
    Objects.requireNonNull(category, "SeatReserve.category");
    Bounds.checkCount("SeatReserve", "seats", seats, 0);
  }

  /** Tells what it is about, whatever the number. */
  SeatReserve key() {
    return new SeatReserve(project, category, 0);
  }

  /**
   * Orders by the keys of the project, then of the category, then by the number: so that a set of
   * them stays quick even where somebody chose the keys so that all hash alike.
   */
  @Override
  public int compareTo(SeatReserve other) {
    int byProject = project.compareTo(other.project);
    if (byProject != 0) {
      return byProject;
    }
    int byCategory = category.compareTo(other.category);
    return byCategory != 0 ? byCategory : Integer.compare(seats, other.seats);
  }
}
