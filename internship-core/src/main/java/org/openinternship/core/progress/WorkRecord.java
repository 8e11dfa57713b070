package org.openinternship.core.progress;

import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.immutables.value.Value;
import org.openinternship.core.lifecycle.Event;

/**
 * The work that an intern has done. The order of its parts does not matter, except that events of
 * one instant count in the order in which they are given.
 */
@Value.Immutable
public abstract sealed class WorkRecord implements WithWorkRecord permits ImmutableWorkRecord {
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
    deliverableStates();
  }

  /**
   * Returns the state of each deliverable that has an event.
   *
   * @return the states by key, in the order of the keys; a deliverable that is not there is {@link
   *     DeliverableState#DUE}
   */
  @Value.Lazy
  public Map<String, DeliverableState> deliverableStates() {
    Map<String, DeliverableState> states = new TreeMap<>();
    for (DeliverableEvent event : Event.inOrder(deliverableEvents())) {
      DeliverableState before =
          states.getOrDefault(event.deliverable(), DeliverableState.machine().initial());
      String subject = "Deliverable " + event.deliverable();
      states.put(
          event.deliverable(),
          DeliverableState.machine().next(before, event.transition(), subject));
    }
    return Collections.unmodifiableMap(states);
  }

  /** {@return the instant of the first completion of each module or task, by key} */
  public SortedMap<String, Instant> firstDone() {
    SortedMap<String, Instant> first = new TreeMap<>();
    for (CompletedTask done : completedTasks()) {
      first.merge(done.key(), done.at(), (one, other) -> one.isBefore(other) ? one : other);
    }
    return first;
  }

  /** {@return the instant of acceptance of each accepted deliverable, by key} */
  public SortedMap<String, Instant> accepted() {
    Map<String, DeliverableState> states = deliverableStates();
    SortedMap<String, Instant> accepted = new TreeMap<>();
    for (DeliverableEvent event : Event.inOrder(deliverableEvents())) {
      if (states.get(event.deliverable()) == DeliverableState.ACCEPTED) {
        accepted.put(event.deliverable(), event.at());
      }
    }
    return accepted;
  }

  /**
   * Returns the record after an event of a deliverable.
   *
   * @param event the event
   * @return the record that follows
   * @throws org.openinternship.core.lifecycle.IllegalTransitionException if it cannot happen in the
   *     state of the deliverable; names the transitions that can
   */
  public WorkRecord after(DeliverableEvent event) {
    Objects.requireNonNull(event, "WorkRecord.after: event");
    return builder().from(this).addDeliverableEvent(event).build();
  }

  /**
   * Returns the record after the completion of a module or task.
   *
   * @param event the completion
   * @return the record that follows
   */
  public WorkRecord after(CompletedTask event) {
    Objects.requireNonNull(event, "WorkRecord.after: event");
    return builder().from(this).addCompletedTask(event).build();
  }

  /**
   * Returns the record with one more entry of the work log.
   *
   * @param entry the entry, or the correction of one
   * @return the record that follows
   */
  public WorkRecord after(WorkLogEntry entry) {
    Objects.requireNonNull(entry, "WorkRecord.after: entry");
    return withLog(new WorkLog(Stream.concat(log().entries().stream(), Stream.of(entry)).toList()));
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
  }
}
