package org.openinternship.core.placement;

import java.util.Objects;
import org.openinternship.core.id.SupervisorId;
import org.openinternship.core.time.DateRange;

/**
 * The days on which one person supervises a placement.
 *
 * @param supervisor the supervisor
 * @param days the days
 */
public record SupervisorTenure(SupervisorId supervisor, DateRange days) {
  /**
   * Checks that nothing is null.
   *
   * @param supervisor the supervisor
   * @param days the days
   */
  public SupervisorTenure {
    Objects.requireNonNull(supervisor, "SupervisorTenure.supervisor");
    Objects.requireNonNull(days, "SupervisorTenure.days");
  }
}
