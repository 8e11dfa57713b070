package org.openinternship.core.bid;

import org.openinternship.core.reason.ReasonCode;
import org.openinternship.core.reason.ReasonText;

/** The reasons that bids and vetoes can be refused for. */
public enum BidReason implements ReasonCode {
  /** An intern has two lists of bids. */
  SECOND_BID_LIST("{intern:you|you have|intern # has} more than one list of bids"),
  /** A project stands twice in one list of bids. */
  DUPLICATE_BID("{intern:you|you bid|intern # bids} for project {project} more than once"),
  /** The program asks for more bids. */
  TOO_FEW_BIDS(
      "{intern:you|you have|intern # has} {bids|# bid|# bids}, the program asks for at"
          + " least {min:number}"),
  /** The program allows fewer bids. */
  TOO_MANY_BIDS(
      "{intern:you|you have|intern # has} {bids|# bid|# bids}, the program allows at most"
          + " {max:number}"),
  /** The program allows fewer projects at once. */
  TOO_MANY_PROJECTS(
      "{intern:you|you|intern #} would have {projects|# project|# projects} at once, the program"
          + " allows at most {max:number}"),
  /** There are fewer bids than projects that the intern would have. */
  MORE_PROJECTS_THAN_BIDS(
      "{intern:you|you|intern #} would have {projects|# project|# projects} at once and"
          + " {intern:you|bid|bids} for {bids:number}. Maybe some bids are missing"),
  /** The program asks for ranked bids. */
  BIDS_NOT_RANKED(
      "{intern:you|your bids have|the bids of intern # have} no order, the program asks"
          + " for one"),
  /** The program allows fewer vetoes. */
  TOO_MANY_VETOES(
      "{intern:you|you have|intern # has} {vetoes|# veto|# vetoes}, the program allows at"
          + " most {max:number}"),
  /** A bid and a veto for the same project. */
  BID_AND_VETO(
      "{intern:you|you both bid|intern # both bids} for project {project} and"
          + " {intern:you|veto|vetoes} it"),
  /** Outside of the phase for bids. */
  BIDS_NOT_OPEN(
      "bids are taken in the phase \"{phase:PhaseKind}\", from {opens:instant} to"
          + " {closes:instant}, not on {instant:instant}"),
  /** An event is older than one that was taken. */
  EVENT_OUT_OF_ORDER("the event of {at:instant} must not come before that of {last:instant}"),
  /** A rank that leaves places before it empty. */
  RANK_LEAVES_GAP("rank {rank:number} leaves a gap, the next free rank is {next:number}"),
  /** A rank between bids that are tied. */
  RANK_WITHIN_TIE(
      "rank {rank:number} lies between bids that {intern:you|you like|intern # likes} the"
          + " same. Maybe reorder the bids afterwards"),
  /** A new order that is not one of the bids there are. */
  REORDERS_OTHER_BIDS(
      "the order has to name {bids|the one bid|each of the # bids} that {intern:you|you"
          + " have|intern # has} exactly once"),
  /** There is no such veto. */
  NOT_VETOED("{intern:you|you have|intern # has} not vetoed project {project}"),
  /** The intern vetoed the project. */
  VETOED("{intern:you|you have|intern # has} vetoed project {project}"),
  /** The project is not on the intern's list, be it made from bids or from scores. */
  NOT_BID_FOR("{intern:you|your list does|the list of intern # does} not name project {project}"),
  /** The phase for bids is missing. */
  NO_PHASE_FOR_BIDS(
      "bids are placed in the phase \"{phase:PhaseKind}\", which the term does not have");

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
