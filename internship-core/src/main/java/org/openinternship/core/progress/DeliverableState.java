package org.openinternship.core.progress;

import org.openinternship.core.lifecycle.StateMachine;

/**
 * A state of a deliverable.
 *
 * <pre>
 * state      event    becomes
 * DUE        HAND_IN  HANDED_IN
 * HANDED_IN  HAND_IN  HANDED_IN
 * HANDED_IN  RETURN   RETURNED
 * HANDED_IN  ACCEPT   ACCEPTED
 * RETURNED   HAND_IN  HANDED_IN
 * </pre>
 */
public enum DeliverableState {
  /** It has not been handed in. */
  DUE,
  /** It waits for acceptance. */
  HANDED_IN,
  /** Another one is wanted. */
  RETURNED,
  /** It is done. */
  ACCEPTED;

  private static final StateMachine<DeliverableState, DeliverableTransition> MACHINE =
      StateMachine.of("Deliverable", DUE, DeliverableTransition.class)
          .on(DUE, DeliverableTransition.HAND_IN, HANDED_IN)
          .on(HANDED_IN, DeliverableTransition.HAND_IN, HANDED_IN)
          .on(HANDED_IN, DeliverableTransition.RETURN, RETURNED)
          .on(HANDED_IN, DeliverableTransition.ACCEPT, ACCEPTED)
          .on(RETURNED, DeliverableTransition.HAND_IN, HANDED_IN)
          .build();

  /** {@return the state machine of the table above} */
  public static StateMachine<DeliverableState, DeliverableTransition> machine() {
    return MACHINE;
  }
}
