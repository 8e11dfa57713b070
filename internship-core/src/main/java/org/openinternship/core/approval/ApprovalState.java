package org.openinternship.core.approval;

import org.openinternship.core.lifecycle.StateMachine;

/**
 * A state of an approval.
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

  private static final StateMachine<ApprovalState, ApprovalTransition> MACHINE =
      StateMachine.of("Approval", MISSING, ApprovalTransition.class)
          .on(MISSING, ApprovalTransition.GIVE, GIVEN)
          .on(MISSING, ApprovalTransition.REFUSE, REFUSED)
          .on(GIVEN, ApprovalTransition.UNDO, MISSING)
          .on(GIVEN, ApprovalTransition.CLEAR, MISSING)
          .on(REFUSED, ApprovalTransition.UNDO, MISSING)
          .on(REFUSED, ApprovalTransition.CLEAR, MISSING)
          .build();

  /** {@return the table above} */
  public static StateMachine<ApprovalState, ApprovalTransition> machine() {
    return MACHINE;
  }
}
