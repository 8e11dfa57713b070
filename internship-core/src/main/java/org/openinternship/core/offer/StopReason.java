package org.openinternship.core.offer;

/** Why a season of offers has no further round; the first that applies, in this order. */
public enum StopReason {
  /** The last instant for a new round has passed. */
  TIME_OVER,
  /** The policy allows no more rounds. */
  ROUND_LIMIT,
  /** No seat is free. */
  SEATS_FILLED,
  /** Nobody is free to get an offer. */
  NOBODY_FREE,
  /** The round before brought fewer acceptances than the policy asks for. */
  TOO_FEW_ACCEPTED,
  /** The match proposed nothing that could be offered. */
  NOTHING_TO_OFFER
}
