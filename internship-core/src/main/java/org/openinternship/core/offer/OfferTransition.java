package org.openinternship.core.offer;

/** A move from one state of an offer to the next. */
public enum OfferTransition {
  /** The intern says yes. */
  ACCEPT,
  /** The intern says no. */
  DECLINE,
  /** The offer is taken back, for a {@link WithdrawalReason}. */
  WITHDRAW,
  /** The time to decide is over; an answer at its very last instant still counts. */
  EXPIRE
}
