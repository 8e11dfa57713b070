package org.openinternship.core.lifecycle;

import java.util.List;

/** An event that the table does not know in the state it happened in. */
public final class IllegalTransitionException extends IllegalArgumentException {
  private static final long serialVersionUID = 1;

  /** The names of the events that would have been legal. */
  private final String[] legal;

  /**
   * Makes the exception.
   *
   * @param machine what has the states, with its key where there is one, as in {@code Offer 17}
   * @param state the state it is in
   * @param event the event that cannot happen there
   * @param legal the names of the events that can, in the order of their declaration
   */
  public IllegalTransitionException(
      String machine, Enum<?> state, Enum<?> event, List<String> legal) {
    super(
        machine
            + ": "
            + event
            + " is not legal in state "
            + state
            + ", "
            + (legal.isEmpty() ? "which is final" : "legal would be " + String.join(", ", legal)));
    this.legal = legal.toArray(String[]::new);
  }

  /** {@return the names of the events that would have been legal; none in a final state} */
  public List<String> legal() {
    return List.of(legal);
  }
}
