package org.openinternship.core.lifecycle;

/**
 * One line of a state machine's table.
 *
 * @param from the state before
 * @param event what happens
 * @param to the state after
 * @param <S> the states
 * @param <E> the events
 */
public record Transition<S extends Enum<S>, E extends Enum<E>>(S from, E event, S to) {
  /**
   * Takes the parts as they are.
   *
   * @param from the state before
   * @param event what happens
   * @param to the state after
   */
  public Transition {}
}
