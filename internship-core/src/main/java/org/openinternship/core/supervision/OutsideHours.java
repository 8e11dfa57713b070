package org.openinternship.core.supervision;

import java.util.Objects;
import org.openinternship.core.internal.Bounds;

/**
 * The side that meets outside of its working hours so that a check-in can take place.
 *
 * @param side the side
 * @param minutes the distance of the start from the nearest one at which the whole check-in would
 *     lie in the hours of that side, at least 1
 */
public record OutsideHours(CheckInSide side, int minutes) {
  /**
   * Checks the minutes.
   *
   * @param side the side
   * @param minutes the distance
   * @throws IllegalArgumentException if they are less than 1
   */
  public OutsideHours {
    Objects.requireNonNull(side, "OutsideHours.side");
    Bounds.checkMin("OutsideHours", "minutes", minutes, 1);
  }
}
