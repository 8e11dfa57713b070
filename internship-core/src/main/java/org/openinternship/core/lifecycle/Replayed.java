package org.openinternship.core.lifecycle;

import java.util.List;
import java.util.Objects;
import org.openinternship.core.finding.Report;
import org.openinternship.core.internal.Copies;

/**
 * What a {@link Replay} came to that leaves out what cannot be done.
 *
 * @param value the value after the events that were done
 * @param done these events, in their order: the history to save in place of the old one
 * @param report a finding for each event that was not done: its path is the place in the history
 *     that was given, as in {@code /3}, its reason has a code of {@link HistoryReason}. What was
 *     asked for is an information, what depends on something left out before it a warning, and what
 *     cannot have happened in any case an error
 * @param <V> the value
 * @param <E> the family of events
 */
public record Replayed<V, E extends Event>(V value, List<E> done, Report report) {
  /**
   * Copies the events.
   *
   * @param value the value
   * @param done the events that were done
   * @param report a finding for each other event
   */
  public Replayed {
    Objects.requireNonNull(value, "Replayed.value");
    done = Copies.list(done, "Replayed.done");
    Objects.requireNonNull(report, "Replayed.report");
  }
}
