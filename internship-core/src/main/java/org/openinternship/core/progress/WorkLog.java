package org.openinternship.core.progress;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import org.openinternship.core.internal.Copies;
import org.openinternship.core.placement.Placement;
import org.openinternship.core.time.DateRange;
import org.openinternship.core.time.Days;
import org.openinternship.core.time.TimeBounds;

/**
 * The work that an intern has recorded, with its corrections. What counts of it follows the
 * placement: work on days on which the intern was {@linkplain Placement#activeDays() not there},
 * and work of later days than today, does not.
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
    entries = Copies.list(entries, "WorkLog.entries");
    if (!isInOrder(entries)) { // as it is when a log grows entry by entry
      entries = entries.stream().sorted().toList();
    }
  }

  private static boolean isInOrder(List<WorkLogEntry> entries) {
    for (int i = 1; i < entries.size(); i++) {
      WorkLogEntry before = entries.get(i - 1);
      if (!before.recordedAt().isBefore(entries.get(i).recordedAt())
          && before.compareTo(entries.get(i)) > 0) {
        return false;
      }
    }
    return true;
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
   * Returns the log as it stood at an instant.
   *
   * @param now the instant
   * @return the log without the entries that were recorded later
   */
  public WorkLog asOf(Instant now) {
    TimeBounds.check(now, "WorkLog.now");
    return entries.isEmpty() || !entries.get(entries.size() - 1).recordedAt().isAfter(now)
        ? this
        : new WorkLog(entries.stream().filter(it -> !it.recordedAt().isAfter(now)).toList());
  }

  /**
   * {@return the entries in force: of those with the same key the last, unless its minutes are 0}
   */
  public List<WorkLogEntry> inForce() {
    Map<String, WorkLogEntry> last = new LinkedHashMap<>();
    entries.forEach(entry -> last.put(entry.key(), entry));
    return entries.stream()
        .filter(entry -> last.remove(entry.key(), entry))
        .filter(entry -> !entry.takesBack())
        .toList();
  }

  /**
   * Returns the minutes of each day that count: those of the entries in force on an active day, but
   * no more than the day has. Time that lies in two entries counts once.
   *
   * @param placement the placement as it stands
   * @param now the instant up to which work counts: what was recorded later, or is for a later day
   *     of the intern's calendar, does not
   * @return the minutes by day, only for days with work, in order of time
   */
  public SortedMap<LocalDate, Integer> minutesByDay(Placement placement, Instant now) {
    Objects.requireNonNull(placement, "WorkLog.placement");
    TimeBounds.check(now, "WorkLog.now");
    SortedMap<LocalDate, Integer> counted = new TreeMap<>();
    WorkedTime.each(
        asOf(now).inForceByDay(),
        placement.activeDays(),
        placement.dayOf(now),
        placement.zone(),
        (day, recorded, minutes) -> {
          if (minutes > 0) {
            counted.put(day, minutes);
          }
        });
    return Collections.unmodifiableSortedMap(counted);
  }

  /**
   * Returns the sum of all minutes that count, as in {@link #minutesByDay}.
   *
   * @param placement the placement as it stands
   * @param now the instant up to which work counts
   * @return the minutes, at least 0
   */
  public long minutes(Placement placement, Instant now) {
    return minutesByDay(placement, now).values().stream().mapToLong(Integer::intValue).sum();
  }

  /**
   * Returns the days of presence: those with work that counts, as in {@link #minutesByDay}.
   *
   * @param placement the placement as it stands
   * @param now the instant up to which work counts
   * @return the days
   */
  public Days daysWorked(Placement placement, Instant now) {
    return new Days(
        minutesByDay(placement, now).keySet().stream()
            .map(day -> new DateRange(day, day))
            .toList());
  }

  /** Returns the entries in force, by day. */
  List<WorkLogEntry> inForceByDay() {
    return inForce().stream().sorted(WorkLogEntry.BY_DAY).toList();
  }
}
