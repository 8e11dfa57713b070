package org.openinternship.core.supervision;

import org.openinternship.core.reason.ReasonCode;
import org.openinternship.core.reason.ReasonText;

/** The next steps of those who supervise; those of one person are told with them. */
public enum SupervisionStep implements ReasonCode {
  /**
   * Name somebody who takes the place of a supervisor: the supervisor before the absence, others
   * once it has begun. It is the step of an open concern as well.
   */
  NAME_COVER(
      "please name somebody who takes {away:person|your place|the place of #} for"
          + " {other:person|you|#} in the days of the absence"),
  /** Hold a check-in. */
  HOLD_CHECK_IN(
      "{who:person|please meet|# is to meet} {other:person|you|#} for the check-in \"{contact}\""),
  /** Find out when somebody works: without it nothing is planned. */
  ASK_FOR_HOURS(
      "please find out when {guide:person|you work|# works}, so that check-ins can be planned");

  @SuppressWarnings("ImmutableEnumChecker") // immutable
  private final ReasonText text;

  SupervisionStep(String english) {
    this.text = ReasonText.of(english);
  }

  @Override
  public ReasonText text() {
    return text;
  }
}
