package org.openinternship.core.offer;

/** A reason for taking an offer back. */
public enum WithdrawalReason {
  /** The intern accepted another offer; happens by itself. */
  OTHER_ACCEPTED,
  /** More offers were open than seats, and others were faster; happens by itself. */
  SEATS_FILLED,
  /** The intern has left the season; happens by itself. */
  INTERN_LEFT,
  /** The host takes it back. */
  HOST_WITHDREW,
  /** The intern had accepted but did not join; the seat is free again. */
  DID_NOT_JOIN
}
