package org.openinternship.core.placement;

import java.util.List;
import java.util.Objects;
import org.openinternship.core.id.HostUnitId;
import org.openinternship.core.id.SupervisorId;
import org.openinternship.core.time.DateRange;

/**
 * A stay in a department.
 *
 * @param department where
 * @param supervisor who is accountable there
 * @param goals what the intern is to get to know there, none blank
 * @param days when
 */
public record RotationStop(
    HostUnitId department, SupervisorId supervisor, List<String> goals, DateRange days) {
  /**
   * Checks the goals.
   *
   * @param department where
   * @param supervisor who is accountable there
   * @param goals what the intern is to get to know there
   * @param days when
   * @throws IllegalArgumentException if a goal is blank
   */
  public RotationStop {
    Objects.requireNonNull(department, "RotationStop.department");
    Objects.requireNonNull(supervisor, "RotationStop.supervisor");
    Objects.requireNonNull(days, "RotationStop.days");
    goals = List.copyOf(goals);
    if (goals.stream().anyMatch(String::isBlank)) {
      throw new IllegalArgumentException("RotationStop: goals has a blank one");
    }
  }

  /**
   * A stay in a department.
   *
   * @param department its key
   * @param supervisor the key of who is accountable there
   * @param first the first day, such as {@code 2026-09-01}
   * @param last the last day
   * @param goals what the intern is to get to know there
   * @return the stop
   * @throws IllegalArgumentException if a key is blank, a date is none, the dates are out of order
   *     or a goal is blank
   */
  public static RotationStop of(
      String department, String supervisor, String first, String last, String... goals) {
    return new RotationStop(
        HostUnitId.of(department),
        SupervisorId.of(supervisor),
        List.of(goals),
        DateRange.of(first, last));
  }
}
