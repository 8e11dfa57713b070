package org.openinternship.core.progress;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.openinternship.core.finding.Report;
import org.openinternship.core.time.DateRange;

/**
 * All work an intern has recorded, with its corrections.
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
    entries = entries.stream().sorted().toList();
  }

  /**
   * A log.
   *
   * @param entries the entries, in any order
   * @return the log
   */
  public static WorkLog of(WorkLogEntry... entries) {
    return new WorkLog(List.of(entries));
  }

  /** {@return the entries in force: of those with one key the last, unless it takes it back} */
  public List<WorkLogEntry> inForce() {
    Map<String, WorkLogEntry> last = new LinkedHashMap<>();
    entries.forEach(entry -> last.put(entry.key(), entry));
    return entries.stream()
        .filter(entry -> last.remove(entry.key(), entry))
        .filter(entry -> entry.minutes() > 0)
        .toList();
  }

  /**
   * The minutes of each day that count: those of the entries in force within a period, but no more
   * than the day has.
   *
   * @param period the days of the placement
   * @param zone the intern's zone, which says how long a day is
   * @return minutes by day, for days with work only, in order of time
   */
  public SortedMap<LocalDate, Integer> minutesByDay(DateRange period, ZoneId zone) {
    SortedMap<LocalDate, Integer> counted = new TreeMap<>();
    recorded()
        .forEach(
            (day, minutes) -> {
              int most = minutesOf(day, zone);
              if (period.contains(day) && most > 0) {
                counted.put(day, (int) Math.min(minutes, most));
              }
            });
    return Collections.unmodifiableSortedMap(counted);
  }

  /**
   * All minutes that count, as in {@link #minutesByDay}.
   *
   * @param period the days of the placement
   * @param zone the intern's zone
   * @return minutes, at least 0
   */
  public long minutes(DateRange period, ZoneId zone) {
    return minutesByDay(period, zone).values().stream().mapToLong(Integer::intValue).sum();
  }

  /**
   * Checks the entries in force.
   *
   * @param period the days of the placement
   * @param zone the intern's zone
   * @return an error for each day with more minutes than it has, which is 24 h but where the clock
   *     changes, and for each entry that lies outside of the period or was recorded before its day;
   *     a warning for each that says the same as another
   */
  public Report check(DateRange period, ZoneId zone) {
    return WorkLogChecks.check(this, period, zone);
  }

  /** All minutes of the entries in force, by day. */
  SortedMap<LocalDate, Long> recorded() {
    SortedMap<LocalDate, Long> recorded = new TreeMap<>();
    inForce().forEach(entry -> recorded.merge(entry.day(), (long) entry.minutes(), Long::sum));
    return recorded;
  }

  /** How long a day is; 0 if the zone has skipped it. */
  static int minutesOf(LocalDate day, ZoneId zone) {
    return (int)
        Duration.between(day.atStartOfDay(zone), day.plusDays(1).atStartOfDay(zone)).toMinutes();
  }
}
