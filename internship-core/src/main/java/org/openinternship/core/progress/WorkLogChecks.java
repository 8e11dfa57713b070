package org.openinternship.core.progress;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.openinternship.core.finding.Report;
import org.openinternship.core.finding.Severity;
import org.openinternship.core.placement.PlacementReason;
import org.openinternship.core.time.DateRange;
import org.openinternship.core.time.DayLengths;

/** A check for entries of a work log that contradict the calendar, the limits or each other. */
final class WorkLogChecks {
  private final PlannedWork work;
  private final WorkLog log;
  private final LocalDate today;
  private final Instant now;
  private final Report.Collector found = Report.collector();

  WorkLogChecks(PlannedWork work, WorkLog log, Instant now) {
    this.work = work;
    this.log = log;
    this.now = now;
    this.today = work.dayOf(now);
  }

  Report check() {
    List<WorkLogEntry> inForce = log.asOf(now).inForce();
    TreeSet<WorkLogEntry> left = new TreeSet<>(inForce);
    Map<WorkLogEntry, WorkLogEntry> first = new HashMap<>();
    Map<WorkLogEntry, String> paths = new HashMap<>();
    for (int i = 0; i < log.entries().size(); i++) {
      WorkLogEntry entry = log.entries().get(i);
      String path = "/entries/" + i;
      if (entry.recordedAt().isAfter(now)) {
        found.add(
            Severity.ERROR,
            path,
            ProgressReason.DATED_AHEAD,
            "entry",
            entry.key(),
            work.dayOf(entry.recordedAt()),
            today);
      } else if (left.remove(entry)) {
        paths.put(entry, path);
        checkDay(entry, path);
        checkRepeated(entry, path, first);
      }
    }
    List<WorkLogEntry> byDay = inForce.stream().sorted(WorkLogEntry.BY_DAY).toList();
    checkOverlaps(byDay, paths);
    checkLengths(byDay);
    return found.report();
  }

  private void checkDay(WorkLogEntry entry, String path) {
    LocalDate day = entry.day();
    if (work.placement.pauses().contains(day)) {
      found.add(Severity.ERROR, path, ProgressReason.ENTRY_IN_PAUSE, entry.key(), day);
    } else if (!work.active.contains(day)) {
      found.add(
          Severity.ERROR,
          path,
          PlacementReason.OUTSIDE_PLACEMENT,
          "entry " + entry.key(),
          new DateRange(day, day),
          work.active.span().orElse(work.placement.period()));
    }
    LocalDate recorded = work.dayOf(entry.recordedAt());
    if (recorded.isBefore(day)) {
      found.add(Severity.ERROR, path, ProgressReason.ENTRY_AHEAD, entry.key(), day, recorded);
    }
  }

  /** Reports entries that differ from an earlier one in key and time of recording only. */
  private void checkRepeated(
      WorkLogEntry entry, String path, Map<WorkLogEntry, WorkLogEntry> first) {
    WorkLogEntry said =
        new WorkLogEntry("same", Instant.EPOCH, entry.day(), entry.worked(), entry.what().strip());
    WorkLogEntry before = first.putIfAbsent(said, entry);
    if (before != null) {
      found.add(Severity.WARNING, path, ProgressReason.ENTRY_REPEATED, entry.key(), before.key());
    }
  }

  /** Reports each entry that begins before the end of an earlier one. */
  private void checkOverlaps(List<WorkLogEntry> byDay, Map<WorkLogEntry, String> paths) {
    WorkLogEntry longest = null; // of those of the day so far the one that ends last
    for (WorkLogEntry entry : byDay) {
      if (entry.worked() instanceof Worked.FromTo times) {
        int end = -1;
        if (longest != null
            && longest.day().equals(entry.day())
            && longest.worked() instanceof Worked.FromTo before) {
          end = before.endMinute();
          if (times.startMinute() < end) {
            found.add(
                Severity.ERROR,
                paths.getOrDefault(entry, "/entries"),
                ProgressReason.ENTRIES_OVERLAP,
                entry.key(),
                longest.key(),
                entry.day());
          }
        }
        longest = times.endMinute() > end ? entry : longest;
      }
    }
  }

  private void checkLengths(List<WorkLogEntry> byDay) {
    if (byDay.isEmpty()) {
      return;
    }
    LocalDate last = byDay.get(byDay.size() - 1).day();
    DayLengths lengths =
        DayLengths.of(work.placement.zone(), new DateRange(byDay.get(0).day(), last));
    HourLimits limits = work.plan.limits().orElse(work.rules.limits());
    int perDay = limits.maxMinutesPerDay().orElse(Integer.MAX_VALUE);
    SortedMap<LocalDate, Long> weeks = new TreeMap<>();
    WorkedTime.each(
        byDay,
        work.active,
        last,
        work.placement.zone(),
        (day, recorded, counted) -> {
          int max = lengths.minutes(day);
          if (recorded > max) {
            add(ProgressReason.DAY_TOO_LONG, recorded, day, max);
          } else if (recorded > perDay) {
            add(ProgressReason.DAY_OVER_LIMIT, day, recorded, perDay);
          }
          LocalDate monday = day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
          weeks.merge(monday, Math.min(recorded, max), Long::sum);
        });
    int perWeek = limits.maxMinutesPerWeek().orElse(Integer.MAX_VALUE);
    weeks.forEach(
        (monday, minutes) -> {
          if (minutes > perWeek) {
            DateRange week = new DateRange(monday, monday.plusDays(6));
            add(ProgressReason.WEEK_OVER_LIMIT, week, minutes, perWeek);
          }
        });
  }

  private void add(ProgressReason code, Object... arguments) {
    found.add(Severity.ERROR, "/entries", code, arguments);
  }
}
