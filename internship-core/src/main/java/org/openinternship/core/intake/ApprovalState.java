package org.openinternship.core.intake;

import org.openinternship.core.lifecycle.StateMachine;

/**
 * Where an approval is.
 *
 * <pre>
 * state    event   becomes
 * MISSING  GIVE    GIVEN
 * MISSING  REFUSE  REFUSED
 * GIVEN    UNDO    MISSING
 * GIVEN    CLEAR   MISSING
 * REFUSED  UNDO    MISSING
 * REFUSED  CLEAR   MISSING
 * </pre>
 */
public enum ApprovalState {
  /** The party has not said anything. */
  MISSING,
  /** The party said yes. */
  GIVEN,
  /** The party said no. */
  REFUSED;

  private static final StateMachine<ApprovalState, ApprovalEvent> MACHINE =
      StateMachine.of("Approval", MISSING, ApprovalEvent.class)
          .on(MISSING, ApprovalEvent.GIVE, GIVEN)
          .on(MISSING, ApprovalEvent.REFUSE, REFUSED)
          .on(GIVEN, ApprovalEvent.UNDO, MISSING)
          .on(GIVEN, ApprovalEvent.CLEAR, MISSING)
          .on(REFUSED, ApprovalEvent.UNDO, MISSING)
          .on(REFUSED, ApprovalEvent.CLEAR, MISSING)
          .build();

  /** {@return the table above} */
  public static StateMachine<ApprovalState, ApprovalEvent> machine() {
    return MACHINE;
  }
}
