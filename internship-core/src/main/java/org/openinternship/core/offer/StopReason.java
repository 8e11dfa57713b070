package org.openinternship.core.offer;

/** A reason why a round of offers does not start; the first that applies, in this order. */
public enum StopReason {
  /** The term's phase of offers has not opened yet. */
  TOO_EARLY,
  /** The term's phase of offers is closed. */
  TIME_OVER,
  /** The rules allow no more rounds. */
  ROUND_LIMIT,
  /** No seat is free. */
  SEATS_FILLED,
  /** Nobody is free to get an offer. */
  NOBODY_FREE,
  /** The round before brought fewer acceptances than the rules ask for. */
  TOO_FEW_ACCEPTED,
  /** Nothing was proposed that could be offered. */
  NOTHING_TO_OFFER
}
