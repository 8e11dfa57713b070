package org.openinternship.core.rotation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.openinternship.core.duty.Actor;
import org.openinternship.core.duty.Duty;
import org.openinternship.core.finding.Severity;
import org.openinternship.core.placement.Placement;
import org.openinternship.core.reason.Reason;
import org.openinternship.core.time.DateRange;

/** What is to be done for the stops of a rotation, and for days without one. */
final class RotationDuties {
  private RotationDuties() {}

  /** Adds what is to be done before the first day of a stop. */
  static void begin(
      Placement placement, RotationStop stop, LocalDate first, Instant now, List<Duty> duties) {
    Instant due = startOf(first, placement);
    if (!placement.supervisorOn(first).equals(stop.supervisor())) {
      duties.add(
          new Duty(
              Actor.PROGRAM,
              Severity.WARNING,
              earlier(now, due),
              Optional.of(due),
              Reason.of(RotationStep.CHANGE_SUPERVISOR, stop.supervisor(), placement.id(), first),
              Reason.of(
                  RotationReason.STOP_WITHOUT_ITS_SUPERVISOR,
                  stop.department(),
                  first,
                  stop.supervisor(),
                  placement.supervisorOn(first))));
    }
    duties.add(
        new Duty(
            Actor.of(stop.supervisor()),
            Severity.INFO,
            earlier(now, due),
            Optional.of(due),
            Reason.of(RotationStep.EXPECT_INTERN, placement.intern(), stop.department(), first),
            Reason.of(RotationReason.STOP_BEGINS, stop.department(), first)));
  }

  /** Asks for a stop on days that have none. */
  static Duty fill(Placement placement, DateRange gap, Instant now) {
    Instant due = startOf(gap.first(), placement);
    return new Duty(
        Actor.PROGRAM,
        Severity.WARNING,
        earlier(now, due),
        Optional.of(due),
        Reason.of(RotationStep.PLAN_STOP, placement.id(), gap),
        Reason.of(RotationReason.ROTATION_GAP, gap));
  }

  private static Instant startOf(LocalDate day, Placement placement) {
    return day.atStartOfDay(placement.zone()).toInstant();
  }

  private static Instant earlier(Instant one, Instant other) {
    return one.isBefore(other) ? one : other;
  }
}
