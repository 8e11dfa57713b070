package org.openinternship.core.progress;

import org.openinternship.core.lifecycle.StateMachine;

/**
 * Where a deliverable is.
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
  /** It waits for an answer. */
  HANDED_IN,
  /** Another one is wanted. */
  RETURNED,
  /** It is done. */
  ACCEPTED;

  private static final StateMachine<DeliverableState, DeliverableEvent> MACHINE =
      StateMachine.of("Deliverable", DUE, DeliverableEvent.class)
          .on(DUE, DeliverableEvent.HAND_IN, HANDED_IN)
          .on(HANDED_IN, DeliverableEvent.HAND_IN, HANDED_IN)
          .on(HANDED_IN, DeliverableEvent.RETURN, RETURNED)
          .on(HANDED_IN, DeliverableEvent.ACCEPT, ACCEPTED)
          .on(RETURNED, DeliverableEvent.HAND_IN, HANDED_IN)
          .build();

  /** {@return the table above} */
  public static StateMachine<DeliverableState, DeliverableEvent> machine() {
    return MACHINE;
  }
}
