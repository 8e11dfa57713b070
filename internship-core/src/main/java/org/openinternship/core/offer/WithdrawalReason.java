package org.openinternship.core.offer;

/**
 * A reason for taking an offer back. After {@link #DID_NOT_JOIN} the same seat is not offered to
 * the same intern again; after all others it can be, since the intern has not turned it down. A
 * host that takes an offer back and does not want the intern at all says so by an exclusion or in
 * its ranking.
 */
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
  DID_NOT_JOIN,
  /** The project has fewer seats than before; happens by itself to open offers. */
  SEATS_REMOVED,
  /** The project was cancelled; happens by itself to open offers. */
  PROJECT_CANCELLED,
  /** The program decided against the intern; happens by itself to open offers. */
  NOT_ADMITTED
}
