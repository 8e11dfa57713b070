package org.openinternship.core.intake;

import org.openinternship.core.lifecycle.StateMachine;

/**
 * Where a document is.
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

  private static final StateMachine<DocumentState, DocumentEvent> MACHINE =
      StateMachine.of("Document", MISSING, DocumentEvent.class)
          .on(MISSING, DocumentEvent.RECEIVE, RECEIVED)
          .on(RECEIVED, DocumentEvent.RECEIVE, RECEIVED)
          .on(RECEIVED, DocumentEvent.ACCEPT, ACCEPTED)
          .on(RECEIVED, DocumentEvent.RETURN, RETURNED)
          .on(ACCEPTED, DocumentEvent.RECEIVE, RECEIVED)
          .on(ACCEPTED, DocumentEvent.RETURN, RETURNED)
          .on(RETURNED, DocumentEvent.RECEIVE, RECEIVED)
          .build();

  /** {@return the table above} */
  public static StateMachine<DocumentState, DocumentEvent> machine() {
    return MACHINE;
  }
}
