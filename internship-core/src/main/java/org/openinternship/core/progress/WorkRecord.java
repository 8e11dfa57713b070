package org.openinternship.core.progress;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.immutables.value.Value;
import org.openinternship.core.internal.BuilderText;
import org.openinternship.core.internal.Handover;
import org.openinternship.core.lifecycle.Event;
import org.openinternship.core.time.TimeBounds;

/**
 * The work that an intern has done. The order of its parts does not matter, except that events of
 * one instant count in the order in which they are given.
 */
@Value.Immutable
public abstract sealed class WorkRecord implements WithWorkRecord permits ImmutableWorkRecord {
  /** The states of a record, and the events of deliverables that they follow from. */
  private record Known(DeliverableStates states, List<DeliverableEvent> before, int more) {
    boolean isOf(WorkRecord next) {
      List<DeliverableEvent> events = next.deliverableEvents();
      int last = before.size() - 1;
      return events.size() == before.size() + more
          && (last < 0 || events.get(last).equals(before.get(last)));
    }
  }

  private static final Handover<Known> NEXT = new Handover<>();

  WorkRecord() {}

  /** {@return the hours worked; none by default} */
  @Value.Default
  public WorkLog log() {
    return WorkLog.of();
  }

  /** {@return the completed modules and tasks} */
  public abstract List<CompletedTask> completedTasks();

  /** {@return the events of deliverables} */
  public abstract List<DeliverableEvent> deliverableEvents();

  @Value.Check
  void check() {
    states();
  }

  /**
   * Returns the state of each deliverable that has an event.
   *
   * @return the states by key, in the order of the keys; a deliverable that is not there is {@link
   *     DeliverableState#DUE}
   */
  public Map<String, DeliverableState> deliverableStates() {
    return states().byKey();
  }

  @Value.Lazy
  DeliverableStates states() {
    return NEXT.take(known -> known.isOf(this))
        .map(Known::states)
        .orElseGet(() -> DeliverableStates.of(deliverableEvents()));
  }

  /** {@return the instant of the first completion of each module or task, by key} */
  @Value.Lazy
  public SortedMap<String, Instant> firstDone() {
    SortedMap<String, Instant> first = new TreeMap<>();
    for (CompletedTask done : completedTasks()) {
      first.merge(done.key(), done.at(), (one, other) -> one.isBefore(other) ? one : other);
    }
    return Collections.unmodifiableSortedMap(first);
  }

  /** {@return the instant of acceptance of each accepted deliverable, by key} */
  @Value.Lazy
  public SortedMap<String, Instant> accepted() {
    Map<String, DeliverableState> states = deliverableStates();
    SortedMap<String, Instant> accepted = new TreeMap<>();
    for (DeliverableEvent event : Event.inOrder(deliverableEvents())) {
      if (states.get(event.deliverable()) == DeliverableState.ACCEPTED) {
        accepted.put(event.deliverable(), event.at());
      }
    }
    return Collections.unmodifiableSortedMap(accepted);
  }

  /**
   * Returns the record as it stood at an instant.
   *
   * @param now the instant
   * @return the record without what was recorded, done or handed in later; this record if that is
   *     all of it
   */
  public WorkRecord asOf(Instant now) {
    TimeBounds.check(now, "WorkRecord.now");
    return latest().isAfter(now)
        ? withLog(log().asOf(now))
            .withCompletedTasks(until(completedTasks(), now))
            .withDeliverableEvents(until(deliverableEvents(), now))
        : this;
  }

  private static <E extends Event> List<E> until(List<E> events, Instant now) {
    return events.stream().filter(event -> !event.at().isAfter(now)).toList();
  }

  /** Returns the instant of the last thing in the record; the beginning of time if it is empty. */
  @Value.Lazy
  Instant latest() {
    List<WorkLogEntry> entries = log().entries();
    Instant recorded =
        entries.isEmpty() ? Instant.MIN : entries.get(entries.size() - 1).recordedAt();
    return Stream.of(completedTasks(), deliverableEvents())
        .flatMap(List::stream)
        .map(Event::at)
        .reduce(recorded, (one, other) -> one.isBefore(other) ? other : one);
  }

  /** Returns the entries of the log that are in force, by day. */
  @Value.Lazy
  List<WorkLogEntry> inForceByDay() {
    return log().inForceByDay();
  }

  /** Returns the first instant at which each deliverable was handed in, by key. */
  @Value.Lazy
  Map<String, Instant> handedIn() {
    Map<String, Instant> first = new HashMap<>();
    for (DeliverableEvent event : Event.inOrder(deliverableEvents())) {
      if (event.transition() == DeliverableTransition.HAND_IN) {
        first.putIfAbsent(event.deliverable(), event.at());
      }
    }
    return first;
  }

  /** Returns the states of the reports of a schedule, by the day in their keys. */
  @Value.Lazy
  Map<LocalDate, DeliverableState> reportStates() {
    Map<LocalDate, DeliverableState> states = new HashMap<>();
    deliverableStates()
        .forEach(
            (key, state) -> PlannedWork.reportDay(key).ifPresent(day -> states.put(day, state)));
    return states;
  }

  /** Returns the instant of the last event of each deliverable, by key. */
  @Value.Lazy
  Map<String, Instant> lastEvent() {
    Map<String, Instant> last = new HashMap<>();
    for (DeliverableEvent event : Event.inOrder(deliverableEvents())) {
      last.put(event.deliverable(), event.at());
    }
    return last;
  }

  /**
   * Returns the record after an event of a deliverable. Copies the record; the events before are
   * looked at again only if this one lies before the last of them, which it may.
   *
   * @param event the event
   * @return the record that follows
   * @throws org.openinternship.core.lifecycle.IllegalTransitionException if it cannot happen in the
   *     state of the deliverable; names the transitions that can
   */
  public WorkRecord after(DeliverableEvent event) {
    Objects.requireNonNull(event, "WorkRecord.after: event");
    Builder next = builder().from(this).addDeliverableEvent(event);
    return states().isBefore(event)
        ? NEXT.with(new Known(states().after(event), deliverableEvents(), 1), next::build)
        : next.build();
  }

  /**
   * Returns the record after the completion of a module or task.
   *
   * @param event the completion
   * @return the record that follows
   */
  public WorkRecord after(CompletedTask event) {
    Objects.requireNonNull(event, "WorkRecord.after: event");
    return unchangedStates(() -> builder().from(this).addCompletedTask(event).build());
  }

  /**
   * Returns the record with one more entry of the work log.
   *
   * @param entry the entry, or the correction of one
   * @return the record that follows
   */
  public WorkRecord after(WorkLogEntry entry) {
    Objects.requireNonNull(entry, "WorkRecord.after: entry");
    WorkLog log = new WorkLog(Stream.concat(log().entries().stream(), Stream.of(entry)).toList());
    return unchangedStates(() -> withLog(log));
  }

  /** Builds the next record, in which deliverables are as in this one. */
  private WorkRecord unchangedStates(Supplier<WorkRecord> next) {
    return NEXT.with(new Known(states(), deliverableEvents(), 0), next);
  }

  /** {@return the record of no work} */
  public static WorkRecord none() {
    return builder().build();
  }

  /** {@return a builder; everything is optional} */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a record; not safe for use by several threads. */
  public static final class Builder extends ImmutableWorkRecord.Builder {
    Builder() {}

    /**
     * Makes the record.
     *
     * @return the record
     * @throws org.openinternship.core.lifecycle.IllegalTransitionException if an event of a
     *     deliverable was not legal; names the transitions that were
     */
    @Override
    public WorkRecord build() {
      return super.build();
    }

    /** {@return the name of this type; nothing of what is set} */
    @Override
    public String toString() {
      return BuilderText.of(this);
    }
  }
}
