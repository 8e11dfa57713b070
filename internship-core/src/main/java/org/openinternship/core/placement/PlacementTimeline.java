package org.openinternship.core.placement;

import static java.time.temporal.ChronoUnit.DAYS;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.openinternship.core.id.SupervisorId;
import org.openinternship.core.time.DateRange;

/** The state, days and supervisors that follow from the whole history of a placement. */
final class PlacementTimeline {
  private final Placement placement;
  private final String subject;
  private final NavigableMap<LocalDate, SupervisorId> changes = new TreeMap<>();
  private PlacementState state = PlacementState.machine().initial();
  private LocalDate last;
  private long extensionDays;
  private @Nullable Instant recordedTo;
  private @Nullable LocalDate pausedSince;
  private @Nullable LocalDate endedOn;

  private PlacementTimeline(Placement placement) {
    this.placement = placement;
    this.subject = "Placement " + placement.id();
    this.last = placement.plannedPeriod().last();
  }

  static PlacementTimeline of(Placement placement) {
    PlacementTimeline timeline = new PlacementTimeline(placement);
    placement.history().forEach(timeline::take);
    return timeline;
  }

  PlacementState state() {
    return state;
  }

  DateRange period() {
    return new DateRange(first(), last);
  }

  /** Returns the days of all extensions together. */
  long extensionDays() {
    return extensionDays;
  }

  Optional<LocalDate> endedOn() {
    return Optional.ofNullable(endedOn);
  }

  SupervisorId supervisorOn(LocalDate day) {
    Map.Entry<LocalDate, SupervisorId> change = changes.floorEntry(day);
    return change == null ? placement.firstSupervisor() : change.getValue();
  }

  List<SupervisorTenure> tenures() {
    List<SupervisorTenure> tenures = new ArrayList<>();
    LocalDate from = first();
    while (!from.isAfter(last)) {
      SupervisorId supervisor = supervisorOn(from);
      LocalDate next = changes.higherKey(from);
      while (next != null && supervisorOn(next).equals(supervisor)) {
        next = changes.higherKey(next);
      }
      LocalDate to = next == null || next.isAfter(last) ? last : next.minusDays(1);
      tenures.add(new SupervisorTenure(supervisor, new DateRange(from, to)));
      from = to.plusDays(1);
    }
    return List.copyOf(tenures);
  }

  private LocalDate first() {
    return placement.plannedPeriod().first();
  }

  private void take(PlacementEvent event) {
    checkTime(event.at());
    state = PlacementState.machine().next(state, event.transition(), subject);
    LocalDate day = placement.dayOf(event.at());
    if (event instanceof PlacementEvent.Started) {
      checkStart(day);
    } else if (event instanceof PlacementEvent.Paused) {
      pausedSince = day;
    } else if (event instanceof PlacementEvent.Resumed) {
      resume(day);
    } else if (event instanceof PlacementEvent.Extended extended) {
      extend(extended.last());
    } else if (event instanceof PlacementEvent.SupervisorChanged changed) {
      change(changed);
    }
    if (state.ended()) {
      endedOn = day;
    }
  }

  private void checkTime(Instant at) {
    if (recordedTo != null && at.isBefore(recordedTo)) {
      throw new IllegalArgumentException(
          "%s: %s is before %s, up to which it is recorded. Maybe sort the events by time"
              .formatted(subject, at, recordedTo));
    }
    recordedTo = at;
  }

  private void checkStart(LocalDate day) {
    if (day.isBefore(first())) {
      throw new IllegalArgumentException(
          "%s: it starts on %s, the first day is %s. Maybe the zone of the intern is %s"
              .formatted(subject, day, first(), "another than " + placement.zone()));
    }
  }

  private void resume(LocalDate day) {
    LocalDate since = Objects.requireNonNull(pausedSince);
    if (placement.extensionRules().pausesShiftEnd() && !since.isAfter(last)) {
      last = last.plusDays(DAYS.between(since, day));
    }
    pausedSince = null;
  }

  private void extend(LocalDate to) {
    if (!to.isAfter(last)) {
      throw new IllegalArgumentException(
          "%s: extended to %s, it must be after the last day %s".formatted(subject, to, last));
    }
    extensionDays += DAYS.between(last, to);
    if (extensionDays > placement.extensionRules().maxExtensionDays()) {
      throw new IllegalArgumentException(
          "%s: extended to %s, the extensions come to %s days, the rules allow %s"
              .formatted(
                  subject, to, extensionDays, placement.extensionRules().maxExtensionDays()));
    }
    last = to;
  }

  private void change(PlacementEvent.SupervisorChanged changed) {
    if (changed.from().isAfter(last)) {
      throw new IllegalArgumentException(
          "%s: supervisor %s comes from %s on, after the last day %s. Maybe extend it first"
              .formatted(subject, changed.supervisor(), changed.from(), last));
    }
    boolean sameAfterwards =
        changes.tailMap(changed.from(), false).values().stream()
            .allMatch(changed.supervisor()::equals);
    if (sameAfterwards && supervisorOn(changed.from()).equals(changed.supervisor())) {
      throw new IllegalArgumentException(
          "%s: supervisor %s is that already on %s. Maybe the change was recorded before"
              .formatted(subject, changed.supervisor(), changed.from()));
    }
    changes.tailMap(changed.from(), true).clear();
    changes.put(changed.from(), changed.supervisor());
  }
}
