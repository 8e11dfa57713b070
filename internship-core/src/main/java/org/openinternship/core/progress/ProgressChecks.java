package org.openinternship.core.progress;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.openinternship.core.finding.Finding;
import org.openinternship.core.finding.ReasonCode;
import org.openinternship.core.finding.Report;
import org.openinternship.core.finding.Severity;
import org.openinternship.core.time.DateRange;

/** Finds what is missing, late or not planned. */
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
    for (Finding finding : done.log().check(plan.period(), plan.zone()).findings()) {
      List<String> arguments = List.copyOf(finding.reason().arguments().values());
      found.add(
          finding.severity(),
          "/log" + finding.path(),
          finding.reason().code(),
          arguments.toArray());
    }
    checkWeeks(today);
    checkPlanned();
    checkDeliverables(today);
    return found.report();
  }

  private void checkWeeks(LocalDate today) {
    if (plan.leastMinutesPerWeek().isEmpty()) {
      return;
    }
    int least = plan.leastMinutesPerWeek().getAsInt();
    SortedMap<LocalDate, Integer> minutes = done.log().minutesByDay(plan.period(), plan.zone());
    LocalDate first = plan.period().first();
    LocalDate last = first.plusDays(LAST_OF_A_WEEK);
    while (plan.period().contains(last) && last.isBefore(today)) {
      long worked =
          minutes.subMap(first, last.plusDays(1)).values().stream()
              .mapToLong(Integer::longValue)
              .sum();
      if (worked < least) {
        DateRange week = new DateRange(first, last);
        found.add(Severity.WARNING, "/log", ReasonCode.WEEK_TOO_SHORT, week, worked, least);
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
        found.add(Severity.ERROR, "/tasksDone", ReasonCode.NOT_PLANNED, "task", key);
      }
    }
    Set<String> deliverables = new HashSet<>();
    plan.deliverables().forEach(one -> deliverables.add(one.key()));
    for (String key : done.deliverables().keySet()) {
      if (!deliverables.contains(key)) {
        found.add(Severity.ERROR, "/deliverableActs", ReasonCode.NOT_PLANNED, "deliverable", key);
      }
    }
  }

  private void checkDeliverables(LocalDate today) {
    Map<String, Instant> handedIn = new TreeMap<>();
    done.deliverableActs().stream()
        .filter(act -> act.event() == DeliverableEvent.HAND_IN)
        .sorted()
        .forEach(act -> handedIn.putIfAbsent(act.deliverable(), act.at()));
    for (Deliverable one : plan.deliverables()) {
      Instant at = handedIn.get(one.key());
      if (at == null) {
        if (one.due().isBefore(today)) {
          found.add(
              Severity.ERROR,
              "/deliverableActs",
              ReasonCode.DELIVERABLE_OVERDUE,
              one.key(),
              one.due(),
              DeliverableState.DUE);
        }
      } else if (LocalDate.ofInstant(at, plan.zone()).isAfter(one.due())) {
        LocalDate day = LocalDate.ofInstant(at, plan.zone());
        found.add(
            Severity.WARNING,
            "/deliverableActs",
            ReasonCode.DELIVERABLE_LATE,
            one.key(),
            one.due(),
            day);
      }
    }
  }
}
