package org.openinternship.matching.scoring;

import org.openinternship.core.reason.ReasonCode;
import org.openinternship.core.reason.ReasonText;

/** The reasons for a score: what each criterion adds to it, and what it comes to. */
public enum ScoreReason implements ReasonCode {
  /** The points of a pair that was asked by every criterion. */
  SCORE("{points:number} of {outOf|# point|# points}"),
  /** The points of a pair in which some criteria had nothing to ask for. */
  SCORE_ASKED_IN_PART(
      "{points:number} of {outOf|# point|# points}, {asked:number} of which were asked for"),
  /** A criterion is met in full. */
  CRITERION_MET("{criterion:Criterion}: {points:number} of {weight|# point|# points}"),
  /** A criterion is met in part. */
  CRITERION_PARTLY_MET("{criterion:Criterion}: {points:number} of {weight|# point|# points}"),
  /** A criterion is not met. */
  CRITERION_NOT_MET("{criterion:Criterion}: not met, 0 of {weight|# point|# points}"),
  /** A fact is missing without which nobody can tell whether a criterion is met. */
  CRITERION_UNKNOWN("{criterion:Criterion}: not known, 0 of {weight|# point|# points}"),
  /** A criterion has nothing to meet. */
  CRITERION_NOT_ASKED("{criterion:Criterion}: not asked for, 0 of {weight|# point|# points}");

  @SuppressWarnings("ImmutableEnumChecker") // immutable
  private final ReasonText text;

  ScoreReason(String english) {
    this.text = ReasonText.of(english);
  }

  @Override
  public ReasonText text() {
    return text;
  }
}
