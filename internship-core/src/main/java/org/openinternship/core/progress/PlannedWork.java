package org.openinternship.core.progress;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.openinternship.core.internal.Bounds;
import org.openinternship.core.placement.Placement;
import org.openinternship.core.placement.PlacementState;
import org.openinternship.core.simulated.WorkTask;
import org.openinternship.core.time.DateRange;
import org.openinternship.core.time.Days;
import org.openinternship.core.time.TimeWindow;

/** The work that a plan and the rules of the program ask of a placement as it stands. */
final class PlannedWork {
  private static final long MINUTES_OF_AN_HOUR = 60;
  private static final String REPORT = "report";

  final Placement placement;
  final ProgressPlan plan;
  final ProgressRules rules;
  final Days active;
  final WorkDays workDays;

  PlannedWork(Placement placement, ProgressPlan plan, ProgressRules rules) {
    Bounds.check(
        plan.placement().equals(placement.id()),
        "ProgressPlan",
        "placement",
        plan.placement(),
        "that of the placement asked about, which is " + placement.id(),
        "the plan of another intern");
    this.placement = placement;
    this.plan = plan;
    this.rules = rules;
    this.active = placement.activeDays();
    this.workDays = WorkDays.of(placement, rules, active);
  }

  /** Returns the minutes of work in all. */
  long requiredMinutes() {
    return plan.totalMinutes().isPresent()
        ? plan.totalMinutes().getAsInt()
        : weeklyMinutes(workDays.count());
  }

  /** Returns the minutes of work due by the end of a day. */
  long dueBy(LocalDate day) {
    long days = workDays.countUntil(day);
    if (plan.totalMinutes().isEmpty()) {
      return weeklyMinutes(days);
    }
    long all = workDays.among(agreedDays()).count();
    return all == 0 ? 0 : plan.totalMinutes().getAsInt() * Math.min(days, all) / all;
  }

  private long weeklyMinutes(long days) {
    return placement.hoursPerWeek().orElse(0) * MINUTES_OF_AN_HOUR * days / workDays.perWeek();
  }

  /**
   * Returns the days over which a total is spread: those that are agreed, whether it ended earlier
   * or rests at the end of what is known.
   */
  private Days agreedDays() {
    LocalDate first = placement.startedOn().orElse(placement.period().first());
    LocalDate last = placement.period().last();
    if (last.isBefore(first)) {
      return Days.none();
    }
    Days pauses = placement.pauses();
    Optional<DateRange> open =
        placement.state() == PlacementState.PAUSED ? pauses.runOf(last) : Optional.empty();
    return Days.of(new DateRange(first, last))
        .without(open.map(run -> pauses.without(List.of(run))).orElse(pauses));
  }

  /** Returns the modules of the program, with those of the plan, which take their place. */
  List<WorkTask> modules() {
    if (plan.modules().isEmpty() || rules.modules().isEmpty()) {
      return plan.modules().isEmpty() ? rules.modules() : plan.modules();
    }
    Map<String, WorkTask> all = new LinkedHashMap<>();
    rules.modules().forEach(module -> all.put(module.key(), module));
    plan.modules().forEach(module -> all.put(module.key(), module));
    return List.copyOf(all.values());
  }

  /** Returns all deliverables that have to be handed in, by the day they are due. */
  List<Deliverable> deliverables() {
    List<Deliverable> reports = reports(active);
    if (plan.deliverables().isEmpty()) {
      return reports;
    }
    Map<String, Deliverable> all = new LinkedHashMap<>();
    reports.forEach(report -> all.put(report.key(), report));
    for (Deliverable one : plan.deliverables()) {
      all.put(one.key(), new Deliverable(one.key(), nextActive(one.due())));
    }
    return all.values().stream().sorted(Comparator.comparing(Deliverable::due)).toList();
  }

  /** Returns the reports of the program that would be due on some days. */
  List<Deliverable> reports(Days days) {
    return rules.reports().isEmpty() ? List.of() : rules.reports().get().deliverables(REPORT, days);
  }

  /** Returns the reports that were due and not handed in, and makes keys only for them. */
  List<Deliverable> missingReports(WorkRecord done, Instant now) {
    if (rules.reports().isEmpty()) {
      return List.of();
    }
    LocalDate today = dayOf(now);
    Map<LocalDate, DeliverableState> states = done.reportStates();
    List<Deliverable> missing = new ArrayList<>();
    for (LocalDate due : rules.reports().get().dueDates(active)) {
      boolean handedIn = states.containsKey(due); // the first event of a report
      if (!handedIn && !due.isAfter(today) && !now.isBefore(endOf(due))) {
        missing.add(report(due));
      }
    }
    return missing;
  }

  /** Reads the day from the key of a report; empty if it is the key of something else. */
  static Optional<LocalDate> reportDay(String key) {
    if (!key.startsWith(REPORT + "-")) {
      return Optional.empty();
    }
    try {
      return Optional.of(LocalDate.parse(key.substring(REPORT.length() + 1)));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  /** Returns the report that is due on a day. */
  static Deliverable report(LocalDate due) {
    return new Deliverable(REPORT + "-" + due, due);
  }

  /** Finds the day on which something is due that was planned for a day of a pause. */
  private LocalDate nextActive(LocalDate due) {
    return active.contains(due) ? due : active.from(due).first().orElse(due);
  }

  List<DeliverableStatus> statuses(List<Deliverable> deliverables, WorkRecord done) {
    List<DeliverableStatus> statuses = new ArrayList<>();
    for (Deliverable one : deliverables) {
      statuses.add(
          new DeliverableStatus(
              one,
              endOf(one.due()),
              done.deliverableStates().getOrDefault(one.key(), DeliverableState.DUE),
              Optional.ofNullable(done.handedIn().get(one.key()))));
    }
    return List.copyOf(statuses);
  }

  Instant endOf(LocalDate day) {
    return TimeWindow.endOf(day, placement.zone());
  }

  LocalDate dayOf(Instant at) {
    return placement.dayOf(at);
  }

  /** Says whether the intern is there, so that what is open is somebody's alarm. */
  boolean isAtWork(Instant now) {
    return placement.isAtWork(now);
  }

  long minutes(WorkRecord done, LocalDate today) {
    return WorkedTime.sum(done.inForceByDay(), active, today, placement.zone());
  }
}
