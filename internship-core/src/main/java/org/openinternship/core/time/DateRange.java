package org.openinternship.core.time;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.openinternship.core.internal.Bounds;
import org.openinternship.core.internal.Quoted;
import org.openinternship.core.reason.TextValue;

/**
 * A period of whole days, both ends included; never empty. Text form: {@code
 * 2026-09-01/2026-12-18}.
 *
 * @param first the first day of the period
 * @param last the last day of the period, on or after {@code first}
 */
public record DateRange(LocalDate first, LocalDate last) implements TextValue {

  /**
   * Checks the order of the two days.
   *
   * @param first the first day of the period
   * @param last the last day of the period
   * @throws IllegalArgumentException if {@code last} is before {@code first}
   */
  public DateRange {
    TimeBounds.check(first, "DateRange.first");
    TimeBounds.check(last, "DateRange.last");
    if (last.isBefore(first)) {
      throw new IllegalArgumentException(
          "DateRange: last is %s, it must be on or after first, which is %s. Maybe the two were swapped"
              .formatted(last, first));
    }
  }

  /**
   * Makes the period between two ISO dates, both included, as in {@code of("2026-09-01",
   * "2026-12-18")}.
   *
   * @param first the first day, such as {@code 2026-09-01}
   * @param last the last day, such as {@code 2026-12-18}
   * @return the period
   * @throws IllegalArgumentException if one is no ISO date, or {@code last} is before {@code first}
   */
  public static DateRange of(String first, String last) {
    Objects.requireNonNull(first, "DateRange.first");
    Objects.requireNonNull(last, "DateRange.last");
    return new DateRange(date("first", first), date("last", last));
  }

  /**
   * Makes the period of so many days, as in {@code ofDays(today, 7)} for a week from today.
   *
   * @param first the first day of the period
   * @param days how many days it has, at least 1
   * @return the period
   * @throws IllegalArgumentException if it has no day, or ends after the year 9999
   */
  public static DateRange ofDays(LocalDate first, int days) {
    TimeBounds.check(first, "DateRange.first");
    Bounds.check("DateRange", "days", days, 1, Integer.MAX_VALUE);
    return new DateRange(first, first.plusDays(days - 1L));
  }

  /**
   * Reads the text form, the inverse of {@link #toString()}.
   *
   * @param text two ISO dates with a slash between, such as {@code 2026-09-01/2026-12-18}
   * @return the period
   * @throws IllegalArgumentException if the text has another form, or its dates are out of order
   */
  public static DateRange parse(String text) {
    int slash = Objects.requireNonNull(text, "DateRange.text").indexOf('/');
    if (slash < 0) {
      throw new IllegalArgumentException(
          "DateRange: text is %s, it must be like 2026-09-01/2026-12-18. Maybe the slash is missing"
              .formatted(Quoted.of(text)));
    }
    return of(text.substring(0, slash), text.substring(slash + 1));
  }

  private static LocalDate date(String attribute, String text) {
    try {
      return isPlain(text)
          ? LocalDate.of(number(text, 0, 4), number(text, 5, 7), number(text, 8, 10))
          : LocalDate.parse(text);
    } catch (DateTimeException repeatsIt) { // as a whole, with what is unseen in it
      throw new IllegalArgumentException(
          "DateRange: %s is %s, it must be an ISO date such as 2026-09-01. Maybe the order is not year-month-day, or the month has no such day"
              .formatted(attribute, Quoted.of(text)));
    }
  }

  /** Whether a text is like 2026-09-01, be there such a day or not: a document has thousands. */
  private static boolean isPlain(String text) {
    if (text.length() != 10) {
      return false;
    }
    for (int i = 0; i < 10; i++) {
      char character = text.charAt(i);
      boolean dash = i == 4 || i == 7;
      if (dash ? character != '-' : character < '0' || character > '9') {
        return false;
      }
    }
    return true;
  }

  private static int number(String text, int from, int to) {
    return Integer.parseInt(text, from, to, 10);
  }

  /**
   * Counts the days, both ends included.
   *
   * @return at least 1
   */
  public long days() {
    return ChronoUnit.DAYS.between(first, last) + 1;
  }

  /**
   * Says whether a day lies in this period.
   *
   * @param date the day asked about
   * @return true also for the first and the last day
   */
  public boolean contains(LocalDate date) {
    TimeBounds.check(date, "DateRange.date");
    return !date.isBefore(first) && !date.isAfter(last);
  }

  /**
   * Says whether the two periods have at least one day in common.
   *
   * @param other the other period
   * @return true also if they share only one end
   */
  public boolean overlaps(DateRange other) {
    Objects.requireNonNull(other, "DateRange.other");
    return !other.last.isBefore(first) && !other.first.isAfter(last);
  }

  /**
   * Finds the days in both periods.
   *
   * @param other the other period
   * @return the common days; empty if there are none
   */
  public Optional<DateRange> intersection(DateRange other) {
    Objects.requireNonNull(other, "DateRange.other");
    if (!overlaps(other)) {
      return Optional.empty();
    }
    LocalDate from = first.isBefore(other.first) ? other.first : first;
    LocalDate to = last.isAfter(other.last) ? other.last : last;
    return Optional.of(new DateRange(from, to));
  }

  /**
   * Says whether every day of another period lies in this one.
   *
   * @param other the other period
   * @return true also if the two are equal
   */
  public boolean encloses(DateRange other) {
    Objects.requireNonNull(other, "DateRange.other");
    return contains(other.first) && contains(other.last);
  }

  /**
   * Says whether one period begins on the day after the other ends.
   *
   * @param other the other period
   * @return false if they overlap
   */
  public boolean abuts(DateRange other) {
    Objects.requireNonNull(other, "DateRange.other");
    return endsOnEveOf(other) || other.endsOnEveOf(this);
  }

  /** The day after the last possible one cannot be asked for, so the days between are counted. */
  private boolean endsOnEveOf(DateRange other) {
    return ChronoUnit.DAYS.between(last, other.first) == 1;
  }

  /**
   * Finds the shortest period that encloses both.
   *
   * @param other the other period
   * @return from the earlier first day to the later last day
   */
  public DateRange span(DateRange other) {
    Objects.requireNonNull(other, "DateRange.other");
    return new DateRange(
        first.isBefore(other.first) ? first : other.first,
        last.isAfter(other.last) ? last : other.last);
  }

  /**
   * Finds the days in any of several periods. Takes n log n time.
   *
   * @param periods the periods, in any order
   * @return the same days in order, as the fewest periods: none of them overlap or abut
   */
  public static List<DateRange> union(Collection<DateRange> periods) {
    Objects.requireNonNull(periods, "DateRange.periods");
    List<DateRange> union = new ArrayList<>();
    for (DateRange period :
        periods.stream().sorted(Comparator.comparing(DateRange::first)).toList()) {
      int end = union.size() - 1;
      if (end >= 0 && (union.get(end).overlaps(period) || union.get(end).abuts(period))) {
        union.set(end, union.get(end).span(period));
      } else {
        union.add(period);
      }
    }
    return union;
  }

  /**
   * Finds the days of this period that lie in none of several others. Takes n log n time.
   *
   * @param others the other periods, in any order
   * @return the days in order, as the fewest periods; empty if the others cover all of them
   */
  public List<DateRange> without(Collection<DateRange> others) {
    List<DateRange> rest = new ArrayList<>();
    LocalDate from = first;
    for (DateRange other : union(others)) {
      if (other.overlaps(this)) {
        if (from.isBefore(other.first)) {
          rest.add(new DateRange(from, other.first.minusDays(1)));
        }
        if (!other.last.isBefore(last)) {
          return rest;
        }
        from = other.last.plusDays(1);
      }
    }
    rest.add(new DateRange(from, last));
    return rest;
  }

  /**
   * Counts the days in several periods.
   *
   * @param periods the periods; a day in two of them counts twice
   * @return their days, 0 if there are none
   */
  public static long daysOf(Collection<DateRange> periods) {
    Objects.requireNonNull(periods, "DateRange.periods");
    return periods.stream().mapToLong(DateRange::days).sum();
  }

  /** The text form, such as {@code 2026-09-01/2026-12-18}; {@link #parse} reads it back. */
  @Override
  public String toString() {
    byte[] text = new byte[21]; // a document has thousands of periods
    write(first, text, 0);
    text[10] = '/';
    write(last, text, 11);
    return new String(text, StandardCharsets.ISO_8859_1);
  }

  /** Writes a day of the years 1 to 9999 as ISO date. */
  private static void write(LocalDate day, byte[] text, int at) {
    write(day.getYear() / 100, text, at);
    write(day.getYear() % 100, text, at + 2);
    text[at + 4] = '-';
    write(day.getMonthValue(), text, at + 5);
    text[at + 7] = '-';
    write(day.getDayOfMonth(), text, at + 8);
  }

  private static void write(int twoDigits, byte[] text, int at) {
    text[at] = (byte) ('0' + twoDigits / 10);
    text[at + 1] = (byte) ('0' + twoDigits % 10);
  }
}
