package org.openinternship.core.placement;

import org.openinternship.core.reason.ReasonCode;
import org.openinternship.core.reason.ReasonText;

/** The next step in the life of a placement; it is recorded by an event. */
public enum PlacementStep implements ReasonCode {
  /** Record the start, or that the intern did not join. */
  RECORD_START(
      "please record that placement {placement} has started, or that {intern:you|you|intern #} did"
          + " not join"),
  /** Record the end, or extend it. */
  RECORD_END("please record that placement {placement} is completed, or extend or end it");

  @SuppressWarnings("ImmutableEnumChecker") // immutable
  private final ReasonText text;

  PlacementStep(String english) {
    this.text = ReasonText.of(english);
  }

  @Override
  public ReasonText text() {
    return text;
  }
}
