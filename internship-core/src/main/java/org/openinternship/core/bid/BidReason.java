package org.openinternship.core.bid;

import org.openinternship.core.reason.ReasonCode;
import org.openinternship.core.reason.ReasonText;

/** The reasons that bids and vetoes can be refused for. */
public enum BidReason implements ReasonCode {
  /** An intern has two lists of bids. */
  SECOND_BID_LIST("intern {intern} has more than one list of bids"),
  /** A project stands twice in one list of bids. */
  DUPLICATE_BID("intern {intern} bids for project {project} more than once"),
  /** The program asks for more bids. */
  TOO_FEW_BIDS("intern {intern} has {bids|# bid|# bids}, the program asks for at least {min}"),
  /** The program allows fewer bids. */
  TOO_MANY_BIDS("intern {intern} has {bids|# bid|# bids}, the program allows at most {max}"),
  /** The program asks for ranked bids. */
  BIDS_NOT_RANKED("intern {intern} has unranked bids, the program asks for ranked ones"),
  /** The program allows fewer vetoes. */
  TOO_MANY_VETOES("intern {intern} has {vetoes|# veto|# vetoes}, the program allows at most {max}"),
  /** A bid and a veto for the same project. */
  BID_AND_VETO("intern {intern} both bids for project {project} and vetoes it"),
  /** Outside of the phase for bids. */
  BIDS_NOT_OPEN(
      "bids are taken in phase {phase:PhaseKind}, open {window:Window}, not at {instant:instant}"),
  /** An event is older than one that was taken. */
  EVENT_OUT_OF_ORDER("the event of {at:instant} must not come before that of {last:instant}"),
  /** A rank that leaves places before it empty. */
  RANK_LEAVES_GAP("rank {rank} leaves a gap, the next one free is {next}"),
  /** A new order that is not one of the bids there are. */
  REORDERS_OTHER_BIDS(
      "the order must name {bids|the one bid|each of the # bids} of intern {intern} once"),
  /** There is no such veto. */
  NOT_VETOED("intern {intern} did not veto project {project}"),
  /** The intern vetoed the project. */
  VETOED("intern {intern} vetoed project {project}"),
  /** The project is not on the intern's list, be it made from bids or from scores. */
  NOT_BID_FOR("the list of intern {intern} does not name project {project}"),
  /** The phase for bids is missing. */
  NO_PHASE_FOR_BIDS("bids are placed in phase {phase:PhaseKind}, which the term does not have");

  @SuppressWarnings("ImmutableEnumChecker") // immutable
  private final ReasonText text;

  BidReason(String english) {
    this.text = ReasonText.of(english);
  }

  @Override
  public ReasonText text() {
    return text;
  }
}
