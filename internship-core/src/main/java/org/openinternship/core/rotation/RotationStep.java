package org.openinternship.core.rotation;

import org.openinternship.core.reason.ReasonCode;
import org.openinternship.core.reason.ReasonText;

/** The next step of somebody in a rotation. */
public enum RotationStep implements ReasonCode {
  /** Expect the intern in the department. */
  EXPECT_INTERN("please expect {intern:you|#|intern #} at {department} on {first:date}"),
  /** Make the supervisor of a stop the one of the placement. */
  CHANGE_SUPERVISOR(
      "please make supervisor {supervisor} the one of placement {placement} from {first:date} on"),
  /** Plan a stop for days that have none. */
  PLAN_STOP("please plan a stop for placement {placement} on these days: {days:period}");

  @SuppressWarnings("ImmutableEnumChecker") // immutable
  private final ReasonText text;

  RotationStep(String english) {
    this.text = ReasonText.of(english);
  }

  @Override
  public ReasonText text() {
    return text;
  }
}
