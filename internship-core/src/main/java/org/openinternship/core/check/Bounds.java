package org.openinternship.core.check;

import java.util.OptionalInt;

/** Checks on numbers, with one form of message. */
public final class Bounds {
  /** The hours of a week. */
  public static final int WEEK = 168;

  private Bounds() {}

  /**
   * Checks that a number lies within bounds.
   *
   * @param type the type that is checked
   * @param attribute its attribute
   * @param value the value
   * @param least the least allowed
   * @param most the most allowed
   * @throws IllegalArgumentException if it does not
   */
  public static void check(String type, String attribute, long value, long least, long most) {
    if (value < least || value > most) {
      String bound =
          most == Integer.MAX_VALUE || most == Long.MAX_VALUE
              ? "at least " + least
              : "from " + least + " to " + most;
      throw new IllegalArgumentException(
          type + ": " + attribute + " is " + value + ", it must be " + bound);
    }
  }

  /**
   * Checks hours a week, where they are known: 1 to {@link #WEEK}.
   *
   * @param type the type that is checked
   * @param hours its attribute {@code hoursPerWeek}
   * @throws IllegalArgumentException if they are out of bounds
   */
  public static void checkHoursPerWeek(String type, OptionalInt hours) {
    if (hours.isPresent() && (hours.getAsInt() < 1 || hours.getAsInt() > WEEK)) {
      throw new IllegalArgumentException(
          type
              + ": hoursPerWeek is "
              + hours.getAsInt()
              + ", it must be from 1 to "
              + WEEK
              + ". Maybe "
              + (hours.getAsInt() < 1
                  ? "the hours are unknown: then leave them out"
                  : "the hours of the whole period were given"));
    }
  }

  /**
   * Checks that a number, where there is one, lies within bounds.
   *
   * @param type the type that is checked
   * @param attribute its attribute
   * @param value the value
   * @param least the least allowed
   * @param most the most allowed
   * @throws IllegalArgumentException if it does not
   */
  public static void check(String type, String attribute, OptionalInt value, int least, int most) {
    if (value.isPresent()) {
      check(type, attribute, value.getAsInt(), least, most);
    }
  }
}
