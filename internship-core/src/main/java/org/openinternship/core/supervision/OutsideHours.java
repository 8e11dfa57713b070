package org.openinternship.core.supervision;

import java.util.Objects;
import org.openinternship.core.internal.Bounds;

/**
 * The side that meets outside of its working hours so that a check-in can take place.
 *
 * @param side the side
 * @param minutes the distance of the start from the nearest one at which the whole check-in would
 *     lie in the hours of that side, 1 to {@link #MAX_MINUTES}
 */
public record OutsideHours(CheckInSide side, int minutes) {
  /** The largest distance, in minutes: the longest placement that can be planned, ten years. */
  public static final int MAX_MINUTES = 3_653 * 1_440;

  /**
   * Checks the minutes.
   *
   * @param side the side
   * @param minutes the distance
   * @throws IllegalArgumentException if they are out of bounds
   */
  public OutsideHours {
    Objects.requireNonNull(side, "OutsideHours.side");
    Bounds.check("OutsideHours", "minutes", minutes, 1, MAX_MINUTES);
  }
}
