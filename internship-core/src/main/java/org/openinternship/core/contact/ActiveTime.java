package org.openinternship.core.contact;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.openinternship.core.time.DateRange;
import org.openinternship.core.time.Days;
import org.openinternship.core.time.TimeBounds;
import org.openinternship.core.time.TimeWindow;

/**
 * The time on the active days of a placement: a clock that stands still before the start, in a
 * pause and after the end.
 */
final class ActiveTime {
  private final Days days;
  private final List<DateRange> runs;
  private final ZoneId zone;

  ActiveTime(Days days, ZoneId zone) {
    this.days = days;
    this.runs = days.runs();
    this.zone = zone;
  }

  LocalDate day(Instant instant) {
    return TimeBounds.day(instant, zone, "ContactLog.at");
  }

  Instant start(LocalDate day) {
    return TimeWindow.startOf(day, zone);
  }

  boolean contains(LocalDate day) {
    return days.contains(day);
  }

  /** Returns the first active day; there must be one. */
  LocalDate first() {
    return runs.get(0).first();
  }

  /** Counts the active days after a day up to another, this included. */
  long daysBetween(LocalDate after, LocalDate to) {
    long from = after.toEpochDay() + 1;
    long last = to.toEpochDay();
    long count = 0;
    for (DateRange run : runs) {
      long begins = Math.max(from, run.first().toEpochDay());
      long ends = Math.min(last, run.last().toEpochDay());
      count += Math.max(0, ends - begins + 1);
    }
    return count;
  }

  /** Returns the active day that is the n-th after a day; there must be so many. */
  LocalDate dayAfter(LocalDate day, long number) {
    long left = number;
    for (DateRange run : runs) {
      long begins = Math.max(day.toEpochDay() + 1, run.first().toEpochDay());
      long days = Math.max(0, run.last().toEpochDay() - begins + 1);
      if (left <= days) {
        return LocalDate.ofEpochDay(begins + left - 1);
      }
      left -= days;
    }
    throw new IllegalArgumentException(
        "ActiveTime: number is %s, there are not so many days after %s".formatted(number, day));
  }

  /** Returns the active time from one instant to another. */
  Duration between(Instant from, Instant to) {
    Duration sum = Duration.ZERO;
    for (DateRange run : runs) {
      Instant begins = ContactSummary.later(from, start(run.first()));
      Instant end = TimeWindow.endOf(run.last(), zone);
      Instant ends = end.isBefore(to) ? end : to;
      if (begins.isBefore(ends)) {
        sum = sum.plus(Duration.between(begins, ends));
      }
    }
    return sum;
  }

  /** Returns the instant at which so much active time has passed since another; it must pass. */
  Instant after(Instant from, Duration time) {
    Duration left = time;
    for (DateRange run : runs) {
      Instant begins = ContactSummary.later(from, start(run.first()));
      Instant ends = TimeWindow.endOf(run.last(), zone);
      if (begins.isBefore(ends)) {
        Duration here = Duration.between(begins, ends);
        if (left.compareTo(here) <= 0) {
          return begins.plus(left);
        }
        left = left.minus(here);
      }
    }
    throw new IllegalArgumentException(
        "ActiveTime: %s do not pass on active days after %s".formatted(time, from));
  }
}
