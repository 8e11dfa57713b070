package org.openinternship.matching.result;

import org.openinternship.core.reason.ReasonCode;
import org.openinternship.core.reason.ReasonText;

/** The reasons that a match gives. */
public enum MatchReason implements ReasonCode {
  /** The intern got the project. */
  PLACED("intern {intern} got project {project}, choice {choice} of {asked} on their list"),
  /** The place was agreed before the match. */
  PINNED("intern {intern} was already agreed on for project {project}"),
  /** The intern has a place agreed before the match. */
  PINNED_ELSEWHERE("intern {intern} was already agreed on for project {other}"),
  /** The intern has no list. */
  ASKED_FOR_NOTHING("intern {intern} has no project on their list"),
  /** Nothing on the list could be considered. */
  NO_LISTED_PROJECT(
      "{asked|the one project|none of the # projects} on the list of intern {intern}"
          + " {asked|could not|could} be considered"),
  /** Others come before the intern everywhere. */
  ALL_LISTED_TAKEN(
      "at {listed|the one project|each of the # projects} that could be considered others"
          + " come before intern {intern}"),
  /** The intern got something that they prefer. */
  GOT_PREFERRED("intern {intern} got project {other}, which they prefer to project {project}"),
  /** No seat was offered at all. */
  CLOSED("{party} has no seat to give"),
  /** Every seat was agreed on before the match. */
  SEATS_AGREED("all seats ({seats}) of {party} were agreed on before the match"),
  /** Every seat is taken, whatever the mechanism went by. */
  SEATS_TAKEN("all seats ({seats}) of {party} are taken"),
  /** Interns took turns, and every seat was taken before this one's turn. */
  SEATS_TAKEN_AT_TURN(
      "all seats ({seats}) of {party} were taken when the turn of intern {intern} came"),
  /** No listed project has a seat for the intern, whatever the mechanism went by. */
  NO_SEAT_LEFT(
      "no seat is left for intern {intern} at {listed|the one project|any of the # projects} that"
          + " could be considered"),
  /** Interns took turns, and no listed project had a seat when this one's turn came. */
  NO_SEAT_AT_TURN(
      "when the turn of intern {intern} came, no seat was left at {listed|the one project|any"
          + " of the # projects} that could be considered"),
  /** Both sides would rather; only mechanisms that are not stable leave such pairs. */
  WOULD_RATHER(
      "intern {intern} and project {project} would both rather be together; {mechanism} does not see"
          + " to that"),
  /** All seats of the project went to interns it prefers. */
  PROJECT_FULL(
      "all seats ({seats}) of project {party} went to interns it puts before this one: the last one in"
          + " has {cutoff}, this one has {own}"),
  /** All seats of the supervisor went to interns who come before. */
  SUPERVISOR_FULL(
      "all seats ({seats}) of supervisor {party} went to interns who come before this one: the last one"
          + " in has {cutoff}, this one has {own}"),
  /** All seats of the unit went to interns who come before. */
  UNIT_FULL(
      "all seats ({seats}) of unit {party} went to interns who come before this one: the last one in has"
          + " {cutoff}, this one has {own}"),
  /** All seats of the host went to interns who come before. */
  HOST_FULL(
      "all seats ({seats}) of host {party} went to interns who come before this one: the last one in has"
          + " {cutoff}, this one has {own}"),
  /** The intern sits below a full limit, whose order of pairs does not want the move within it. */
  MOVE_NOT_ALLOWED(
      "all seats ({seats}) of {party} are taken, one of them by intern {intern}, who would have to"
          + " come before the last one in to move to project {project}: the last one in has {cutoff},"
          + " this one would have {own}"),
  /** Only the draw decided. */
  LOST_DRAW(
      "{party} is full and puts this intern level with the last one in; the draw decided: {cutoff}"
          + " against {own}, the lower number goes first"),
  /** A fact was not known and the policy let the pair pass all the same. */
  UNKNOWN_ACCEPTED(
      "requirement {requirement} could not be checked for intern {intern} and project {project};"
          + " the policy accepts that"),
  /** A ranking that one order over all interns takes the place of. */
  RANKING_YIELDS(
      "the ranking by {party} yields to one order over all interns, since {above} has a limit. Maybe"
          + " let the order be over pairs"),
  /** Nobody asked for anything. */
  NO_BIDS("there are no bids. Maybe let the preferences of interns come from scores"),
  /** A skill's name means several skills, so it counts for none. */
  AMBIGUOUS_SKILL("skill {skill} may mean {candidates} and counts for none. Maybe add an alias");

  @SuppressWarnings("ImmutableEnumChecker") // immutable
  private final ReasonText text;

  MatchReason(String english) {
    this.text = ReasonText.of(english);
  }

  @Override
  public ReasonText text() {
    return text;
  }
}
