package org.openinternship.core.internal;

import java.util.Objects;
import java.util.OptionalInt;

/**
 * Checks of one attribute against a bound. Their messages have one form: {@code Type: attribute is
 * VALUE, it must be BOUND. Maybe CAUSE}, the last part only where a cause is likely.
 */
public final class Bounds {
  /** The hours of a week. */
  public static final int WEEK = 168;

  private Bounds() {}

  /**
   * Checks whatever the other methods do not.
   *
   * @param holds whether the value is within its bound
   * @param type the type that is checked
   * @param attribute its attribute
   * @param value the value, for the message
   * @param bound what it must be, as in {@code "after the first day"}
   * @throws IllegalArgumentException if it does not hold
   */
  public static void check(
      boolean holds, String type, String attribute, Object value, String bound) {
    if (!holds) {
      throw new IllegalArgumentException(message(type, attribute, value, bound));
    }
  }

  /**
   * Checks whatever the other methods do not, and says what the cause may be.
   *
   * @param holds whether the value is within its bound
   * @param type the type that is checked
   * @param attribute its attribute
   * @param value the value, for the message
   * @param bound what it must be, as in {@code "after the first day"}
   * @param maybe what the cause may be, as in {@code "the two were swapped"}
   * @throws IllegalArgumentException if it does not hold
   */
  public static void check(
      boolean holds, String type, String attribute, Object value, String bound, String maybe) {
    if (!holds) {
      throw new IllegalArgumentException(
          message(type, attribute, value, bound) + ". Maybe " + maybe);
    }
  }

  /**
   * Checks that a number lies within bounds.
   *
   * @param type the type that is checked
   * @param attribute its attribute
   * @param value the value
   * @param min the minimum
   * @param max the maximum; the largest int or long for none
   * @throws IllegalArgumentException if it does not
   */
  public static void check(String type, String attribute, long value, long min, long max) {
    if (value < min || value > max) {
      throw new IllegalArgumentException(message(type, attribute, value, range(min, max)));
    }
  }

  /**
   * Checks that a number lies within bounds, and says what the cause may be if it does not.
   *
   * @param type the type that is checked
   * @param attribute its attribute
   * @param value the value
   * @param min the minimum
   * @param max the maximum; the largest int or long for none
   * @param maybe what the cause may be
   * @throws IllegalArgumentException if it does not
   */
  public static void check(
      String type, String attribute, long value, long min, long max, String maybe) {
    check(value >= min && value <= max, type, attribute, value, range(min, max), maybe);
  }

  /**
   * Checks that a number, where there is one, lies within bounds.
   *
   * @param type the type that is checked
   * @param attribute its attribute
   * @param value the value
   * @param min the minimum
   * @param max the maximum
   * @throws IllegalArgumentException if it does not
   * @throws NullPointerException if the value is null
   */
  public static void check(String type, String attribute, OptionalInt value, int min, int max) {
    if (named(type, attribute, value).isPresent()) {
      check(type, attribute, value.getAsInt(), min, max);
    }
  }

  /**
   * Checks that a number is not below a minimum.
   *
   * @param type the type that is checked
   * @param attribute its attribute
   * @param value the value
   * @param min the minimum
   * @throws IllegalArgumentException if it is below
   */
  public static void checkMin(String type, String attribute, long value, long min) {
    check(type, attribute, value, min, Long.MAX_VALUE);
  }

  /**
   * Checks that a duration, decimal, date or other value with an order lies within bounds.
   *
   * @param type the type that is checked
   * @param attribute its attribute
   * @param value the value
   * @param min the minimum
   * @param max the maximum
   * @param <T> its type
   * @throws IllegalArgumentException if it does not
   * @throws NullPointerException if the value is null
   */
  public static <T extends Comparable<? super T>> void checkRange(
      String type, String attribute, T value, T min, T max) {
    named(type, attribute, value);
    if (value.compareTo(min) < 0 || value.compareTo(max) > 0) {
      throw new IllegalArgumentException(
          message(type, attribute, value, "from " + min + " to " + max));
    }
  }

  /**
   * Checks that a duration, decimal, date or other value with an order is above a bound.
   *
   * @param type the type that is checked
   * @param attribute its attribute
   * @param value the value
   * @param bound what it must be more than, as in {@code Duration.ZERO}
   * @param <T> its type
   * @throws IllegalArgumentException if it is not
   * @throws NullPointerException if the value is null
   */
  public static <T extends Comparable<? super T>> void checkAbove(
      String type, String attribute, T value, T bound) {
    named(type, attribute, value);
    if (value.compareTo(bound) <= 0) {
      throw new IllegalArgumentException(message(type, attribute, value, "more than " + bound));
    }
  }

  /**
   * Checks that a duration, decimal, date or other value with an order is above a bound, and says
   * what the cause may be if it is not.
   *
   * @param type the type that is checked
   * @param attribute its attribute
   * @param value the value
   * @param bound what it must be more than
   * @param maybe what the cause may be
   * @param <T> its type
   * @throws IllegalArgumentException if it is not
   * @throws NullPointerException if the value is null
   */
  public static <T extends Comparable<? super T>> void checkAbove(
      String type, String attribute, T value, T bound, String maybe) {
    named(type, attribute, value);
    check(value.compareTo(bound) > 0, type, attribute, value, "more than " + bound, maybe);
  }

  /**
   * Checks hours a week, where they are known: 1 to {@link #WEEK}.
   *
   * @param type the type that is checked
   * @param hours its attribute {@code hoursPerWeek}
   * @throws IllegalArgumentException if they are out of bounds
   * @throws NullPointerException if they are null
   */
  public static void checkHoursPerWeek(String type, OptionalInt hours) {
    if (named(type, "hoursPerWeek", hours).isPresent()) {
      checkHoursPerWeek(type, hours.getAsInt());
    }
  }

  /**
   * Checks hours a week: 1 to {@link #WEEK}.
   *
   * @param type the type that is checked
   * @param hours its attribute {@code hoursPerWeek}
   * @throws IllegalArgumentException if they are out of bounds
   */
  public static void checkHoursPerWeek(String type, int hours) {
    String maybe =
        hours < 1
            ? "the hours are unknown: then leave them out"
            : "the hours of the whole period were given";
    check(type, "hoursPerWeek", hours, 1, WEEK, maybe);
  }

  private static <T> T named(String type, String attribute, T value) {
    return Objects.requireNonNull(value, () -> type + "." + attribute);
  }

  private static String range(long min, long max) {
    return max == Integer.MAX_VALUE || max == Long.MAX_VALUE
        ? "at least " + min
        : "from " + min + " to " + max;
  }

  private static String message(String type, String attribute, Object value, String bound) {
    return type + ": " + attribute + " is " + value + ", it must be " + bound;
  }
}
