package org.openinternship.matching.change;

import org.openinternship.core.reason.ReasonCode;
import org.openinternship.core.reason.ReasonText;

/** The reasons that tell what differs between two allocations. */
public enum ChangeReason implements ReasonCode {
  /** The intern had no place and has one. */
  GAINED("{intern:you|you now have|intern # now has} project {project} and had no place before"),
  /** The intern had a place and has none. */
  LOST("{intern:you|you|intern #} had project {project} and now {you|have|has} no place"),
  /** The intern had a place and takes no part any more. */
  LEFT("{intern:you|you|intern #} had project {project} and {you|take|takes} no part any more"),
  /** The new place stands before the old one. */
  BETTER(
      "{intern:you|you move|intern # moves} from project {from} to project {project}, {ranks|one"
          + " rank|# ranks} better on {you|your|their} list"),
  /** The new place stands behind the old one. */
  WORSE(
      "{intern:you|you move|intern # moves} from project {from} to project {project}, {ranks|one"
          + " rank|# ranks} worse on {you|your|their} list"),
  /** The two places are liked the same. */
  LEVEL(
      "{intern:you|you move|intern # moves} from project {from} to project {project}, which"
          + " {you|you like|they like} the same"),
  /** No list tells which is preferred. */
  ELSEWHERE(
      "{intern:you|you move|intern # moves} from project {from} to project {project}, which no list"
          + " of {you|yours|theirs} compares");

  @SuppressWarnings("ImmutableEnumChecker") // immutable
  private final ReasonText text;

  ChangeReason(String english) {
    this.text = ReasonText.of(english);
  }

  @Override
  public ReasonText text() {
    return text;
  }
}
