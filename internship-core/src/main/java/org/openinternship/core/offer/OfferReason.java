package org.openinternship.core.offer;

import org.openinternship.core.reason.ReasonCode;
import org.openinternship.core.reason.ReasonText;

/** The reasons why an offer cannot be made or answered. */
public enum OfferReason implements ReasonCode {
  /** The intern has a place. */
  INTERN_HAS_PLACE("{intern:you|you have|intern # has} a place on project {project}"),
  /** The intern is no longer there. */
  INTERN_HAS_LEFT("{intern:you|you have|intern # has} left the season"),
  /** The same offer was made before. */
  OFFERED_BEFORE(
      "project {project} has made {intern:you|you|intern #} this offer before, it is"
          + " {state:OfferState}"),
  /** The intern has as many open offers as allowed. */
  OFFERS_AT_CAP(
      "{intern:you|you have|intern # has} {open|# open offer|# open offers}, at most"
          + " {max|# is|# are} allowed"),
  /** Every free seat has an open offer. */
  NO_SEAT_TO_OFFER(
      "{kind:Kind} {party} has {free|# free place|# free places} and {open|# open offer|# open"
          + " offers}, the rules allow {percent:number} % more offers than places"),
  /** An answer to an offer that cannot be answered. */
  OFFER_NOT_OPEN(
      "offer {offer} is {state:OfferState}, it can no longer be {answer:OfferTransition}");

  @SuppressWarnings("ImmutableEnumChecker") // immutable
  private final ReasonText text;

  OfferReason(String english) {
    this.text = ReasonText.of(english);
  }

  @Override
  public ReasonText text() {
    return text;
  }
}
