package org.openinternship.core.internal;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.OptionalInt;

/**
 * Checks of one attribute against a bound. Their messages have one form: {@code Type: attribute is
 * VALUE, it must be BOUND. Maybe CAUSE}, the last part only where a cause is likely. A bound that
 * is not the same for all values of a type says what it follows from and then what that is: {@code
 * at least minMentors, which is 2}. So readers know which of the two to change, and the page of all
 * limits takes no bound of a single value for one of the type.
 */
public final class Bounds {
  /** The hours of a week. */
  public static final int WEEK = 168;

  /** The most people, places, projects or other things that one number counts: ten million. */
  public static final int MAX_COUNT = 10_000_000;

  /** The most interns that a party can wish for: the sum of their squares stays exact. */
  public static final int MAX_TARGET = 1_000_000;

  /** The most digits of a decimal number that the library takes: 100. */
  public static final int MAX_DIGITS = 100;

  private static final String NO_LIMIT =
      "it stands for no limit: then leave it out, or give a number that can be reached";

  /** The chars of a value that a message repeats; what is longer is cut. */
  private static final int MAX_SHOWN = 200;

  /** No number of {@link #MAX_DIGITS} digits has more bits. */
  private static final int MAX_BITS = 333;

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
   * Checks that a decimal number is not too long to compute with: what is done with it, and its
   * text, takes more than linear time. To be called before anything else is asked of it.
   *
   * @param type the type that is checked
   * @param attribute its attribute
   * @param value the value
   * @throws IllegalArgumentException if it has more than {@link #MAX_DIGITS} digits
   * @throws NullPointerException if the value is null
   */
  public static void checkDigits(String type, String attribute, BigDecimal value) {
    if (hasTooManyDigits(named(type, attribute, value))) {
      throw new IllegalArgumentException(
          message(type, attribute, value, "a number of at most " + MAX_DIGITS + " digits")
              + ". Maybe it was computed and not rounded");
    }
  }

  /**
   * Tells whether a decimal number is too long to compute with. How it is scaled does not count:
   * 1E+999 is one digit.
   *
   * @param value the value
   * @return whether it has more than {@link #MAX_DIGITS} digits
   */
  public static boolean hasTooManyDigits(BigDecimal value) {
    return value.unscaledValue().bitLength() > MAX_BITS || value.precision() > MAX_DIGITS;
  }

  /**
   * Checks that a decimal number is not too long to be computed with and written out, and brings it
   * to the one scale that is equal for equal numbers: no zeros at the end of its decimals, and no
   * exponent. So 50.0 and 5E+1 are 50, as they are written and read again.
   *
   * @param type the type that is checked
   * @param attribute its attribute
   * @param value the value
   * @return the same number
   * @throws IllegalArgumentException if it has more than {@link #MAX_DIGITS} digits, or more before
   *     or behind the point
   * @throws NullPointerException if the value is null
   */
  public static BigDecimal decimal(String type, String attribute, BigDecimal value) {
    checkDigits(type, attribute, value);
    BigDecimal stripped = value.stripTrailingZeros(); // a zero loses its scale
    long before = (long) stripped.precision() - stripped.scale();
    check(
        before <= MAX_DIGITS && stripped.scale() <= MAX_DIGITS,
        type,
        attribute,
        value,
        "a number of at most " + MAX_DIGITS + " digits before and behind the point");
    return stripped.setScale(Math.max(0, stripped.scale()));
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
   * Checks a number of people, places, projects or other things that somebody states: up to {@link
   * #MAX_COUNT}.
   *
   * @param type the type that is checked
   * @param attribute its attribute
   * @param value the value
   * @param min the minimum
   * @throws IllegalArgumentException if it is out of bounds
   */
  public static void checkCount(String type, String attribute, int value, int min) {
    if (value > MAX_COUNT) {
      check(type, attribute, value, min, MAX_COUNT, NO_LIMIT);
    }
    check(type, attribute, value, min, MAX_COUNT);
  }

  /**
   * Checks a number of people, places, projects or other things, where it is known: up to {@link
   * #MAX_COUNT}.
   *
   * @param type the type that is checked
   * @param attribute its attribute
   * @param value the value
   * @param min the minimum
   * @throws IllegalArgumentException if it is out of bounds
   * @throws NullPointerException if the value is null
   */
  public static void checkCount(String type, String attribute, OptionalInt value, int min) {
    if (named(type, attribute, value).isPresent()) {
      checkCount(type, attribute, value.getAsInt(), min);
    }
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
   * Checks that a value is not below another one that bounds it.
   *
   * @param type the type that is checked
   * @param attribute its attribute
   * @param value the value
   * @param other what bounds it, as in {@code minMentors}
   * @param min the value of that
   * @param <T> its type
   * @throws IllegalArgumentException if it is below
   */
  public static <T extends Comparable<? super T>> void checkNotBelow(
      String type, String attribute, T value, String other, T min) {
    check(
        named(type, attribute, value).compareTo(min) >= 0,
        type,
        attribute,
        value,
        following("at least " + other, min));
  }

  /**
   * Checks that a value is not above another one that bounds it.
   *
   * @param type the type that is checked
   * @param attribute its attribute
   * @param value the value
   * @param other what bounds it, as in {@code seats}
   * @param max the value of that
   * @param <T> its type
   * @throws IllegalArgumentException if it is above
   */
  public static <T extends Comparable<? super T>> void checkNotAbove(
      String type, String attribute, T value, String other, T max) {
    check(
        named(type, attribute, value).compareTo(max) <= 0,
        type,
        attribute,
        value,
        following("at most " + other, max));
  }

  /**
   * Checks that a value is above another one that bounds it.
   *
   * @param type the type that is checked
   * @param attribute its attribute
   * @param value the value
   * @param other what bounds it, as in {@code shortWeekHours}
   * @param bound the value of that
   * @param <T> its type
   * @throws IllegalArgumentException if it is not above
   */
  public static <T extends Comparable<? super T>> void checkAbove(
      String type, String attribute, T value, String other, T bound) {
    check(
        named(type, attribute, value).compareTo(bound) > 0,
        type,
        attribute,
        value,
        following("more than " + other, bound));
  }

  /**
   * Words a bound that is not the same for all values of a type.
   *
   * @param bound the bound, with what it follows from, as in {@code "at most seats"}
   * @param now what that is for this value
   * @return the words, as in {@code "at most seats, which is 2"}
   */
  public static String following(String bound, Object now) {
    return bound + ", which is " + now;
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
    String shown =
        value instanceof BigDecimal decimal && hasTooManyDigits(decimal)
            ? "one of more than " + MAX_DIGITS + " digits"
            : Quoted.cut(String.valueOf(value), MAX_SHOWN);
    return type + ": " + attribute + " is " + shown + ", it must be " + bound;
  }

  /**
   * Checks a minimum of interns beside a maximum.
   *
   * @param type the type that is checked
   * @param min the minimum, 1 or more
   * @param max the maximum, checked already
   */
  public static void checkMinInterns(String type, OptionalInt min, OptionalInt max) {
    checkCount(type, "minInterns", min, 1);
    if (min.isPresent() && max.isPresent()) {
      check(
          min.getAsInt() <= max.getAsInt(),
          type,
          "minInterns",
          min.getAsInt(),
          "at most maxInterns, which is " + max.getAsInt(),
          "the two were swapped");
    }
  }

  /**
   * Checks how many interns somebody should have.
   *
   * @param type the type that is checked
   * @param target the number
   */
  public static void checkTargetInterns(String type, OptionalInt target) {
    check(type, "targetInterns", target, 0, MAX_TARGET);
  }
}
