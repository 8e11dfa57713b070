package org.openinternship.core.placement;

import java.util.Objects;
import org.openinternship.core.id.SupervisorId;
import org.openinternship.core.time.DateRange;

/**
 * The days on which somebody supervises a placement.
 *
 * @param supervisor who
 * @param days from when to when
 */
public record SupervisorTenure(SupervisorId supervisor, DateRange days) {
  /**
   * Checks that nothing is null.
   *
   * @param supervisor who
   * @param days from when to when
   */
  public SupervisorTenure {
    Objects.requireNonNull(supervisor, "SupervisorTenure.supervisor");
    Objects.requireNonNull(days, "SupervisorTenure.days");
  }
}
