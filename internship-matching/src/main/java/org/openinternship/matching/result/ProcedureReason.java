package org.openinternship.matching.result;

import org.openinternship.core.reason.ReasonCode;
import org.openinternship.core.reason.ReasonText;

/** The reasons that lie in the procedure of a mechanism, told with what came before. */
public enum ProcedureReason implements ReasonCode {
  /** Rank sum: the seats went to pairs with lower sums, or lower numbers drawn. */
  LOWER_RANK_SUMS_BEFORE(
      "{seats|the one place|all # places} of {party:HostSide} went to"
          + " {seats|a pair that comes|pairs that come} before {intern:you|you|intern #}: the"
          + " lowest sum of both ranks goes first, then the lowest number drawn (last one placed:"
          + " {lastByIntern:number} + {lastByProject:number}, number {lastDraw:number};"
          + " {you|you|this intern}: {byIntern:number} + {byProject:number}, number"
          + " {draw:number})"),
  /** Rank sum: the intern was placed already, by a lower sum, or a lower number drawn. */
  PLACED_BY_LOWER_RANK_SUM(
      "{intern:you|you were|intern # was} placed on project {from} before project {project} had"
          + " its turn: the lowest sum of both ranks goes first, then the lowest number drawn"
          + " ({from}: {fromByIntern:number} + {fromByProject:number}, number {fromDraw:number};"
          + " {project}: {byIntern:number} + {byProject:number}, number {draw:number})"),
  /** Priority draw: the seats went in an earlier pass, or to lower numbers. */
  DRAWN_BEFORE(
      "{seats|the one place|all # places} of {party:HostSide} {seats|was|were} taken when"
          + " {intern:you|your turn|the turn of intern #} came (last one placed: pass"
          + " {lastPass:number}, number {lastNumber:number}; {you|you|this intern}: pass"
          + " {pass:number}, number {number:number})"),
  /** Immediate acceptance: the seats went to interns who proposed in the same round. */
  PREFERRED_IN_ROUND(
      "{seats|the one place|all # places} of {party:HostSide} {seats|was|were} taken before"
          + " {intern:you|you|intern #} in round {round:number} (last one placed:"
          + " {cutoff:Standing}; {you|you|this intern}: {own:Standing})"),
  /** Immediate acceptance: the seats went in an earlier round. */
  TAKEN_IN_EARLIER_ROUND(
      "{seats|the one place|all # places} of {party:HostSide} {seats|was|were} taken by round"
          + " {lastRound:number}; {intern:you|your choice|the choice of intern #} came in round"
          + " {round:number}"),
  /** Top trading cycles: the seats were the right of interns who stand before this one. */
  RIGHTS_BEFORE(
      "{seats|the one place|all # places} of {party:HostSide} {seats|was|were} the right of"
          + " {seats|somebody who stands|interns who stand} before {intern:you|you|intern #}"
          + " there, to keep or to trade for another (last one to have the right:"
          + " {cutoff:Standing}; {you|you|this intern}: {own:Standing})"),
  /** Host picks: the conflict went to a project with mentors enough. */
  PICK_LOST_MENTORS(
      "project {project} picked {intern:you|you|intern #} too; project {other} has {you|you|them},"
          + " as it has mentors enough for one-to-one mentoring, and {project} has"
          + " {mentors|# mentor|# mentors} for {seats|# place|# places}"),
  /** Host picks: the conflict went to the project where the intern stands best. */
  PICK_LOST_RANK(
      "project {project} picked {intern:you|you|intern #} too; project {other} has {you|you|them},"
          + " as {you|you stand|they stand} best there among those who asked (place"
          + " {best:number}; on {project}: place {own:number})"),
  /** Host picks: the conflict went to a project that the intern suits better. */
  PICK_LOST_POINTS(
      "project {project} picked {intern:you|you|intern #} too; project {other} has {you|you|them},"
          + " as it suits {you|you|them} better: {best:number} against"
          + " {own|# point|# points}"),
  /** Host picks: the conflict went to a project with nobody else to pick. */
  PICK_LOST_NO_OTHER(
      "project {project} picked {intern:you|you|intern #} too; project {other} has {you|you|them},"
          + " as it had no other applicant left to pick, and {project} had"),
  /** Host picks: the intern's own choice decided. */
  PICK_LOST_CHOICE(
      "project {project} picked {intern:you|you|intern #} too; project {other} has {you|you|them},"
          + " as {you|you|they} would rather have it (choice {best:number} against {own:number})"),
  /** Host picks: a rule of the host's own decided. */
  PICK_LOST_BY_RULE(
      "project {project} picked {intern:you|you|intern #} too; project {other} has {you|you|them}"
          + " by the rule {rule} ({best:number} against {own:number})"),
  /** Host picks: a lot decided. */
  PICK_LOST_DRAW(
      "project {project} picked {intern:you|you|intern #} too, and no rule told it and project"
          + " {other} apart, so lots were drawn (number {best:number} for {other}, number"
          + " {own:number} for {project})"),
  /** Host picks: others were picked as long as the intern had no place. */
  NOT_PICKED(
      "project {project} picked others in every round in which {intern:you|you|intern #} had no"
          + " place"),
  /** Optimal assignment: a minimum could not be kept. */
  MINIMUM_WOULD_BREAK(
      "with {intern:you|you|intern #} on project {project}, not all that run would have the minimum"
          + " of interns that they need, however the others were placed"),
  /** Optimal assignment: fewer would have a place. */
  FEWER_WOULD_HAVE_A_PLACE(
      "with {intern:you|you|intern #} on project {project}, at least {loss|one intern|# interns}"
          + " fewer would have a place, however the others were placed"),
  /** Optimal assignment: fewer of those who asked would have a place; others come last. */
  FEWER_WHO_ASKED_WOULD_HAVE_A_PLACE(
      "with {intern:you|you|intern #} on project {project}, at least {loss|one intern|# interns}"
          + " fewer of those who asked for something would have a place, however the others were"
          + " placed"),
  /** Optimal assignment: fewer would have a good choice. */
  FEWER_WOULD_HAVE_CHOICE(
      "with {intern:you|you|intern #} on project {project}, at least {loss|one intern|# interns}"
          + " fewer would have their choice {choice:number}, unless what counts before that became"
          + " worse"),
  /** Optimal assignment: more would have a bad choice. */
  MORE_WOULD_HAVE_CHOICE(
      "with {intern:you|you|intern #} on project {project}, at least {loss|one intern|# interns}"
          + " more would have only their choice {choice:number}, unless what counts before that"
          + " became worse"),
  /**
   * Optimal assignment: all together would have a little fewer points, or how many is not known.
   */
  FEWER_POINTS(
      "with {intern:you|you|intern #} on project {project}, all together would have fewer points,"
          + " unless what counts before that became worse"),
  /** Optimal assignment: all together would have fewer points. */
  FEWER_POINTS_IN_ALL(
      "with {intern:you|you|intern #} on project {project}, all together would have at least"
          + " {loss|one point|# points} fewer, unless what counts before that became worse"),
  /** Optimal assignment: numbers of interns would be farther from what was wished for. */
  FARTHER_FROM_TARGETS(
      "with {intern:you|you|intern #} on project {project}, the numbers of interns would be farther"
          + " from the targets of projects, supervisors, units or hosts, by at least {loss:number}"
          + " in squares, unless what counts before that became worse"),
  /** Optimal assignment: more interns than wished for would be somewhere. */
  MORE_BEYOND_TARGETS(
      "with {intern:you|you|intern #} on project {project}, projects, supervisors, units or hosts"
          + " would have more interns beyond their targets, which counts at least {loss:number}"
          + " more, unless what counts before that became worse"),
  /** Optimal assignment: projects would have less even numbers of interns. */
  LOADS_LESS_EVEN(
      "with {intern:you|you|intern #} on project {project}, interns would be spread less evenly"
          + " over projects, by at least {loss:number} in squares, unless what counts before that"
          + " became worse"),
  /** Optimal assignment: another objective would be worse. */
  OBJECTIVE_WOULD_BE_WORSE(
      "with {intern:you|you|intern #} on project {project}, the objective {objective} would be"
          + " worse by at least {loss:number}, unless what counts before that became worse"),
  /** Fill or close: an objective would be worse with what closed. */
  WORSE_AS_IT_CLOSES(
      "with {intern:you|you|intern #} on project {project}, and the same projects closed, the"
          + " objective {objective} would be worse by at least {loss:number}, unless what counts"
          + " before that became worse"),
  /** Optimal assignment: the intern asked for nothing, and those who asked have all places. */
  LEFT_NO_PLACE(
      "{intern:you|you|intern #} asked for nothing, and those who asked left no place on project"
          + " {project}"),
  /** Optimal assignment: the intern asked for nothing, and a minimum needs them elsewhere. */
  MINIMUM_NEEDS_THE_LAST(
      "{intern:you|you|intern #} asked for nothing and so {intern:you|get|gets} what those who"
          + " asked have left; with {you|you|them} on project {project}, not all that run would"
          + " have the minimum of interns that they need"),
  /** Optimal assignment: the intern asked for nothing, and others who did not ask fit better. */
  WORSE_FOR_THE_LAST(
      "{intern:you|you|intern #} asked for nothing and so {intern:you|get|gets} what those who"
          + " asked have left; with {you|you|them} on project {project}, and the same projects"
          + " running, the objective {objective} would be worse by at least {loss:number} for those"
          + " who asked for nothing"),
  /** Team assignment: a rule about teams that must hold would be broken. */
  TEAM_RULE_WOULD_BREAK(
      "with {intern:you|you|intern #} on project {project}, and everybody else where they are, the"
          + " team rule {rule} would be broken: project {team} would have {interns|# intern|#"
          + " interns} that it is about"),
  /** Team assignment: a minimum would not be kept where the intern is. */
  MINIMUM_WOULD_LACK_ONE(
      "with {intern:you|you|intern #} on project {project}, and everybody else where they are,"
          + " {party:HostSide} would have {interns|# intern|# interns} of the {minimum:number} that"
          + " it needs to run"),
  /** Team assignment: what rules about teams cost would be more. */
  TEAM_PRICE_WOULD_RISE(
      "with {intern:you|you|intern #} on project {project}, and everybody else where they are, the"
          + " price of team rules that are not kept would be higher by {more:number}"),
  /** Optimal assignment: it would have been as good. */
  AS_GOOD_WITH_THE_PAIR(
      "an assignment with {intern:you|you|intern #} on project {project} would have been as good"
          + " by every objective; lots decided"),
  /** Greatest total: the intern has no place, and would not add to the points of all together. */
  ADDS_NOTHING(
      "the points of all together would not be more with {intern:you|you|intern #} on project"
          + " {project}: {you|you bring|this intern brings} {points:number} there, and a place is"
          + " worth {price|# point|# points} by what others bring"),
  /** Greatest total: the intern adds no less to the points of all together elsewhere. */
  ADDS_MORE_ELSEWHERE(
      "the points of all together would not be more with {intern:you|you|intern #} on project"
          + " {project}: {you|you bring|this intern brings} {points:number} there, where a place is"
          + " worth {price|# point|# points} by what others bring, and {otherPoints:number} on"
          + " project {other}, where it is worth {otherPrice:number}");

  @SuppressWarnings("ImmutableEnumChecker") // immutable
  private final ReasonText text;

  ProcedureReason(String english) {
    this.text = ReasonText.of(english);
  }

  @Override
  public ReasonText text() {
    return text;
  }
}
