package org.openinternship.core.supervision;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.openinternship.core.duty.Actor;
import org.openinternship.core.duty.Duty;
import org.openinternship.core.finding.Finding;
import org.openinternship.core.finding.Report;
import org.openinternship.core.finding.Severity;
import org.openinternship.core.id.PersonId;
import org.openinternship.core.placement.Placement;
import org.openinternship.core.reason.Reason;
import org.openinternship.core.time.DateRange;

/** What a plan asks to be done at an instant. */
final class PlanDuties {
  private final Placement placement;
  private final SupervisionPlan plan;
  private final SupervisionRules rules;
  private final Instant now;
  private final LocalDate today;
  private final List<Duty> duties = new ArrayList<>();

  PlanDuties(Placement placement, SupervisionPlan plan, SupervisionRules rules, Instant now) {
    this.placement = placement;
    this.plan = plan;
    this.rules = rules;
    this.now = now;
    this.today = placement.dayOf(now);
  }

  List<Duty> in(DateRange window) {
    return in(window, days -> CheckInSchedule.of(placement, plan, days));
  }

  /** The same with check-ins that were made before. */
  List<Duty> in(DateRange window, CheckInSchedule agreed) {
    return in(window, days -> agreed);
  }

  private List<Duty> in(DateRange window, Function<DateRange, CheckInSchedule> schedule) {
    boolean rests = placement.pauses().contains(today);
    if (placement.state().ended() || rests || window.last().isBefore(today)) {
      return List.of();
    }
    LocalDate first = window.first().isBefore(today) ? today : window.first();
    DateRange days = new DateRange(first, window.last());
    uncovered(days);
    CheckInSchedule planned = schedule.apply(days);
    hoursUnknown(planned.report(), days);
    for (CheckIn checkIn : planned.checkIns()) {
      if (checkIn.end().isAfter(now)
          && days.contains(checkIn.date())
          && placement.activeDays().contains(checkIn.date())) {
        duties.add(checkIn(checkIn));
      }
    }
    return List.copyOf(duties);
  }

  /**
   * A call that nobody can plan would be missed without anybody hearing of it. Check-ins that were
   * agreed on before may lack hours that are known by now.
   */
  private void hoursUnknown(Report report, DateRange days) {
    Set<String> asked = new HashSet<>();
    for (Finding finding : report.of(SupervisionReason.CHECK_IN_HOURS_UNKNOWN)) {
      LocalDate date = finding.reason().argument("date", LocalDate::parse);
      String person = finding.reason().argument("guide");
      if (days.contains(date)
          && placement.activeDays().contains(date)
          && isUnknown(person)
          && asked.add(person)) {
        Instant start = date.atStartOfDay(placement.zone()).toInstant();
        duties.add(
            new Duty(
                Actor.PROGRAM,
                rules.severityOf(SupervisionReason.CHECK_IN_HOURS_UNKNOWN, Severity.WARNING),
                start,
                Optional.of(start),
                Reason.of(SupervisionStep.ASK_FOR_HOURS, person),
                finding.reason()));
      }
    }
  }

  private boolean isUnknown(String person) {
    PersonId id = Actor.parse(person).person().orElseThrow();
    return id.equals(placement.intern())
        ? placement.workingHours().isEmpty()
        : new GuideDirectory(List.of(plan)).hours(id).isEmpty();
  }

  private void uncovered(DateRange days) {
    if (plan.absences().isEmpty()) {
      return;
    }
    for (DateRange run : plan.uncovered(placement, placement.period()).runs()) {
      if (run.overlaps(days)) {
        // Whoever is in charge on the next of these days, not somebody who left since the first.
        LocalDate next = run.first().isBefore(today) ? today : run.first();
        PersonId supervisor = placement.supervisorOn(next);
        Severity severity =
            rules.severityOf(
                SupervisionReason.ABSENCE_WITHOUT_COVER,
                run.days() > rules.maxUncoveredDays() ? Severity.WARNING : Severity.INFO);
        Instant start = run.first().atStartOfDay(placement.zone()).toInstant();
        boolean away = !run.first().isAfter(today);
        duties.add(
            new Duty(
                away ? Actor.PROGRAM : Actor.of(supervisor),
                severity,
                start,
                Optional.of(start),
                Reason.of(
                    SupervisionStep.NAME_COVER,
                    supervisor.withRole(),
                    placement.intern().withRole()),
                Reason.of(
                    SupervisionReason.ABSENCE_WITHOUT_COVER,
                    supervisor.withRole(),
                    run.days(),
                    run.first(),
                    rules.maxUncoveredDays())));
      }
    }
  }

  private Duty checkIn(CheckIn checkIn) {
    return new Duty(
        Actor.of(checkIn.guide()),
        Severity.INFO,
        checkIn.start(),
        Optional.of(checkIn.end()),
        Reason.of(
            SupervisionStep.HOLD_CHECK_IN,
            checkIn.guide().withRole(),
            placement.intern().withRole(),
            checkIn.contact()),
        Reason.of(
            SupervisionReason.CHECK_IN_PLANNED,
            checkIn.contact(),
            checkIn.start(),
            checkIn.minutes()));
  }
}
