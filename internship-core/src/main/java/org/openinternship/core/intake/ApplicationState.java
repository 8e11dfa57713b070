package org.openinternship.core.intake;

import org.openinternship.core.lifecycle.StateMachine;

/**
 * Where an application is.
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

  private static final StateMachine<ApplicationState, ApplicationEvent> MACHINE =
      StateMachine.of("Application", DRAFT, ApplicationEvent.class)
          .on(DRAFT, ApplicationEvent.SUBMIT, SUBMITTED)
          .on(DRAFT, ApplicationEvent.WITHDRAW, WITHDRAWN)
          .on(SUBMITTED, ApplicationEvent.RETURN, DRAFT)
          .on(SUBMITTED, ApplicationEvent.ADMIT, ADMITTED)
          .on(SUBMITTED, ApplicationEvent.REJECT, REJECTED)
          .on(SUBMITTED, ApplicationEvent.WITHDRAW, WITHDRAWN)
          .on(ADMITTED, ApplicationEvent.REOPEN, SUBMITTED)
          .on(ADMITTED, ApplicationEvent.WITHDRAW, WITHDRAWN)
          .on(REJECTED, ApplicationEvent.REOPEN, SUBMITTED)
          .build();

  /** {@return the table above} */
  public static StateMachine<ApplicationState, ApplicationEvent> machine() {
    return MACHINE;
  }
}
