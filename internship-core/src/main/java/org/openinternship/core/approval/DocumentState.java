package org.openinternship.core.approval;

import org.openinternship.core.lifecycle.StateMachine;

/**
 * A state of a document.
 *
 * <pre>
 * state     event    becomes
 * MISSING   RECEIVE  RECEIVED
 * RECEIVED  RECEIVE  RECEIVED
 * RECEIVED  ACCEPT   ACCEPTED
 * RECEIVED  RETURN   RETURNED
 * ACCEPTED  RECEIVE  RECEIVED
 * ACCEPTED  RETURN   RETURNED
 * RETURNED  RECEIVE  RECEIVED
 * </pre>
 */
public enum DocumentState {
  /** It has not come in. */
  MISSING,
  /** It is there, unread. */
  RECEIVED,
  /** It is as it should be. */
  ACCEPTED,
  /** Another one is wanted. */
  RETURNED;

  private static final StateMachine<DocumentState, DocumentTransition> MACHINE =
      StateMachine.of("Document", MISSING, DocumentTransition.class)
          .on(MISSING, DocumentTransition.RECEIVE, RECEIVED)
          .on(RECEIVED, DocumentTransition.RECEIVE, RECEIVED)
          .on(RECEIVED, DocumentTransition.ACCEPT, ACCEPTED)
          .on(RECEIVED, DocumentTransition.RETURN, RETURNED)
          .on(ACCEPTED, DocumentTransition.RECEIVE, RECEIVED)
          .on(ACCEPTED, DocumentTransition.RETURN, RETURNED)
          .on(RETURNED, DocumentTransition.RECEIVE, RECEIVED)
          .build();

  /** {@return the table above} */
  public static StateMachine<DocumentState, DocumentTransition> machine() {
    return MACHINE;
  }
}
