package org.openinternship.core.lifecycle;

import java.util.Objects;

/**
 * A line of a state machine's table.
 *
 * @param from the state before
 * @param event what happens
 * @param to the state after
 * @param <S> the states
 * @param <E> the events
 */
public record TransitionRow<S extends Enum<S>, E extends Enum<E>>(S from, E event, S to) {
  /**
   * Checks that nothing is null.
   *
   * @param from the state before
   * @param event what happens
   * @param to the state after
   */
  public TransitionRow {
    Objects.requireNonNull(from, "TransitionRow.from");
    Objects.requireNonNull(event, "TransitionRow.event");
    Objects.requireNonNull(to, "TransitionRow.to");
  }
}
