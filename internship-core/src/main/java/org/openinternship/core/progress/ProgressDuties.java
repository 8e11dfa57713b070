package org.openinternship.core.progress;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.openinternship.core.duty.Actor;
import org.openinternship.core.duty.Duty;
import org.openinternship.core.finding.Severity;
import org.openinternship.core.id.InternId;
import org.openinternship.core.id.SupervisorId;
import org.openinternship.core.reason.Reason;
import org.openinternship.core.time.DateRange;
import org.openinternship.core.time.Days;

/** What an intern and a supervisor have to do about the work of a placement. */
final class ProgressDuties {
  private final PlannedWork work;
  private final WorkRecord done;
  private final Instant now;
  private final LocalDate today;
  private final InternId intern;
  private final List<Duty> duties = new ArrayList<>();

  ProgressDuties(PlannedWork work, WorkRecord done, Instant now) {
    this.work = work;
    this.done = done;
    this.now = now;
    this.today = work.dayOf(now);
    this.intern = work.placement.intern();
  }

  List<Duty> in(DateRange window) {
    if (!work.isAtWork(now)) {
      return List.of();
    }
    addHours();
    addDiary();
    if (work.plan.deliverables().isEmpty()) {
      work.rules.reports().ifPresent(schedule -> addReports(schedule, window));
    } else {
      Map<String, DeliverableState> states = done.deliverableStates();
      for (Deliverable one : work.deliverables()) {
        addDeliverable(one, states.getOrDefault(one.key(), DeliverableState.DUE), window);
      }
    }
    return List.copyOf(duties);
  }

  private void addHours() {
    LocalDate yesterday = today.minusDays(1);
    long due = work.dueBy(yesterday);
    if (due == 0) {
      return;
    }
    long minutes = work.minutes(done, today);
    if (minutes >= due) {
      return;
    }
    Days past = work.active.until(yesterday);
    long counted = past.count() - work.rules.maxDaysBehind();
    if (counted < 1 || minutes >= work.dueBy(past.day(counted))) {
      return;
    }
    SupervisorId supervisor = work.placement.supervisorOn(today);
    add(
        Severity.WARNING,
        work.endOf(firstBehind(past, minutes)),
        Optional.empty(),
        Reason.of(
            ProgressStep.MAKE_UP_HOURS, intern.withRole(), due - minutes, supervisor.withRole()),
        Reason.of(ProgressReason.HOURS_BEHIND, minutes, yesterday, due));
  }

  /** Finds the first day by whose end more than so many minutes were due. */
  private LocalDate firstBehind(Days past, long minutes) {
    long low = 1;
    long high = past.count();
    while (low < high) {
      long middle = (low + high) >>> 1;
      if (work.dueBy(past.day(middle)) > minutes) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return past.day(low);
  }

  private void addDiary() {
    if (!work.rules.dailyDiary()) {
      return;
    }
    Diary diary = Diary.of(work, done, today);
    if (diary.days() > 0) {
      LocalDate first = diary.missing().get(0).first();
      LocalDate last = diary.missing().get(diary.missing().size() - 1).last();
      add(
          Severity.WARNING,
          work.endOf(first),
          Optional.empty(),
          Reason.of(ProgressStep.WRITE_DIARY, intern.withRole()),
          Reason.of(ProgressReason.DIARY_MISSING, diary.days(), new DateRange(first, last)));
    }
  }

  /** Adds reports, and makes keys only for those about which there is something to do. */
  private void addReports(ReportSchedule schedule, DateRange window) {
    Map<LocalDate, DeliverableState> states = done.reportStates();
    for (LocalDate due : schedule.dueDates(work.active)) {
      DeliverableState state = states.getOrDefault(due, DeliverableState.DUE);
      boolean asked = due.isBefore(today) || window.contains(due);
      if (state != DeliverableState.ACCEPTED && (asked || state != DeliverableState.DUE)) {
        addDeliverable(PlannedWork.report(due), state, window);
      }
    }
  }

  private void addDeliverable(Deliverable one, DeliverableState state, DateRange window) {
    boolean overdue = one.due().isBefore(today);
    switch (state) {
      case DUE -> {
        if (overdue) {
          Instant end = work.endOf(one.due());
          add(Severity.ERROR, end, Optional.of(end), handIn(one), overdue(one, state));
        } else if (window.contains(one.due())) {
          Instant since = work.active.first().orElseThrow().atStartOfDay(zone()).toInstant();
          add(Severity.INFO, since, Optional.of(work.endOf(one.due())), handIn(one), due(one));
        }
      }
      case RETURNED -> {
        if (overdue || window.contains(one.due())) {
          add(
              overdue ? Severity.WARNING : Severity.INFO,
              lastEvent(one),
              Optional.of(work.endOf(one.due())),
              Reason.of(ProgressStep.HAND_IN_AGAIN, intern.withRole(), one.key()),
              overdue ? overdue(one, state) : due(one));
        }
      }
      case HANDED_IN -> {
        SupervisorId supervisor = work.placement.supervisorOn(today);
        duties.add(
            new Duty(
                Actor.of(supervisor),
                Severity.INFO,
                lastEvent(one),
                Optional.empty(),
                Reason.of(
                    ProgressStep.ACCEPT_OR_RETURN,
                    supervisor.withRole(),
                    one.key(),
                    intern.withRole()),
                Reason.of(
                    ProgressReason.DELIVERABLE_WAITS, one.key(), work.dayOf(lastEvent(one)))));
      }
      case ACCEPTED -> {}
    }
  }

  private Reason handIn(Deliverable one) {
    return Reason.of(ProgressStep.HAND_IN, intern.withRole(), one.key());
  }

  private static Reason due(Deliverable one) {
    return Reason.of(ProgressReason.DELIVERABLE_DUE, one.key(), one.due());
  }

  private static Reason overdue(Deliverable one, DeliverableState state) {
    return Reason.of(ProgressReason.DELIVERABLE_OVERDUE, one.key(), one.due(), state);
  }

  private Instant lastEvent(Deliverable one) {
    return done.lastEvent().getOrDefault(one.key(), now);
  }

  private ZoneId zone() {
    return work.placement.zone();
  }

  private void add(
      Severity severity, Instant since, Optional<Instant> due, Reason step, Reason why) {
    duties.add(new Duty(Actor.of(intern), severity, since, due, step, why));
  }
}
