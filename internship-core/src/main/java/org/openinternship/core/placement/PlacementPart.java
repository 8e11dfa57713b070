package org.openinternship.core.placement;

import java.util.Objects;
import org.openinternship.core.time.DateRange;

/**
 * Days of a placement on which the work is done at a distance, or at the host's place.
 *
 * @param kind the place of the work
 * @param days the days
 */
public record PlacementPart(PartKind kind, DateRange days) {
  /**
   * Checks that nothing is null.
   *
   * @param kind the place
   * @param days the days
   */
  public PlacementPart {
    Objects.requireNonNull(kind, "PlacementPart.kind");
    Objects.requireNonNull(days, "PlacementPart.days");
  }
}
