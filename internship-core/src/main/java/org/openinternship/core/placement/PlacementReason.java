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
  /** All placements together have too many days. */
  TOO_MANY_PLACEMENT_DAYS(
      "{intern:you|your placements have|the placements of intern # have} {days|# day|#"
          + " days} in all, at most {max|# is|# are} allowed; {day:date} is the first too many"),
  /** Too many placements. */
  TOO_MANY_PLACEMENTS(
      "{intern:you|you have|intern # has} {placements|# placement|# placements}, at most"
          + " {max|# is|# are} allowed");

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
