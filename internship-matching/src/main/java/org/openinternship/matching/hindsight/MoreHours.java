package org.openinternship.matching.hindsight;

import java.util.Objects;
import java.util.OptionalInt;
import org.openinternship.core.cohort.Cohort;
import org.openinternship.core.id.InternId;
import org.openinternship.core.internal.Bounds;
import org.openinternship.core.people.Intern;

/**
 * More hours a week, or a number of hours where none is known.
 *
 * @param intern the intern
 * @param had the hours that the intern gives; empty if that is not known
 * @param hours the hours it would take, more than they give and at most 168
 */
public record MoreHours(InternId intern, OptionalInt had, int hours) implements HelpfulChange {
  /**
   * Checks that there are more hours.
   *
   * @param intern the intern
   * @param had the hours that the intern gives
   * @param hours the hours it would take
   * @throws IllegalArgumentException if there are not more, or more than a week has
   */
  public MoreHours {
    Objects.requireNonNull(intern, "MoreHours.intern");
    Objects.requireNonNull(had, "MoreHours.had");
    Bounds.check("MoreHours", "had", had, 1, Bounds.WEEK);
    Bounds.check("MoreHours", "hours", hours, 1, Bounds.WEEK);
    if (had.isPresent()) {
      Bounds.checkAbove("MoreHours", "hours", hours, "had", had.getAsInt());
    }
  }

  @Override
  public HelpfulKind kind() {
    return HelpfulKind.MORE_HOURS;
  }

  /** {@return by how many hours they are more; all of them where none are known} */
  @Override
  public int size() {
    return hours - had.orElse(0);
  }

  /**
   * Makes the change.
   *
   * @param before the intern as they are
   * @return the intern with the hours
   */
  public Intern appliedTo(Intern before) {
    Objects.requireNonNull(before, "MoreHours.before");
    return before.withHoursPerWeek(hours);
  }

  @Override
  public Cohort appliedTo(Cohort cohort) {
    Objects.requireNonNull(cohort, "MoreHours.cohort");
    return ChangedParts.with(cohort, appliedTo(cohort.intern(intern)));
  }
}
