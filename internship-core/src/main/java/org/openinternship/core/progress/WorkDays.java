package org.openinternship.core.progress;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Set;
import org.openinternship.core.placement.Placement;
import org.openinternship.core.time.DateRange;
import org.openinternship.core.time.Days;
import org.openinternship.core.time.WeeklyInterval;

/**
 * The working days among some days: those of the placement's working hours where it states them,
 * else those of the program. All working days count the same, however long their hours are.
 */
final class WorkDays {
  private static final int DAYS_OF_A_WEEK = 7;
  private static final int ALL = (1 << DAYS_OF_A_WEEK) - 1;

  private final Days days;
  private final int week; // a bit for each day of the week

  private WorkDays(Days days, int week) {
    this.days = days;
    this.week = week;
  }

  static WorkDays of(Placement placement, ProgressRules rules, Days days) {
    int week = 0;
    if (placement.workingHours().isPresent()) {
      for (WeeklyInterval interval : placement.workingHours().get().intervals()) {
        week |= bit(interval.day());
      }
      return new WorkDays(days, week);
    }
    Set<DayOfWeek> stated = rules.workingDays();
    for (DayOfWeek day : stated) {
      week |= bit(day);
    }
    return new WorkDays(days, stated.isEmpty() ? ALL : week);
  }

  WorkDays among(Days other) {
    return new WorkDays(other, week);
  }

  private static int bit(DayOfWeek day) {
    return 1 << (day.getValue() - 1);
  }

  Days days() {
    return days;
  }

  /** Returns the working days of a week, 1 to 7. */
  int perWeek() {
    return Integer.bitCount(week);
  }

  boolean isWorkingDay(LocalDate day) {
    return (week & bit(day.getDayOfWeek())) != 0;
  }

  boolean contains(LocalDate day) {
    return isWorkingDay(day) && days.contains(day);
  }

  long count() {
    long count = 0;
    for (DateRange run : days.runs()) {
      count += count(run.first(), run.days());
    }
    return count;
  }

  /** Counts those up to a day, which is included. */
  long countUntil(LocalDate day) {
    long count = 0;
    for (DateRange run : days.runs()) {
      if (run.first().isAfter(day)) {
        return count;
      }
      count +=
          count(run.first(), Math.min(run.days(), day.toEpochDay() - run.first().toEpochDay() + 1));
    }
    return count;
  }

  private long count(LocalDate first, long length) {
    long count = length / DAYS_OF_A_WEEK * perWeek();
    int day = first.getDayOfWeek().getValue() - 1;
    for (long rest = length % DAYS_OF_A_WEEK; rest > 0; rest--) {
      count += week >> day & 1;
      day = (day + 1) % DAYS_OF_A_WEEK;
    }
    return count;
  }

  /**
   * Finds a working day by its number, at least 1, from a day on, whether the days go on so far or
   * not.
   */
  LocalDate dayFrom(LocalDate first, long number) {
    long left = number - 1;
    LocalDate day = first.plusWeeks(left / perWeek());
    left %= perWeek();
    while (left > 0 || !isWorkingDay(day)) {
      left -= isWorkingDay(day) ? 1 : 0;
      day = day.plusDays(1);
    }
    return day;
  }
}
