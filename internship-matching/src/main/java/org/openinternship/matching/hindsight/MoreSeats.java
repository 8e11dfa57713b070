package org.openinternship.matching.hindsight;

import java.util.Objects;
import org.openinternship.core.cohort.Cohort;
import org.openinternship.core.id.ProjectId;
import org.openinternship.core.internal.Bounds;

/**
 * More seats of a project.
 *
 * @param project the project
 * @param had how many it has
 * @param seats how many it would take
 */
public record MoreSeats(ProjectId project, int had, int seats) implements HelpfulChange {
  /**
   * Checks that there are more.
   *
   * @param project the project
   * @param had how many it has
   * @param seats how many it would take
   * @throws IllegalArgumentException if there are not more, or a number is none of seats
   */
  public MoreSeats {
    Objects.requireNonNull(project, "MoreSeats.project");
    Bounds.checkCount("MoreSeats", "had", had, 0);
    Bounds.checkCount("MoreSeats", "seats", seats, 1);
    Bounds.checkAbove("MoreSeats", "seats", seats, "had", had);
  }

  @Override
  public HelpfulKind kind() {
    return HelpfulKind.MORE_SEATS;
  }

  @Override
  public int size() {
    return seats - had;
  }

  @Override
  public Cohort appliedTo(Cohort cohort) {
    Objects.requireNonNull(cohort, "MoreSeats.cohort");
    return ChangedParts.with(cohort, cohort.project(project).withSeats(seats));
  }
}
