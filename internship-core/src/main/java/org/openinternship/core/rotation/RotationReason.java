package org.openinternship.core.rotation;

import org.openinternship.core.reason.ReasonCode;
import org.openinternship.core.reason.ReasonText;

/** The reasons that checks of rotations give. */
public enum RotationReason implements ReasonCode {
  /** Days of a placement without a stop of its rotation. */
  ROTATION_GAP("there is no stop on these days: {days:period}"),
  /** Two stops at once. */
  STOPS_OVERLAP("the stop at {department} overlaps the one at {other} ({days:period})"),
  /** A stop begins before the one that is listed before it. */
  STOP_OUT_OF_ORDER(
      "the stop at {department} begins on {first:date}, before the one at {previous},"
          + " which is listed before it"),
  /** A stop without learning goals. */
  STOP_WITHOUT_GOALS("the stop at {department} has no goals"),
  /** A stop is about to begin. */
  STOP_BEGINS("the stop at {department} begins on {first:date}"),
  /** Somebody else than the supervisor of a stop supervises the placement when it begins. */
  STOP_WITHOUT_ITS_SUPERVISOR(
      "the stop at {department} begins on {first:date} with supervisor {supervisor}; the placement"
          + " has supervisor {other} on that day"),
  /** More interns than a department takes. */
  DEPARTMENT_OVERBOOKED(
      "department {department} has up to {interns|# intern|# interns} at once"
          + " ({days:period}), it takes {max:number}");

  @SuppressWarnings("ImmutableEnumChecker") // immutable
  private final ReasonText text;

  RotationReason(String english) {
    this.text = ReasonText.of(english);
  }

  @Override
  public ReasonText text() {
    return text;
  }
}
