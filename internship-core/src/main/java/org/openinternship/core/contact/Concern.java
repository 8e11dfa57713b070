package org.openinternship.core.contact;

import org.openinternship.core.reason.ReasonCode;
import org.openinternship.core.supervision.SupervisionStep;

/**
 * A way in which the contact to an intern goes wrong; of equally grave and old ones, the earlier
 * constant comes first.
 */
public enum Concern {
  /** There was no contact since the start. */
  FIRST_CONTACT(NextStep.GET_IN_TOUCH),
  /** There was no contact for too long. */
  SILENCE(NextStep.GET_IN_TOUCH),
  /** Reports were due and did not come. */
  REPORTS(NextStep.ASK_FOR_REPORT),
  /** A question waits for its answer. */
  ANSWER(NextStep.ANSWER_QUESTION),
  /** Meetings were missed. */
  MEETINGS(NextStep.AGREE_ON_MEETINGS),
  /** Work waits for its review. */
  REVIEW(NextStep.REVIEW_WORK),
  /** There was no live contact for too long. */
  LIVE_CALL(NextStep.ARRANGE_CALL),
  /** The supervisor is away and nobody takes their place. */
  ABSENCE(SupervisionStep.NAME_COVER);

  @SuppressWarnings("ImmutableEnumChecker") // codes are constants of enums
  private final ReasonCode step;

  Concern(ReasonCode step) {
    this.step = step;
  }

  /** {@return the next step of those who look after the intern} */
  ReasonCode step() {
    return step;
  }
}
