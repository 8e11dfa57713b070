package org.openinternship.core.progress;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.openinternship.core.finding.Report;
import org.openinternship.core.finding.Severity;
import org.openinternship.core.placement.PlacementReason;
import org.openinternship.core.time.DateRange;

/** A check for entries of a work log that contradict the calendar or each other. */
final class WorkLogChecks {
  private WorkLogChecks() {}

  static Report check(WorkLog log, DateRange period, ZoneId zone) {
    Report.Collector found = Report.collector();
    List<WorkLogEntry> inForce = log.inForce();
    Set<WorkLogEntry> left = new TreeSet<>(inForce);
    Map<WorkLogEntry, WorkLogEntry> first = new HashMap<>();
    for (int i = 0; i < log.entries().size(); i++) {
      WorkLogEntry entry = log.entries().get(i);
      if (left.remove(entry)) {
        checkDay(entry, "/entries/" + i, period, zone, found);
        checkRepeated(entry, "/entries/" + i, first, found);
      }
    }
    log.recorded()
        .forEach(
            (day, minutes) -> {
              int max = WorkLog.minutesOf(day, zone);
              if (minutes > max) {
                found.add(
                    Severity.ERROR, "/entries", ProgressReason.DAY_TOO_LONG, minutes, day, max);
              }
            });
    return found.report();
  }

  private static void checkDay(
      WorkLogEntry entry, String path, DateRange period, ZoneId zone, Report.Collector found) {
    LocalDate day = entry.day();
    if (!period.contains(day)) {
      found.add(
          Severity.ERROR,
          path,
          PlacementReason.OUTSIDE_PLACEMENT,
          "entry " + entry.key(),
          new DateRange(day, day),
          period);
    }
    LocalDate recorded = LocalDate.ofInstant(entry.recordedAt(), zone);
    if (recorded.isBefore(day)) {
      found.add(Severity.ERROR, path, ProgressReason.ENTRY_AHEAD, entry.key(), day, recorded);
    }
  }

  /** Reports entries that differ from an earlier one in key and time of recording only. */
  private static void checkRepeated(
      WorkLogEntry entry,
      String path,
      Map<WorkLogEntry, WorkLogEntry> first,
      Report.Collector found) {
    WorkLogEntry said =
        new WorkLogEntry("same", Instant.EPOCH, entry.day(), entry.minutes(), entry.what().strip());
    WorkLogEntry before = first.putIfAbsent(said, entry);
    if (before != null) {
      found.add(Severity.WARNING, path, ProgressReason.ENTRY_REPEATED, entry.key(), before.key());
    }
  }
}
