package org.openinternship.core.placement;

import org.openinternship.core.reason.ReasonCode;
import org.openinternship.core.reason.ReasonText;

/** The reasons that checks of placements give. */
public enum PlacementReason implements ReasonCode {
  /** Days that do not belong to the placement. */
  OUTSIDE_PLACEMENT(
      "{what:PlacementPiece} has days outside of the placement ({days:period}), the"
          + " placement is from {period:period}"),
  /** Too few days at a distance, or at the host's place. */
  PART_TOO_SHORT(
      "the {part:PartKind} part has {days|# day|# days}, at least {min|# is|# are} needed"),
  /** Too small a share of the days at the host's place. */
  PRESENCE_TOO_SHORT(
      "{days:number} of {all|# day|# days} are at the host's place, at least {min:number} percent"
          + " are needed"),
  /** All placements together have too many days. */
  TOO_MANY_PLACEMENT_DAYS(
      "{intern:you|your placements have|the placements of intern # have} {days|# day|#"
          + " days} in all, at most {max|# is|# are} allowed; {day:date} is the first too many"),
  /** Too many placements. */
  TOO_MANY_PLACEMENTS(
      "{intern:you|you have|intern # has} {placements|# placement|# placements}, at most"
          + " {max|# is|# are} allowed"),
  /** Too many placements of one person at once. */
  PLACEMENTS_OVERLAP(
      "{intern:you|your placements|the placements of intern #} {placements} overlap"
          + " ({days:period}), at most {max|# is|# are} allowed at once"),
  /** More days of extension than the program allows. */
  EXTENDED_TOO_FAR(
      "the placement is extended by {days|# day|# days}, the program allows {max:number}"),
  /** Other rules on extensions than those of the program. */
  OTHER_EXTENSION_RULES(
      "the placement may be extended by {days|# day|# days}, the program allows {max:number}, or"
          + " the two differ in whether a pause moves the last day"),
  /** Something is recorded for an instant that does not belong to the placement. */
  EVENT_OUTSIDE_PLACEMENT(
      "what is recorded for {at:instant} does not fit the placement, which is from"
          + " {period:period}. Maybe the date is wrong"),
  /** The first day has passed, and no start is recorded. */
  START_NOT_RECORDED("{first:date} was planned as the first day, and no start is recorded"),
  /** The last day has passed, and no end is recorded. */
  END_NOT_RECORDED("{last:date} was the last day, and no end is recorded");

  @SuppressWarnings("ImmutableEnumChecker") // immutable
  private final ReasonText text;

  PlacementReason(String english) {
    this.text = ReasonText.of(english);
  }

  @Override
  public ReasonText text() {
    return text;
  }
}
