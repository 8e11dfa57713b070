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
import org.openinternship.core.lifecycle.Event;
import org.openinternship.core.time.DateRange;

/** A check of the work done against a plan. */
final class ProgressChecks {
  private static final int LAST_OF_A_WEEK = 6;

  private final ProgressPlan plan;
  private final WorkRecord done;
  private final Report.Collector found = Report.collector();

  ProgressChecks(ProgressPlan plan, WorkRecord done) {
    this.plan = plan;
    this.done = done;
  }

  Report check(LocalDate today) {
    found.include("/log", done.log().check(plan.period(), plan.zone()));
    checkWeeks(today);
    checkPlanned();
    checkDeliverables(today);
    return found.report();
  }

  private void checkWeeks(LocalDate today) {
    if (plan.minMinutesPerWeek().isEmpty()) {
      return;
    }
    int min = plan.minMinutesPerWeek().getAsInt();
    SortedMap<LocalDate, Integer> minutes = done.log().minutesByDay(plan.period(), plan.zone());
    LocalDate first = plan.period().first();
    LocalDate last = first.plusDays(LAST_OF_A_WEEK);
    while (plan.period().contains(last) && last.isBefore(today)) {
      long worked =
          minutes.subMap(first, last.plusDays(1)).values().stream()
              .mapToLong(Integer::longValue)
              .sum();
      if (worked < min) {
        DateRange week = new DateRange(first, last);
        found.add(Severity.WARNING, "/log", ProgressReason.WEEK_TOO_SHORT, week, worked, min);
      }
      first = last.plusDays(1);
      last = first.plusDays(LAST_OF_A_WEEK);
    }
  }

  private void checkPlanned() {
    Set<String> tasks = new HashSet<>();
    plan.modules().forEach(task -> tasks.add(task.key()));
    plan.tasks().forEach(task -> tasks.add(task.key()));
    for (String key : done.firstDone().keySet()) {
      if (!tasks.contains(key)) {
        found.add(Severity.ERROR, "/completedTasks", ProgressReason.NOT_PLANNED, "task", key);
      }
    }
    Set<String> deliverables = new HashSet<>();
    plan.deliverables().forEach(one -> deliverables.add(one.key()));
    for (String key : done.deliverableStates().keySet()) {
      if (!deliverables.contains(key)) {
        found.add(
            Severity.ERROR, "/deliverableEvents", ProgressReason.NOT_PLANNED, "deliverable", key);
      }
    }
  }

  private void checkDeliverables(LocalDate today) {
    Map<String, Instant> handedIn = new TreeMap<>();
    Event.inOrder(done.deliverableEvents()).stream()
        .filter(event -> event.transition() == DeliverableTransition.HAND_IN)
        .forEach(event -> handedIn.putIfAbsent(event.deliverable(), event.at()));
    for (Deliverable one : plan.deliverables()) {
      Instant at = handedIn.get(one.key());
      if (at == null) {
        if (one.due().isBefore(today)) {
          found.add(
              Severity.ERROR,
              "/deliverableEvents",
              ProgressReason.DELIVERABLE_OVERDUE,
              one.key(),
              one.due(),
              DeliverableState.DUE);
        }
      } else if (LocalDate.ofInstant(at, plan.zone()).isAfter(one.due())) {
        LocalDate day = LocalDate.ofInstant(at, plan.zone());
        found.add(
            Severity.WARNING,
            "/deliverableEvents",
            ProgressReason.DELIVERABLE_LATE,
            one.key(),
            one.due(),
            day);
      }
    }
  }
}
