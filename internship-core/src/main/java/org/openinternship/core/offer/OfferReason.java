package org.openinternship.core.offer;

import org.openinternship.core.reason.ReasonCode;
import org.openinternship.core.reason.ReasonText;

/** The reasons why an offer cannot be made or answered, and what is found in a season. */
public enum OfferReason implements ReasonCode {
  /** The intern has a place. */
  INTERN_HAS_PLACE("{intern:you|you have|intern # has} a place on project {project}"),
  /** The intern is no longer there. */
  INTERN_HAS_LEFT("{intern:you|you have|intern # has} left the season"),
  /** The same offer was made before. */
  OFFERED_BEFORE(
      "project {project} has made {intern:you|you|intern #} this offer before, it is"
          + " {state:OfferState}"),
  /** The intern accepted the same offer before and did not come. */
  DID_NOT_JOIN_BEFORE(
      "{intern:you|you have|intern # has} accepted an offer of project {project} before and did"
          + " not join"),
  /** The intern's application is not admitted. */
  APPLICATION_NOT_ADMITTED(
      "{intern:you|your|intern #'s} application is {state:ApplicationState}, it has to be"
          + " admitted"),
  /** The program's requirements say no, or not yet. */
  VERDICT_OF_PROGRAM(
      "the program's verdict on {intern:you|you|intern #} is \"{decision:Decision}\""),
  /** The requirements of a project or its host say no, or not yet. */
  VERDICT_OF_PROJECT(
      "the verdict on {intern:you|you|intern #} for project {project} is \"{decision:Decision}\""),
  /** The project was cancelled. */
  CANCELLED("project {project} was cancelled"),
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
      "offer {offer} is {state:OfferState}, it can no longer be {answer:OfferTransition}"),
  /** More places are taken than the project has. */
  PLACES_BEYOND_SEATS(
      "project {project} has {seats|# place|# places}, {taken|# is|# are} taken. Maybe withdraw"
          + " the offers that no longer have one"),
  /** More interns have places with a mentor than the mentor takes. */
  PLACES_BEYOND_LIMIT(
      "{kind:Kind} {party} takes {max|# intern|# interns}, {taken|# has|# have} a place"),
  /** A cancelled project on which interns have places. */
  PLACES_ON_CANCELLED_PROJECT(
      "project {project} was cancelled, {taken|# place|# places} on it {taken|is|are} taken. Maybe"
          + " withdraw the offers and make others"),
  /** An answer came after the phase of offers, in the time that the intern was given. */
  ANSWERED_AFTER_PHASE("offer {offer} was accepted after the phase of offers, in time"),
  /** An intern who may have several projects, where offers are for one. */
  OFFERS_ARE_FOR_ONE(
      "{intern:you|you|intern #} would have {projects|# project|# projects} at once, and in rounds"
          + " of offers everybody has one. Maybe make placements of the matches"),
  /** What was done depends on an offer that is not in the cohort any more. */
  OFFER_ERASED("offer {offer} is of an intern or project that is not in the cohort");

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
