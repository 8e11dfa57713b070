package org.openinternship.core.placement;

import java.util.Objects;
import org.openinternship.core.time.DateRange;

/**
 * Days of a placement on which the work is done in one way.
 *
 * @param kind where
 * @param days when
 */
public record PlacementPart(PartKind kind, DateRange days) {
  /**
   * Checks that nothing is null.
   *
   * @param kind where
   * @param days when
   */
  public PlacementPart {
    Objects.requireNonNull(kind, "PlacementPart.kind");
    Objects.requireNonNull(days, "PlacementPart.days");
  }
}
