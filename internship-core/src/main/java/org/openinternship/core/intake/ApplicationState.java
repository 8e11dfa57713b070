package org.openinternship.core.intake;

import org.openinternship.core.lifecycle.StateMachine;

/**
 * A state of an application.
 *
 * <pre>
 * state      event     becomes
 * DRAFT      SUBMIT    SUBMITTED
 * DRAFT      WITHDRAW  WITHDRAWN
 * SUBMITTED  RETURN    DRAFT
 * SUBMITTED  ADMIT     ADMITTED
 * SUBMITTED  REJECT    REJECTED
 * SUBMITTED  WITHDRAW  WITHDRAWN
 * ADMITTED   REOPEN    SUBMITTED
 * ADMITTED   WITHDRAW  WITHDRAWN
 * REJECTED   REOPEN    SUBMITTED
 * </pre>
 */
public enum ApplicationState {
  /** The intern is still writing it. */
  DRAFT,
  /** The program has to decide. */
  SUBMITTED,
  /** The intern takes part in the match. */
  ADMITTED,
  /** The intern does not. */
  REJECTED,
  /** The intern took it back. */
  WITHDRAWN;

  private static final StateMachine<ApplicationState, ApplicationTransition> MACHINE =
      StateMachine.of("Application", DRAFT, ApplicationTransition.class)
          .on(DRAFT, ApplicationTransition.SUBMIT, SUBMITTED)
          .on(DRAFT, ApplicationTransition.WITHDRAW, WITHDRAWN)
          .on(SUBMITTED, ApplicationTransition.RETURN, DRAFT)
          .on(SUBMITTED, ApplicationTransition.ADMIT, ADMITTED)
          .on(SUBMITTED, ApplicationTransition.REJECT, REJECTED)
          .on(SUBMITTED, ApplicationTransition.WITHDRAW, WITHDRAWN)
          .on(ADMITTED, ApplicationTransition.REOPEN, SUBMITTED)
          .on(ADMITTED, ApplicationTransition.WITHDRAW, WITHDRAWN)
          .on(REJECTED, ApplicationTransition.REOPEN, SUBMITTED)
          .build();

  /** {@return the table above} */
  public static StateMachine<ApplicationState, ApplicationTransition> machine() {
    return MACHINE;
  }
}
