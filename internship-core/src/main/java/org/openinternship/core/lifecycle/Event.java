package org.openinternship.core.lifecycle;

import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/**
 * Something that happened to a value at a point in time. Each area has a sealed family of its own,
 * and {@code value.after(event)} gives the value that follows.
 *
 * <p><strong>Order.</strong> Events are ordered by their instants. Events of one instant keep the
 * order in which they were given: there is no other order between them, so a source that records
 * several at once gives them in the order in which they took effect. Every history of the library
 * follows this order, which {@link #inOrder} produces.
 */
public interface Event {
  /** Orders events by their instants alone; a stable sort by it gives the order of events. */
  Comparator<Event> BY_INSTANT = Comparator.comparing(Event::at);

  /** {@return the instant at which it happened} */
  Instant at();

  /**
   * Sorts events into their order.
   *
   * @param events the events, in the order in which they were recorded
   * @param <E> the family of events
   * @return the events by instant, those of one instant in the order in which they were given
   */
  static <E extends Event> List<E> inOrder(Collection<? extends E> events) {
    Objects.requireNonNull(events, "Event.events");
    return List.copyOf(events.stream().sorted(BY_INSTANT).toList());
  }
}
