package org.openinternship.core.placement;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.openinternship.core.duty.Actor;
import org.openinternship.core.duty.Duty;
import org.openinternship.core.finding.Severity;
import org.openinternship.core.reason.Reason;
import org.openinternship.core.time.TimeWindow;

/** Asks for events that the days of a placement expect and its history lacks. */
final class PlacementDuties {
  private PlacementDuties() {}

  static List<Duty> of(Placement placement, Instant now) {
    LocalDate today = placement.dayOf(now);
    LocalDate first = placement.plannedPeriod().first();
    LocalDate last = placement.period().last();
    boolean started = placement.startedOn().isPresent();
    if (placement.state().ended()) {
      return List.of();
    }
    if (today.isAfter(last)) {
      return List.of(
          duty(
              placement,
              last,
              started ? Reason.of(PlacementStep.RECORD_END, placement.id()) : start(placement),
              Reason.of(PlacementReason.END_NOT_RECORDED, last)));
    }
    if (!started && today.isAfter(first)) {
      return List.of(
          duty(
              placement,
              first,
              start(placement),
              Reason.of(PlacementReason.START_NOT_RECORDED, first)));
    }
    return List.of();
  }

  private static Reason start(Placement placement) {
    return Reason.of(PlacementStep.RECORD_START, placement.id(), placement.intern());
  }

  private static Duty duty(Placement placement, LocalDate over, Reason step, Reason why) {
    Instant since = TimeWindow.endOf(over, placement.zone());
    return new Duty(Actor.PROGRAM, Severity.WARNING, since, Optional.of(since), step, why);
  }
}
