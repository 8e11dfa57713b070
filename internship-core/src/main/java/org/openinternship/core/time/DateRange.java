package org.openinternship.core.time;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import java.util.Optional;

/**
 * A period of whole days, both ends included; never empty. Text form: {@code
 * 2026-09-01/2026-12-18}.
 *
 * @param first the first day of the period
 * @param last the last day of the period, on or after {@code first}
 */
public record DateRange(LocalDate first, LocalDate last) {

  /**
   * Checks the order of the two days.
   *
   * @param first the first day of the period
   * @param last the last day of the period
   * @throws IllegalArgumentException if {@code last} is before {@code first}
   */
  public DateRange {
    Objects.requireNonNull(first, "DateRange.first");
    Objects.requireNonNull(last, "DateRange.last");
    if (last.isBefore(first)) {
      throw new IllegalArgumentException(
          "DateRange.last must not be before DateRange.first %s, was %s. Maybe the two were swapped."
              .formatted(first, last));
    }
  }

  /**
   * The period between two ISO dates, both included, as in {@code of("2026-09-01", "2026-12-18")}.
   *
   * @param first the first day, such as {@code 2026-09-01}
   * @param last the last day, such as {@code 2026-12-18}
   * @return the period
   * @throws IllegalArgumentException if one is no ISO date, or {@code last} is before {@code first}
   */
  public static DateRange of(String first, String last) {
    return new DateRange(date("first", first), date("last", last));
  }

  /**
   * Reads the text form, the inverse of {@link #toString()}.
   *
   * @param text two ISO dates with a slash between, such as {@code 2026-09-01/2026-12-18}
   * @return the period
   * @throws IllegalArgumentException if the text has another form, or its dates are out of order
   */
  public static DateRange parse(String text) {
    int slash = text.indexOf('/');
    if (slash < 0) {
      throw new IllegalArgumentException(
          "DateRange must read like 2026-09-01/2026-12-18, was '%s'. Maybe the slash is missing."
              .formatted(text));
    }
    return of(text.substring(0, slash), text.substring(slash + 1));
  }

  private static LocalDate date(String attribute, String text) {
    try {
      return LocalDate.parse(text);
    } catch (DateTimeException e) {
      throw new IllegalArgumentException(
          "DateRange.%s must be an ISO date such as 2026-09-01, was '%s'. Maybe the order is not year-month-day, or the month has no such day."
              .formatted(attribute, text),
          e);
    }
  }

  /**
   * The number of days, both ends counted.
   *
   * @return at least 1
   */
  public long days() {
    return ChronoUnit.DAYS.between(first, last) + 1;
  }

  /**
   * Whether a day lies in this period.
   *
   * @param date the day asked about
   * @return true also for the first and the last day
   */
  public boolean contains(LocalDate date) {
    return !date.isBefore(first) && !date.isAfter(last);
  }

  /**
   * Whether the two periods have at least one day in common.
   *
   * @param other the other period
   * @return true also if they share only one end
   */
  public boolean overlaps(DateRange other) {
    return !other.last.isBefore(first) && !other.first.isAfter(last);
  }

  /**
   * The days in both periods.
   *
   * @param other the other period
   * @return the common days; empty if there are none
   */
  public Optional<DateRange> intersection(DateRange other) {
    if (!overlaps(other)) {
      return Optional.empty();
    }
    LocalDate from = first.isBefore(other.first) ? other.first : first;
    LocalDate to = last.isAfter(other.last) ? other.last : last;
    return Optional.of(new DateRange(from, to));
  }

  /** The text form, such as {@code 2026-09-01/2026-12-18}; {@link #parse} reads it back. */
  @Override
  public String toString() {
    return first + "/" + last;
  }
}
