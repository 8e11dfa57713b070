package org.openinternship.core.progress;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.openinternship.core.finding.Report;
import org.openinternship.core.finding.Severity;
import org.openinternship.core.time.DateRange;
import org.openinternship.core.time.Days;

/** A check of the work done against what is planned. */
final class ProgressChecks {
  private static final int LAST_OF_A_WEEK = 6;

  private final PlannedWork work;
  private final WorkRecord record;
  private final WorkRecord done;
  private final Instant now;
  private final LocalDate today;
  private final Report.Collector found = Report.collector();

  ProgressChecks(PlannedWork work, WorkRecord record, Instant now) {
    this.work = work;
    this.record = record;
    this.done = record.asOf(now);
    this.now = now;
    this.today = work.dayOf(now);
  }

  Report check() {
    found.include("/log", new WorkLogChecks(work, record.log(), now).check());
    checkWeeks();
    checkDiary();
    checkPlanned();
    record.completedTasks().forEach(it -> checkDate("/completedTasks", "task", it.key(), it.at()));
    record
        .deliverableEvents()
        .forEach(it -> checkDate("/deliverableEvents", "deliverable", it.deliverable(), it.at()));
    checkDeliverables();
    return found.report();
  }

  private void checkWeeks() {
    if (work.rules.minMinutesPerWeek().isEmpty() || work.active.isEmpty()) {
      return;
    }
    int min = work.rules.minMinutesPerWeek().getAsInt();
    SortedMap<LocalDate, Long> minutes = new TreeMap<>();
    WorkedTime.each(
        done.inForceByDay(),
        work.active,
        today,
        work.placement.zone(),
        (day, recorded, counted) -> minutes.put(day, (long) counted));
    DateRange all = work.active.span().orElseThrow();
    for (long after = 0; after + LAST_OF_A_WEEK < all.days(); after += LAST_OF_A_WEEK + 1) {
      LocalDate first = all.first().plusDays(after);
      DateRange week = new DateRange(first, first.plusDays(LAST_OF_A_WEEK));
      if (!week.last().isBefore(today)) {
        return;
      }
      long asked =
          min * work.workDays.among(work.active.in(week)).count() / work.workDays.perWeek();
      long worked =
          minutes.subMap(first, first.plusDays(LAST_OF_A_WEEK + 1)).values().stream()
              .mapToLong(Long::longValue)
              .sum();
      if (worked < asked) {
        found.add(Severity.WARNING, "/log", ProgressReason.WEEK_TOO_SHORT, week, worked, asked);
      }
    }
  }

  private void checkDiary() {
    if (!work.rules.dailyDiary()) {
      return;
    }
    for (DateRange run : Diary.of(work, done, today).missing()) {
      long days = work.workDays.among(Days.of(run)).count();
      found.add(Severity.WARNING, "/log", ProgressReason.DIARY_MISSING, days, run);
    }
  }

  private void checkPlanned() {
    Set<String> tasks = new HashSet<>();
    work.modules().forEach(task -> tasks.add(task.key()));
    work.plan.tasks().forEach(task -> tasks.add(task.key()));
    for (String key : done.firstDone().keySet()) {
      if (!tasks.contains(key)) {
        found.add(Severity.ERROR, "/completedTasks", ProgressReason.NOT_PLANNED, "task", key);
      }
    }
    Set<String> deliverables = new HashSet<>();
    work.plan.deliverables().forEach(one -> deliverables.add(one.key()));
    // A report that was handed in early stays planned when a pause takes its day.
    work.reports(Days.of(work.placement.period())).forEach(one -> deliverables.add(one.key()));
    for (String key : done.deliverableStates().keySet()) {
      if (!deliverables.contains(key)) {
        found.add(
            Severity.ERROR, "/deliverableEvents", ProgressReason.NOT_PLANNED, "deliverable", key);
      }
    }
  }

  private void checkDate(String path, String kind, String key, Instant at) {
    LocalDate day = work.dayOf(at);
    LocalDate first = work.placement.period().first();
    if (at.isAfter(now)) {
      found.add(Severity.ERROR, path, ProgressReason.DATED_AHEAD, kind, key, day, today);
    } else if (day.isBefore(first)) {
      found.add(Severity.WARNING, path, ProgressReason.DATED_BEFORE_START, kind, key, day, first);
    }
  }

  private void checkDeliverables() {
    Map<String, Instant> handedIn = done.handedIn();
    boolean atWork = work.isAtWork(now);
    for (Deliverable one : work.deliverables()) {
      Instant at = handedIn.get(one.key());
      if (at == null) {
        if (atWork && one.due().isBefore(today)) {
          found.add(
              Severity.ERROR,
              "/deliverableEvents",
              ProgressReason.DELIVERABLE_OVERDUE,
              one.key(),
              one.due(),
              DeliverableState.DUE);
        }
      } else if (work.dayOf(at).isAfter(one.due())) {
        found.add(
            Severity.WARNING,
            "/deliverableEvents",
            ProgressReason.DELIVERABLE_LATE,
            one.key(),
            one.due(),
            work.dayOf(at));
      }
    }
  }
}
