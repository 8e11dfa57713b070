package org.openinternship.core.intake;

import org.openinternship.core.lifecycle.StateMachine;

/**
 * Where a posting is.
 *
 * <pre>
 * state         event     becomes
 * DRAFT         EDIT      DRAFT
 * DRAFT         SUBMIT    UNDER_REVIEW
 * DRAFT         WITHDRAW  WITHDRAWN
 * UNDER_REVIEW  EDIT      UNDER_REVIEW
 * UNDER_REVIEW  APPROVE   UNDER_REVIEW
 * UNDER_REVIEW  COMPLETE  APPROVED
 * UNDER_REVIEW  REFUSE    REFUSED
 * UNDER_REVIEW  WITHDRAW  WITHDRAWN
 * APPROVED      EDIT      APPROVED
 * APPROVED      REOPEN    UNDER_REVIEW
 * APPROVED      WITHDRAW  WITHDRAWN
 * REFUSED       REOPEN    UNDER_REVIEW
 * REFUSED       REVISE    DRAFT
 * WITHDRAWN     REVISE    DRAFT
 * </pre>
 */
public enum PostingState {
  /** The host is still writing it. */
  DRAFT,
  /** Approvals are missing. */
  UNDER_REVIEW,
  /** Every approval is given: it may take part in a match. */
  APPROVED,
  /** Somebody said no. */
  REFUSED,
  /** The host took it back. */
  WITHDRAWN;

  private static final StateMachine<PostingState, PostingEvent> MACHINE =
      StateMachine.of("Posting", DRAFT, PostingEvent.class)
          .on(DRAFT, PostingEvent.EDIT, DRAFT)
          .on(DRAFT, PostingEvent.SUBMIT, UNDER_REVIEW)
          .on(DRAFT, PostingEvent.WITHDRAW, WITHDRAWN)
          .on(UNDER_REVIEW, PostingEvent.EDIT, UNDER_REVIEW)
          .on(UNDER_REVIEW, PostingEvent.APPROVE, UNDER_REVIEW)
          .on(UNDER_REVIEW, PostingEvent.COMPLETE, APPROVED)
          .on(UNDER_REVIEW, PostingEvent.REFUSE, REFUSED)
          .on(UNDER_REVIEW, PostingEvent.WITHDRAW, WITHDRAWN)
          .on(APPROVED, PostingEvent.EDIT, APPROVED)
          .on(APPROVED, PostingEvent.REOPEN, UNDER_REVIEW)
          .on(APPROVED, PostingEvent.WITHDRAW, WITHDRAWN)
          .on(REFUSED, PostingEvent.REOPEN, UNDER_REVIEW)
          .on(REFUSED, PostingEvent.REVISE, DRAFT)
          .on(WITHDRAWN, PostingEvent.REVISE, DRAFT)
          .build();

  /** {@return the table above} */
  public static StateMachine<PostingState, PostingEvent> machine() {
    return MACHINE;
  }
}
