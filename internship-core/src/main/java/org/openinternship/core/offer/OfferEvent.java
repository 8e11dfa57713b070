package org.openinternship.core.offer;

/** What happens to an offer; at the same instant, in this order. */
public enum OfferEvent {
  /** The intern says yes. */
  ACCEPT,
  /** The intern says no. */
  DECLINE,
  /** The offer is taken back, for a {@link WithdrawalReason}. */
  WITHDRAW,
  /** The time to decide is over; an answer at its very last instant still counts. */
  EXPIRE
}
