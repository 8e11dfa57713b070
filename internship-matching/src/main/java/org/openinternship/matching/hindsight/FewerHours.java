package org.openinternship.matching.hindsight;

import java.util.Objects;
import java.util.OptionalInt;
import org.openinternship.core.cohort.Cohort;
import org.openinternship.core.id.ProjectId;
import org.openinternship.core.internal.Bounds;

/**
 * Fewer hours a week that a project asks for, or none.
 *
 * @param project the project
 * @param had the hours it asks for
 * @param hours the hours that would have been few enough; empty if it would have to name none
 */
public record FewerHours(ProjectId project, int had, OptionalInt hours) implements HelpfulChange {
  /**
   * Checks that there are fewer.
   *
   * @param project the project
   * @param had the hours it asks for
   * @param hours the hours that would have been few enough
   * @throws IllegalArgumentException if there are not fewer, or more than a week has
   */
  public FewerHours {
    Objects.requireNonNull(project, "FewerHours.project");
    Objects.requireNonNull(hours, "FewerHours.hours");
    Bounds.check("FewerHours", "had", had, 1, Bounds.WEEK);
    Bounds.check("FewerHours", "hours", hours, 1, Bounds.WEEK);
    if (hours.isPresent()) {
      Bounds.checkAbove("FewerHours", "had", had, "hours", hours.getAsInt());
    }
  }

  @Override
  public HelpfulKind kind() {
    return HelpfulKind.FEWER_HOURS;
  }

  @Override
  public int size() {
    return had - hours.orElse(0);
  }

  @Override
  public Cohort appliedTo(Cohort cohort) {
    Objects.requireNonNull(cohort, "FewerHours.cohort");
    return ChangedParts.with(cohort, cohort.project(project).withHoursPerWeek(hours));
  }
}
