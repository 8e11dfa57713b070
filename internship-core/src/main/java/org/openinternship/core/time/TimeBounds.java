package org.openinternship.core.time;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Objects;
import java.util.Optional;

/**
 * The one bound on dates and instants: the years 1 to 9999, which every form, file and database
 * holds, and beyond which a year is mistyped. Each value and each question checks what it takes, so
 * that no rule has to think of the ends of time: a duration up to {@link #MAX_DURATION} can be
 * added to any instant that was taken, and a day to any date. What is worked out and given back is
 * within the bounds as well, but for the end of a last day, which is not included in it.
 */
public final class TimeBounds {
  /** The first day that a value takes: 0001-01-01. */
  public static final LocalDate FIRST_DAY = LocalDate.of(1, 1, 1);

  /** The last day that a value takes: 9999-12-31. */
  public static final LocalDate LAST_DAY = LocalDate.of(9999, 12, 31);

  /** The first instant that a value takes: 0001-01-01T00:00:00Z. */
  public static final Instant FIRST_INSTANT = Instant.parse("0001-01-01T00:00:00Z");

  /** The last instant that a value takes: 9999-12-31T23:59:59.999999999Z. */
  public static final Instant LAST_INSTANT = Instant.parse("9999-12-31T23:59:59.999999999Z");

  /** The longest duration that a rule takes: 36,525 days, a hundred years. */
  public static final Duration MAX_DURATION = Duration.ofDays(36_525);

  /** The most days that a rule counts, waits for or moves something by: a hundred years. */
  public static final int MAX_DAYS = 36_525;

  private static final String YEARS = "of the years 1 to 9999";
  private static final LocalDateTime FIRST_TIME = FIRST_DAY.atStartOfDay();
  private static final LocalDateTime LAST_TIME = LAST_DAY.plusDays(1).atStartOfDay();

  private TimeBounds() {}

  /**
   * Checks a date.
   *
   * @param day the date
   * @param name the type and attribute, as in {@code "Deliverable.due"}
   * @return the date
   * @throws IllegalArgumentException if it is before {@link #FIRST_DAY} or after {@link #LAST_DAY}
   * @throws NullPointerException if it is null; the message is the name
   */
  public static LocalDate check(LocalDate day, String name) {
    return within(
        day,
        name,
        FIRST_DAY,
        LAST_DAY,
        YEARS,
        "a year is mistyped, or the end is open: then leave it out");
  }

  /**
   * Checks a date that says something personal: as {@link #check(LocalDate, String)}, but the
   * message does not repeat it.
   *
   * @param day the date
   * @param name the type and attribute, as in {@code "Degree.awarded"}
   * @return the date
   * @throws IllegalArgumentException if it is before {@link #FIRST_DAY} or after {@link #LAST_DAY}
   * @throws NullPointerException if it is null; the message is the name
   */
  public static LocalDate checkPersonal(LocalDate day, String name) {
    Objects.requireNonNull(name, "TimeBounds.name");
    Objects.requireNonNull(day, name);
    if (day.isBefore(FIRST_DAY) || day.isAfter(LAST_DAY)) {
      throw new IllegalArgumentException(
          "%s must be %s. Maybe a year is mistyped".formatted(told(name), YEARS));
    }
    return day;
  }

  /**
   * Checks an instant.
   *
   * @param at the instant
   * @param name the type and attribute, as in {@code "Payment.at"}
   * @return the instant
   * @throws IllegalArgumentException if it is before {@link #FIRST_INSTANT} or after {@link
   *     #LAST_INSTANT}
   * @throws NullPointerException if it is null; the message is the name
   */
  public static Instant check(Instant at, String name) {
    return within(
        at, name, FIRST_INSTANT, LAST_INSTANT, YEARS, "the unit of a number of seconds is another");
  }

  /**
   * Checks a local time of a date.
   *
   * @param time the time
   * @param name the type and attribute, as in {@code "TimeWindow.opens"}
   * @return the time
   * @throws IllegalArgumentException if it is before the start of {@link #FIRST_DAY} or after the
   *     end of {@link #LAST_DAY}
   * @throws NullPointerException if it is null; the message is the name
   */
  public static LocalDateTime check(LocalDateTime time, String name) {
    return within(
        time,
        name,
        FIRST_TIME,
        LAST_TIME,
        YEARS,
        "a year is mistyped, or the end is open: then leave it out");
  }

  /**
   * Checks an instant where there is one.
   *
   * @param at the instant; may be empty
   * @param name the type and attribute
   * @throws IllegalArgumentException if it is out of bounds
   * @throws NullPointerException if it is null; the message is the name
   */
  public static void checkPresent(Optional<Instant> at, String name) {
    Objects.requireNonNull(name, "TimeBounds.name");
    Objects.requireNonNull(at, name).ifPresent(it -> check(it, name));
  }

  /**
   * Checks a length of time that a rule waits for or a value lasts.
   *
   * @param duration the length
   * @param name the type and attribute, as in {@code "MentorLoad.needed"}
   * @return the length
   * @throws IllegalArgumentException if it is negative or longer than {@link #MAX_DURATION}
   * @throws NullPointerException if it is null; the message is the name
   */
  public static Duration check(Duration duration, String name) {
    return within(
        duration,
        name,
        Duration.ZERO,
        MAX_DURATION,
        "from PT0S to " + MAX_DURATION,
        "its unit is another");
  }

  /**
   * Checks a number of days that a rule counts, waits for or moves something by.
   *
   * @param days the number
   * @param name the type and attribute, as in {@code "AgreementRules.daysToSignAgain"}
   * @return the number
   * @throws IllegalArgumentException if it is less than 0 or more than {@link #MAX_DAYS}
   */
  public static int checkDays(int days, String name) {
    return within(
        days,
        name,
        0,
        MAX_DAYS,
        "from 0 to " + MAX_DAYS,
        days < 0 ? "two dates were swapped" : "there is no limit: then leave it out");
  }

  /**
   * Returns the day of an instant in a zone. The first and the last hours that are taken belong, in
   * zones far from UTC, to days that are not.
   *
   * @param at the instant
   * @param zone the zone
   * @param name the type and attribute, as in {@code "Placement.at"}
   * @return the day
   * @throws IllegalArgumentException if the instant or the day is not of the years 1 to 9999; the
   *     zone is not told
   * @throws NullPointerException if one is null
   */
  public static LocalDate day(Instant at, ZoneId zone, String name) {
    check(at, name);
    Objects.requireNonNull(zone, "TimeBounds.zone");
    return check(LocalDate.ofInstant(at, zone), name);
  }

  /**
   * Returns an instant that was worked out, such as a deadline so many days before the first day:
   * if it is out of bounds, the nearest that is not, since nothing can be dated beyond.
   *
   * @param at the instant
   * @return the instant, not before {@link #FIRST_INSTANT} and not after {@link #LAST_INSTANT}
   */
  public static Instant nearest(Instant at) {
    Objects.requireNonNull(at, "TimeBounds.at");
    if (at.isBefore(FIRST_INSTANT)) {
      return FIRST_INSTANT;
    }
    return at.isAfter(LAST_INSTANT) ? LAST_INSTANT : at;
  }

  private static <T extends Comparable<? super T>> T within(
      T value, String name, T min, T max, String bound, String maybe) {
    Objects.requireNonNull(name, "TimeBounds.name");
    Objects.requireNonNull(value, name);
    if (value.compareTo(min) < 0 || value.compareTo(max) > 0) {
      throw new IllegalArgumentException(
          "%s is %s, it must be %s. Maybe %s".formatted(told(name), value, bound, maybe));
    }
    return value;
  }

  private static String told(String name) {
    return name.replaceFirst("\\.", ": ");
  }
}
