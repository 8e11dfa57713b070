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
 *
 * <p><strong>Time goes back, or not.</strong> There are two kinds of value. A <em>course</em> is
 * what it is because of the order of its events: a placement, an agreement, an application, a
 * posting, a sheet of bids, a season of offers. It is recorded event by event, and refuses one that
 * lies before the last, naming both instants ({@link #checkOrder}). A <em>log</em> says what
 * happened outside of it: the contact, the work, the evaluations, the payments. What comes to be
 * known late is entered late, at its own time, and whatever the log says is the same as if it had
 * been entered then.
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

  /**
   * Returns what is not saved yet of a history, or of any list that only grows, by what is.
   *
   * @param saved the events that are saved
   * @param now the history as it is now
   * @param <E> the family of events
   * @return the events of {@code now} after those that are saved
   * @throws IllegalArgumentException if the history does not begin with what is saved; then only
   *     saving all of it will do
   */
  static <E> List<E> since(List<? extends E> saved, List<? extends E> now) {
    Objects.requireNonNull(saved, "Event.saved");
    List<E> unsaved = since(saved.size(), now);
    for (int i = 0; i < saved.size(); i++) {
      if (!saved.get(i).equals(now.get(i))) {
        throw new IllegalArgumentException(
            ("Event.since: event %s of the history is not the one that is saved. Maybe something was"
                    + " left out of the history, or it is another one; save all of it")
                .formatted(i));
      }
    }
    return unsaved;
  }

  /**
   * Returns what is not saved yet of a history, or of any list that only grows, by how much is.
   *
   * @param saved the number of events that are saved, at least 0
   * @param now the history as it is now
   * @param <E> the family of events
   * @return the events of {@code now} after those that are saved
   * @throws IllegalArgumentException if the history has fewer events than are saved
   */
  static <E> List<E> since(int saved, List<? extends E> now) {
    Objects.requireNonNull(now, "Event.now");
    if (saved < 0 || saved > now.size()) {
      throw new IllegalArgumentException(
          ("Event.since: %s events are saved, it must be from 0 to the %s that the history has. Maybe"
                  + " it is another history; save all of it")
              .formatted(saved, now.size()));
    }
    return List.copyOf(now.subList(saved, now.size()));
  }

  /**
   * Checks that time does not go back in a history that is recorded event by event.
   *
   * @param subject whose history it is, as in {@code Placement p-1}; no personal data
   * @param recordedTo the instant of the event before; {@link Instant#MIN} if there is none
   * @param at the instant of the next event
   * @throws IllegalArgumentException if it is before the last one
   */
  static void checkOrder(String subject, Instant recordedTo, Instant at) {
    Objects.requireNonNull(subject, "Event.subject");
    Objects.requireNonNull(recordedTo, "Event.recordedTo");
    Objects.requireNonNull(at, "Event.at");
    if (at.isBefore(recordedTo)) {
      throw new IllegalArgumentException(
          "%s: %s is before %s, up to which it is recorded. Maybe sort the events by time"
              .formatted(subject, at, recordedTo));
    }
  }
}
