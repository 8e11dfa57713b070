package org.openinternship.core.progress;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.openinternship.core.time.DateRange;
import org.openinternship.core.time.DayLengths;
import org.openinternship.core.time.Days;

/** The time of each day that entries of a work log take together. */
final class WorkedTime {
  private WorkedTime() {}

  /** What is told of a day. */
  interface Visitor {
    /**
     * Takes a day.
     *
     * @param day the day
     * @param recorded the minutes of its entries together; what lies in two of them counts once
     * @param counted those that count: none on a day on which nobody is there, no more than it has
     */
    void day(LocalDate day, long recorded, int counted);
  }

  /**
   * Tells each day with entries up to today.
   *
   * @param entries the entries in force, sorted by {@link WorkLogEntry#BY_DAY}
   */
  static void each(
      List<WorkLogEntry> entries, Days active, LocalDate today, ZoneId zone, Visitor visitor) {
    if (entries.isEmpty() || entries.get(0).day().isAfter(today)) {
      return;
    }
    DayLengths lengths = DayLengths.of(zone, new DateRange(entries.get(0).day(), today));
    List<DateRange> runs = active.runs();
    int run = 0;
    int next = 0;
    while (next < entries.size() && !entries.get(next).day().isAfter(today)) {
      LocalDate day = entries.get(next).day();
      long recorded = 0;
      int covered = 0; // by entries with times, in minutes of the clock
      while (next < entries.size() && entries.get(next).day().equals(day)) {
        Worked worked = entries.get(next).worked();
        if (worked instanceof Worked.FromTo times) {
          int from = Math.max(covered, times.startMinute());
          if (from < times.endMinute()) {
            recorded += lengths.minutes(day, from, times.endMinute());
            covered = times.endMinute();
          }
        } else if (worked instanceof Worked.Minutes minutes) {
          recorded += minutes.minutes();
        }
        next++;
      }
      while (run < runs.size() && runs.get(run).last().isBefore(day)) {
        run++;
      }
      boolean there = run < runs.size() && !runs.get(run).first().isAfter(day);
      visitor.day(day, recorded, there ? (int) Math.min(recorded, lengths.minutes(day)) : 0);
    }
  }

  /** Returns the minutes that count, of all days up to today. */
  static long sum(List<WorkLogEntry> entries, Days active, LocalDate today, ZoneId zone) {
    long[] sum = {0};
    each(entries, active, today, zone, (day, recorded, counted) -> sum[0] += counted);
    return sum[0];
  }
}
