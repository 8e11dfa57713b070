package org.openinternship.core.time;

import java.time.DayOfWeek;
import java.util.Objects;
import org.openinternship.core.internal.Bounds;

/**
 * A stretch of one day of every week, in minutes of that day on the wall clock: from {@code
 * startMinute}, included, to {@code endMinute}, excluded.
 *
 * @param day the day of the week
 * @param startMinute minutes after midnight, 0 to 1439
 * @param endMinute minutes after midnight, above {@code startMinute}, at most 1440 (24:00)
 */
public record WeeklyInterval(DayOfWeek day, int startMinute, int endMinute) {

  static final int MINUTES_OF_A_DAY = 1440;

  /**
   * Checks the bounds and that the interval is not empty.
   *
   * @param day the day of the week
   * @param startMinute minutes after midnight
   * @param endMinute minutes after midnight
   * @throws IllegalArgumentException unless {@code 0 <= startMinute < endMinute <= 1440}
   */
  public WeeklyInterval {
    Objects.requireNonNull(day, "WeeklyInterval.day");
    Bounds.check("WeeklyInterval", "startMinute", startMinute, 0, MINUTES_OF_A_DAY - 1);
    String maybe = "it ends on the next day: then give one interval for each day";
    Bounds.check("WeeklyInterval", "endMinute", endMinute, 1, MINUTES_OF_A_DAY, maybe);
    Bounds.check(
        endMinute > startMinute,
        "WeeklyInterval",
        "endMinute",
        endMinute,
        Bounds.following("more than startMinute", startMinute),
        maybe);
  }

  /**
   * Returns the length.
   *
   * @return minutes, 1 to 1440
   */
  public int minutes() {
    return endMinute - startMinute;
  }

  /** Readable form, such as {@code Mon 14:00-17:00}. */
  @Override
  public String toString() {
    return WeeklyText.dayName(day) + " " + WeeklyText.times(this);
  }
}
