package org.openinternship.core.offer;

import org.openinternship.core.reason.ReasonCode;
import org.openinternship.core.reason.ReasonText;

/** The reasons why an offer cannot be made or answered. */
public enum OfferReason implements ReasonCode {
  /** The intern has a place. */
  INTERN_HAS_PLACE("intern {intern} has a place on project {project}"),
  /** The intern is no longer there. */
  INTERN_HAS_LEFT("intern {intern} has left the season"),
  /** The same offer was made before. */
  OFFERED_BEFORE(
      "the offer of project {project} to intern {intern} was made before, it is"
          + " {state:OfferState}"),
  /** The intern has as many open offers as allowed. */
  OFFERS_AT_CAP(
      "intern {intern} has {open|# open offer|# open offers}, the rules allow at most {max}"),
  /** Every free seat has an open offer. */
  NO_SEAT_TO_OFFER(
      "{party} has {free|# free seat|# free seats} and {open|# open offer|# open offers}, the"
          + " rules allow {percent} % more than seats"),
  /** An answer to an offer that cannot be answered. */
  OFFER_NOT_OPEN("offer {offer} is {state:OfferState}, {answer} is no longer possible");

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
