package org.openinternship.core.calendar;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.Month;
import java.time.ZoneOffset;
import java.time.temporal.TemporalAdjusters;
import java.time.zone.ZoneOffsetTransitionRule;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A change of a clock that comes once a year, as a rule of recurrence (RFC 5545, 3.3.10). */
final class YearlyChange {
  private static final int WEEK = 7;
  private static final int HOUR = 3_600;

  private final ZoneOffsetTransitionRule change;

  private YearlyChange(ZoneOffsetTransitionRule change) {
    this.change = change;
  }

  /**
   * Empty: no rule of recurrence is the same, as for days before the last Sunday; or it is not by
   * an hour, which programs take for granted.
   */
  static Optional<YearlyChange> of(ZoneOffsetTransitionRule change) {
    int day = change.getDayOfMonthIndicator();
    boolean told =
        change.getDayOfWeek() == null
            ? day > 0
            : day == -1 || (day > 0 && isInMonth(day, change.getMonth()));
    int seconds =
        change.getOffsetAfter().getTotalSeconds() - change.getOffsetBefore().getTotalSeconds();
    return told && Math.abs(seconds) == HOUR
        ? Optional.of(new YearlyChange(change))
        : Optional.empty();
  }

  /** Leaves out February, whose last seven days are others in other years. */
  private static boolean isInMonth(int day, Month month) {
    return month != Month.FEBRUARY && day + WEEK - 1 <= month.minLength();
  }

  Instant at(int year) {
    return change.createTransition(year).getInstant();
  }

  ZoneOffset from() {
    return change.getOffsetBefore();
  }

  ZoneOffset to() {
    return change.getOffsetAfter();
  }

  /** Returns when it comes, on the clock before it: on the day that {@link #rule} names. */
  LocalDateTime start(int year) {
    return day(year).atTime(change.createTransition(year).getDateTimeBefore().toLocalTime());
  }

  private LocalDate day(int year) {
    Month month = change.getMonth();
    int day = change.getDayOfMonthIndicator();
    DayOfWeek weekday = change.getDayOfWeek();
    if (weekday == null) {
      return LocalDate.of(year, month, day);
    }
    return day < 0
        ? LocalDate.of(year, month, 1).with(TemporalAdjusters.lastInMonth(weekday))
        : LocalDate.of(year, month, day).with(TemporalAdjusters.nextOrSame(weekday));
  }

  String rule() {
    String month = "FREQ=YEARLY;BYMONTH=" + change.getMonth().getValue();
    int day = change.getDayOfMonthIndicator();
    DayOfWeek weekday = change.getDayOfWeek();
    if (weekday == null) {
      return month + ";BYMONTHDAY=" + day;
    }
    String letters = weekday.name().substring(0, 2);
    boolean last = day < 0 || day + WEEK - 1 == change.getMonth().minLength();
    if (last || day % WEEK == 1) {
      return month + ";BYDAY=" + (last ? -1 : day / WEEK + 1) + letters;
    }
    String days =
        IntStream.range(day, day + WEEK)
            .mapToObj(Integer::toString)
            .collect(Collectors.joining(","));
    return month + ";BYDAY=" + letters + ";BYMONTHDAY=" + days;
  }
}
