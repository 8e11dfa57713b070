package org.openinternship.core.lifecycle;

import java.time.Instant;
import java.util.Comparator;

/**
 * An event that happened. Occurrences have a defined order even at the same instant: there the
 * order in which the events are declared decides.
 *
 * @param at when
 * @param event what
 * @param <E> the events
 */
public record Occurrence<E extends Enum<E>>(Instant at, E event)
    implements Comparable<Occurrence<E>> {
  /**
   * Takes the parts as they are.
   *
   * @param at when
   * @param event what
   */
  public Occurrence {}

  /** Orders by instant, then by the order in which the events are declared. */
  @Override
  public int compareTo(Occurrence<E> other) {
    return Comparator.<Occurrence<E>, Instant>comparing(Occurrence::at)
        .thenComparing(Occurrence::event)
        .compare(this, other);
  }
}
