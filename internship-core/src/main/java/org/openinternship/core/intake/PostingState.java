package org.openinternship.core.intake;

import org.openinternship.core.lifecycle.StateMachine;

/**
 * A state of a posting.
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

  private static final StateMachine<PostingState, PostingTransition> MACHINE =
      StateMachine.of("Posting", DRAFT, PostingTransition.class)
          .on(DRAFT, PostingTransition.EDIT, DRAFT)
          .on(DRAFT, PostingTransition.SUBMIT, UNDER_REVIEW)
          .on(DRAFT, PostingTransition.WITHDRAW, WITHDRAWN)
          .on(UNDER_REVIEW, PostingTransition.EDIT, UNDER_REVIEW)
          .on(UNDER_REVIEW, PostingTransition.APPROVE, UNDER_REVIEW)
          .on(UNDER_REVIEW, PostingTransition.COMPLETE, APPROVED)
          .on(UNDER_REVIEW, PostingTransition.REFUSE, REFUSED)
          .on(UNDER_REVIEW, PostingTransition.WITHDRAW, WITHDRAWN)
          .on(APPROVED, PostingTransition.EDIT, APPROVED)
          .on(APPROVED, PostingTransition.REOPEN, UNDER_REVIEW)
          .on(APPROVED, PostingTransition.WITHDRAW, WITHDRAWN)
          .on(REFUSED, PostingTransition.REOPEN, UNDER_REVIEW)
          .on(REFUSED, PostingTransition.REVISE, DRAFT)
          .on(WITHDRAWN, PostingTransition.REVISE, DRAFT)
          .build();

  /** {@return the table above} */
  public static StateMachine<PostingState, PostingTransition> machine() {
    return MACHINE;
  }
}
