package org.openinternship.core.evaluation;

import org.openinternship.core.reason.ReasonCode;
import org.openinternship.core.reason.ReasonText;

/** The reasons that evaluations and gates give. */
public enum EvaluationReason implements ReasonCode {
  /** A rating for what the form does not ask. */
  ITEM_UNKNOWN("item {item} is not in form {form}. Maybe the rating is of another form"),
  /** Two ratings for one item. */
  ITEM_RATED_TWICE("item {item} is rated more than once"),
  /** No rating for an item. */
  ITEM_NOT_RATED("item {item} is not rated. Maybe say that it was not observed"),
  /** A level that the scale does not have. */
  LEVEL_OFF_SCALE("item {item} is rated {level:number}, its scale goes from 1 to {highest:number}"),
  /** An evaluation is due and not in. */
  EVALUATION_NOT_IN(
      "the evaluation by {role:EvaluatorRole} of placement {placement} (\"{point}\") was"
          + " due on {due:instant} and is not in"),
  /** An evaluation came in before it was asked for. */
  EVALUATION_EARLY(
      "the evaluation by {role:EvaluatorRole} of placement {placement} (\"{point}\") came"
          + " in on {at:instant}, before it was asked for on {opened:instant}, and does not count"),
  /** A role handed in again, though no result asked for it. */
  EVALUATION_AGAIN(
      "another evaluation by {role:EvaluatorRole} of placement {placement} (\"{point}\")"
          + " came in on {at:instant}, though the one before did not ask for more time; the ratings"
          + " of the first count"),
  /** An evaluation came in late. */
  EVALUATION_LATE(
      "the evaluation by {role:EvaluatorRole} of placement {placement} (\"{point}\") came"
          + " in on {at:instant}, it was due on {due:instant}"),
  /** An evaluation came in when the others could be read. */
  EVALUATION_NOT_BLIND(
      "the evaluation by {role:EvaluatorRole} of placement {placement} (\"{point}\") came"
          + " in on {at:instant}, after the window closed on {closed:instant}: by then the others"
          + " could be read"),
  /** A gate waits for what nobody was asked for. */
  GATE_NOT_ASKED(
      "{gate} waits for an evaluation by {role:EvaluatorRole} (\"{point}\") that nobody"
          + " was asked for"),
  /** A gate waits for an evaluation. */
  GATE_AWAITS_EVALUATION("{gate} waits for the evaluation by {role:EvaluatorRole} (\"{point}\")"),
  /** A gate waits until evaluations are no longer blind. */
  GATE_BLIND(
      "{gate} waits for the result by {role:EvaluatorRole} (\"{point}\"), which stays"
          + " hidden until all are in, at the latest until {closes:instant}"),
  /** A gate stays closed. */
  GATE_RESULT(
      "{gate}: the result by {role:EvaluatorRole} (\"{point}\") is"
          + " \"{result:EvaluationResult}\", it has to be \"{accepted:EvaluationResult:or}\""),
  /** A point is none of the program's. */
  POINT_UNKNOWN("the program has no evaluation called \"{point}\""),
  /** A plan leaves out a point of the program. */
  POINT_MISSING(
      "the plan of placement {placement} has no evaluations called \"{point}\", for which the program"
          + " asks"),
  /** A point is due when nobody is there. */
  POINT_OUTSIDE(
      "the evaluations of placement {placement} (\"{point}\") are due on {due:date}, outside of"
          + " its days from {days:period}"),
  /** A point is due far from the day of its share. */
  POINT_OFF(
      "the evaluations of placement {placement} (\"{point}\") are due on {due:date}, but"
          + " {percent:number} % of its days have passed on {expected:date}"),
  /** What the program does when a point opens. */
  ASK_FOR_EVALUATIONS("ask for the evaluations of placement {placement} (\"{point}\")"),
  /** What an evaluator does. */
  HAND_IN_EVALUATION(
      "hand in the evaluation by {role:EvaluatorRole} of placement {placement} (\"{point}\")"),
  /** A point opens. */
  EVALUATION_OPENS(
      "the evaluations of placement {placement} (\"{point}\") are open from {opens:instant}, due"
          + " by {due:instant}, and nobody has been asked"),
  /** An evaluation is open. */
  EVALUATION_DUE(
      "the evaluation by {role:EvaluatorRole} of placement {placement} (\"{point}\") is due by"
          + " {due:instant}"),
  /** A result asks for more time. */
  EVALUATION_CONTINUES(
      "the result by {role:EvaluatorRole} of placement {placement} (\"{point}\") asks for more"
          + " time: another evaluation has to follow by {due:instant}");

  @SuppressWarnings("ImmutableEnumChecker") // immutable
  private final ReasonText text;

  EvaluationReason(String english) {
    this.text = ReasonText.of(english);
  }

  @Override
  public ReasonText text() {
    return text;
  }
}
