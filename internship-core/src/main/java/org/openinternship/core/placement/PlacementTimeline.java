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
import org.openinternship.core.id.MentorId;
import org.openinternship.core.id.SupervisorId;
import org.openinternship.core.lifecycle.Event;
import org.openinternship.core.time.DateRange;
import org.openinternship.core.time.Days;

/** The state, days and supervisors that follow from the whole history of a placement. */
final class PlacementTimeline {
  private final Placement placement;
  private final String subject;
  private NavigableMap<LocalDate, SupervisorId> changes = new TreeMap<>();
  private PlacementState state = PlacementState.machine().initial();
  private MentorChanges mentors;
  private List<DateRange> pauses = new ArrayList<>();
  private @Nullable PlacementEvent latest;
  private int events;
  private LocalDate last;
  private long shiftedDays;
  private Instant recordedTo = Instant.MIN;
  private @Nullable LocalDate startedOn;
  private @Nullable LocalDate pausedSince;
  private @Nullable LocalDate endedOn;
  private @Nullable TerminationReason terminationReason;

  private PlacementTimeline(Placement placement) {
    this.placement = placement;
    this.subject = "Placement " + placement.id();
    this.mentors = new MentorChanges(subject, placement.firstMentors());
    this.last = placement.plannedPeriod().last();
  }

  /** Begins where another stands, and shares what it has. */
  private PlacementTimeline(PlacementTimeline other) {
    this.placement = other.placement;
    this.subject = other.subject;
    this.changes = other.changes;
    this.state = other.state;
    this.mentors = other.mentors;
    this.pauses = other.pauses;
    this.latest = other.latest;
    this.events = other.events;
    this.last = other.last;
    this.shiftedDays = other.shiftedDays;
    this.recordedTo = other.recordedTo;
    this.startedOn = other.startedOn;
    this.pausedSince = other.pausedSince;
    this.endedOn = other.endedOn;
    this.terminationReason = other.terminationReason;
  }

  /** Returns what follows after one more event, which copies at most what the event changes. */
  PlacementTimeline after(PlacementEvent event) {
    PlacementTimeline next = new PlacementTimeline(this);
    if (event instanceof PlacementEvent.SupervisorChanged) {
      next.changes = new TreeMap<>(changes);
    } else if (event instanceof PlacementEvent.Resumed) {
      next.pauses = new ArrayList<>(pauses);
    } else if (event instanceof PlacementEvent.MentorJoined joined) {
      next.mentors = mentors.copyFor(joined.mentor());
    } else if (event instanceof PlacementEvent.MentorLeft left) {
      next.mentors = mentors.copyFor(left.mentor());
    }
    next.take(event);
    return next;
  }

  /** Tells whether it was made for a placement with this history, by its length and last event. */
  boolean isOf(Placement of) {
    List<PlacementEvent> history = of.history();
    return of.id().equals(placement.id())
        && history.size() == events
        && events > 0
        && history.get(events - 1).equals(latest);
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

  /** Returns the days by which it lasts longer than planned, shifts by pauses aside. */
  long extensionDays() {
    return Math.max(0, daysBeyondPlan(last));
  }

  private long daysBeyondPlan(LocalDate to) {
    return DAYS.between(placement.plannedPeriod().last(), to) - shiftedDays;
  }

  Optional<LocalDate> startedOn() {
    return Optional.ofNullable(startedOn);
  }

  Optional<LocalDate> endedOn() {
    return Optional.ofNullable(endedOn);
  }

  Optional<TerminationReason> terminationReason() {
    return Optional.ofNullable(terminationReason);
  }

  Days activeDays() {
    return lifetime().without(paused());
  }

  Days pauses() {
    return lifetime().and(paused());
  }

  /** Returns the days from the start to the end; none if it ended before it began. */
  private Days lifetime() {
    if (endedOn != null && startedOn == null) {
      return Days.none();
    }
    LocalDate from = startedOn == null ? first() : startedOn;
    LocalDate to = endedOn == null || endedOn.isAfter(last) ? last : endedOn;
    return to.isBefore(from) ? Days.none() : Days.of(new DateRange(from, to));
  }

  /**
   * Returns the days of all pauses, after the end too; one without an end lasts to the last day.
   */
  private Days paused() {
    List<DateRange> all = new ArrayList<>(pauses);
    if (pausedSince != null && !pausedSince.isAfter(last)) {
      all.add(new DateRange(pausedSince, last));
    }
    return new Days(all);
  }

  List<MentorId> mentorsOn(LocalDate day) {
    return mentors.on(day);
  }

  List<MentorTenure> mentors() {
    return mentors.tenures(period());
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
    Event.checkOrder(subject, recordedTo, event.at());
    recordedTo = event.at();
    latest = event;
    events++;
    state = PlacementState.machine().next(state, event.transition(), subject);
    LocalDate day = placement.dayOf(event.at());
    if (event instanceof PlacementEvent.Started) {
      start(day);
    } else if (event instanceof PlacementEvent.Paused) {
      pausedSince = day;
    } else if (event instanceof PlacementEvent.Resumed) {
      resume(day);
    } else if (event instanceof PlacementEvent.Extended extended) {
      extend(extended.last());
    } else if (event instanceof PlacementEvent.Shortened shortened) {
      shorten(shortened.last(), day);
    } else if (event instanceof PlacementEvent.MentorJoined joined) {
      mentors.joined(joined);
    } else if (event instanceof PlacementEvent.MentorLeft left) {
      mentors.left(left);
    } else if (event instanceof PlacementEvent.SupervisorChanged changed) {
      change(changed);
    } else if (event instanceof PlacementEvent.Terminated terminated) {
      terminationReason = terminated.reason();
    }
    if (state.ended()) {
      endedOn = day;
    }
  }

  private void start(LocalDate day) {
    if (day.isBefore(first())) {
      throw new IllegalArgumentException(
          "%s: it starts on %s, the first day is %s. Maybe the zone of the intern is another"
              .formatted(subject, day, first()));
    }
    startedOn = day;
  }

  private void resume(LocalDate day) {
    LocalDate since = Objects.requireNonNull(pausedSince);
    pausedSince = null;
    if (!since.isBefore(day)) {
      return; // on the same day, or on the eve where clocks were set back over midnight
    }
    pauses.add(new DateRange(since, day.minusDays(1)));
    if (placement.extensionRules().pausesShiftEnd() && !since.isAfter(last)) {
      long days = DAYS.between(since, day);
      last = last.plusDays(days);
      shiftedDays += days;
    }
  }

  private void extend(LocalDate to) {
    if (!to.isAfter(last)) {
      throw new IllegalArgumentException(
          "%s: extended to %s, it must be after the last day %s".formatted(subject, to, last));
    }
    long days = daysBeyondPlan(to);
    if (days > placement.extensionRules().maxExtensionDays()) {
      throw new IllegalArgumentException(
          "%s: extended to %s, the extensions come to %s days, the rules allow %s"
              .formatted(subject, to, days, placement.extensionRules().maxExtensionDays()));
    }
    last = to;
  }

  private void shorten(LocalDate to, LocalDate agreedOn) {
    LocalDate earliest = agreedOn.isBefore(first()) ? first() : agreedOn;
    if (!to.isBefore(last) || to.isBefore(earliest)) {
      throw new IllegalArgumentException(
          "%s: shortened to %s, it must be from %s to before the last day %s. Maybe it is completed or terminated"
              .formatted(subject, to, earliest, last));
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
