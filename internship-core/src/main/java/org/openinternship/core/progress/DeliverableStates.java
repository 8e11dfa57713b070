package org.openinternship.core.progress;

import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import org.openinternship.core.lifecycle.Event;

/** The states of deliverables that follow from their events, in whatever order these are given. */
final class DeliverableStates {
  private final SortedMap<String, DeliverableState> byKey;
  private Instant recordedTo = Instant.MIN;

  private DeliverableStates(SortedMap<String, DeliverableState> byKey) {
    this.byKey = byKey;
  }

  static DeliverableStates of(List<DeliverableEvent> events) {
    DeliverableStates states = new DeliverableStates(new TreeMap<>());
    Event.<DeliverableEvent>inOrder(events).forEach(states::take);
    return states;
  }

  SortedMap<String, DeliverableState> byKey() {
    return Collections.unmodifiableSortedMap(byKey);
  }

  /** Tells whether an event is the last in the order of events. */
  boolean isBefore(DeliverableEvent event) {
    return !event.at().isBefore(recordedTo);
  }

  /** Returns the states after one more event, which must be the last in the order of events. */
  DeliverableStates after(DeliverableEvent event) {
    DeliverableStates next = new DeliverableStates(new TreeMap<>(byKey));
    next.take(event);
    return next;
  }

  private void take(DeliverableEvent event) {
    String key = event.deliverable();
    DeliverableState before =
        Objects.requireNonNullElse(byKey.get(key), DeliverableState.machine().initial());
    byKey.put(
        key, DeliverableState.machine().next(before, event.transition(), "Deliverable " + key));
    recordedTo = event.at();
  }
}
