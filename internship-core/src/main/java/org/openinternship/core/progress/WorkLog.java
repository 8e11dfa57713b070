package org.openinternship.core.progress;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import org.openinternship.core.finding.Report;
import org.openinternship.core.internal.Copies;
import org.openinternship.core.time.DateRange;

/**
 * The work that an intern has recorded, with its corrections.
 *
 * @param entries the entries in the order of {@link WorkLogEntry}, in whatever order they are given
 */
public record WorkLog(List<WorkLogEntry> entries) {
  /**
   * Sorts the entries.
   *
   * @param entries the entries, in any order
   */
  public WorkLog {
    entries = Copies.list(entries, "WorkLog.entries").stream().sorted().toList();
  }

  /**
   * Makes a log.
   *
   * @param entries the entries, in any order
   * @return the log
   */
  public static WorkLog of(WorkLogEntry... entries) {
    Objects.requireNonNull(entries, "WorkLog.entries");
    return new WorkLog(List.of(entries));
  }

  /**
   * {@return the entries in force: of those with the same key the last, unless its minutes are 0}
   */
  public List<WorkLogEntry> inForce() {
    Map<String, WorkLogEntry> last = new LinkedHashMap<>();
    entries.forEach(entry -> last.put(entry.key(), entry));
    return entries.stream()
        .filter(entry -> last.remove(entry.key(), entry))
        .filter(entry -> entry.minutes() > 0)
        .toList();
  }

  /**
   * Returns the minutes of each day that count: those of the entries in force within a period, but
   * no more than the day has.
   *
   * @param period the days of the placement
   * @param zone the intern's zone, which says how long a day is
   * @return the minutes by day, only for days with work, in order of time
   */
  public SortedMap<LocalDate, Integer> minutesByDay(DateRange period, ZoneId zone) {
    Objects.requireNonNull(zone, "WorkLog.zone");
    Objects.requireNonNull(period, "WorkLog.period");
    SortedMap<LocalDate, Integer> counted = new TreeMap<>();
    recorded()
        .forEach(
            (day, minutes) -> {
              int max = minutesOf(day, zone);
              if (period.contains(day) && max > 0) {
                counted.put(day, (int) Math.min(minutes, max));
              }
            });
    return Collections.unmodifiableSortedMap(counted);
  }

  /**
   * Returns the sum of all minutes that count, as in {@link #minutesByDay}.
   *
   * @param period the days of the placement
   * @param zone the intern's zone
   * @return the minutes, at least 0
   */
  public long minutes(DateRange period, ZoneId zone) {
    Objects.requireNonNull(zone, "WorkLog.zone");
    Objects.requireNonNull(period, "WorkLog.period");
    return minutesByDay(period, zone).values().stream().mapToLong(Integer::intValue).sum();
  }

  /**
   * Checks the entries in force.
   *
   * @param period the days of the placement
   * @param zone the intern's zone
   * @return an error for each day with more minutes than it has, 24 h except where the clock
   *     changes, and for each entry that lies outside of the period or was recorded before its day;
   *     a warning for each that says the same as another
   */
  public Report check(DateRange period, ZoneId zone) {
    Objects.requireNonNull(zone, "WorkLog.zone");
    Objects.requireNonNull(period, "WorkLog.period");
    return WorkLogChecks.check(this, period, zone);
  }

  /** Returns all minutes of the entries in force, by day. */
  SortedMap<LocalDate, Long> recorded() {
    SortedMap<LocalDate, Long> recorded = new TreeMap<>();
    inForce().forEach(entry -> recorded.merge(entry.day(), (long) entry.minutes(), Long::sum));
    return recorded;
  }

  /** Returns the minutes of a day; 0 if the zone has skipped it. */
  static int minutesOf(LocalDate day, ZoneId zone) {
    return (int)
        Duration.between(day.atStartOfDay(zone), day.plusDays(1).atStartOfDay(zone)).toMinutes();
  }
}
