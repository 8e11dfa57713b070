package org.openinternship.core.progress;

import java.util.OptionalInt;
import org.openinternship.core.internal.Bounds;

/**
 * The most that an intern may work in a day and in a week. A day ends at midnight of the intern's
 * zone, a week on Sunday.
 *
 * @param maxMinutesPerDay the minutes of a day, 1 to 1,440; empty: no limit
 * @param maxMinutesPerWeek the minutes from Monday to Sunday, 1 to 10,080; empty: no limit
 */
public record HourLimits(OptionalInt maxMinutesPerDay, OptionalInt maxMinutesPerWeek) {
  private static final HourLimits NONE = new HourLimits(OptionalInt.empty(), OptionalInt.empty());

  /**
   * Checks the bounds.
   *
   * @param maxMinutesPerDay the minutes of a day
   * @param maxMinutesPerWeek the minutes of a week
   * @throws IllegalArgumentException if one is out of bounds
   */
  public HourLimits {
    Bounds.check("HourLimits", "maxMinutesPerDay", maxMinutesPerDay, 1, 1_440);
    Bounds.check("HourLimits", "maxMinutesPerWeek", maxMinutesPerWeek, 1, 10_080);
  }

  /** {@return no limits} */
  public static HourLimits none() {
    return NONE;
  }

  /**
   * Makes limits of whole hours.
   *
   * @param perDay the hours of a day, 1 to 24
   * @param perWeek the hours of a week, 1 to 168
   * @return the limits
   * @throws IllegalArgumentException if one is out of bounds
   */
  public static HourLimits ofHours(int perDay, int perWeek) {
    Bounds.check("HourLimits", "perDay", perDay, 1, 24);
    Bounds.check("HourLimits", "perWeek", perWeek, 1, Bounds.WEEK);
    return new HourLimits(OptionalInt.of(60 * perDay), OptionalInt.of(60 * perWeek));
  }
}
