package org.openinternship.core.rotation;

import java.util.List;
import java.util.Objects;
import org.openinternship.core.id.HostUnitId;
import org.openinternship.core.id.SupervisorId;
import org.openinternship.core.internal.Copies;
import org.openinternship.core.internal.Texts;
import org.openinternship.core.time.DateRange;

/**
 * A stay in a department.
 *
 * @param department the department
 * @param supervisor the supervisor in that department
 * @param goals the learning goals of the stay, none blank; may be empty
 * @param days the days of the stay
 */
public record RotationStop(
    HostUnitId department, SupervisorId supervisor, List<String> goals, DateRange days) {
  /**
   * Checks the goals.
   *
   * @param department the department
   * @param supervisor the supervisor in that department
   * @param goals the learning goals
   * @param days the days
   * @throws IllegalArgumentException if a goal is blank
   */
  public RotationStop {
    Objects.requireNonNull(department, "RotationStop.department");
    Objects.requireNonNull(supervisor, "RotationStop.supervisor");
    Objects.requireNonNull(days, "RotationStop.days");
    goals = Copies.list(goals, "RotationStop.goals");
    goals = Texts.names("RotationStop", "goals", goals);
  }

  /**
   * Returns a stay in a department.
   *
   * @param department the key of the department
   * @param supervisor the key of the supervisor in that department
   * @param first the first day, such as {@code 2026-09-01}
   * @param last the last day
   * @param goals the learning goals of the stay
   * @return the stop
   * @throws IllegalArgumentException if a key is blank, a date is not an ISO date, the dates are
   *     out of order or a goal is blank
   */
  public static RotationStop of(
      String department, String supervisor, String first, String last, String... goals) {
    Objects.requireNonNull(goals, "RotationStop.goals");
    return new RotationStop(
        HostUnitId.of(department),
        SupervisorId.of(supervisor),
        List.of(goals),
        DateRange.of(first, last));
  }
}
