package org.openinternship.core.contact;

import org.openinternship.core.reason.ReasonCode;
import org.openinternship.core.reason.ReasonText;

/**
 * The next step about an {@link OpenConcern} of the contact itself. It is told as a reason with the
 * person who acts and the person it is about, as {@link Risk#step} has it. An absence without a
 * cover has the step of the plan of supervision, {@link
 * org.openinternship.core.supervision.SupervisionStep#NAME_COVER}.
 */
public enum NextStep implements ReasonCode {
  /** Get in touch, by whatever channel works. */
  GET_IN_TOUCH(
      "{who:person|please get|# is to get} in touch with {other:person|you|#}, by whatever"
          + " channel works"),
  /** Answer the oldest question. */
  ANSWER_QUESTION(
      "{who:person|please answer|# is to answer} {other:person|your oldest open"
          + " question|the oldest open question of #}"),
  /** Review the work that has waited longest. */
  REVIEW_WORK(
      "{who:person|please review|# is to review} {other:person|your work|the work of #}"
          + " that has waited longest"),
  /** Find out why meetings are missed, and agree on times that work. */
  AGREE_ON_MEETINGS(
      "{who:person|please find|# is to find} out with {other:person|you|#} why meetings"
          + " are missed, and {who:person|agree|to agree} on times that work"),
  /** Ask for the missing report. */
  ASK_FOR_REPORT("{who:person|please ask|# is to ask} {other:person|you|#} for the missing report"),
  /** Hand in the missing report. */
  HAND_IN_REPORT(
      "{who:person|please hand|# is to hand} in the missing report to {other:person|you|#}"),
  /** Decide on the removal of the intern, or call it off: so many reports are missing. */
  DECIDE_ON_REMOVAL(
      "{who:person|please decide|# is to decide} whether {other:person|you have|# has} to"
          + " leave the program, since so many reports are missing"),
  /** Arrange a live call. */
  ARRANGE_CALL("{who:person|please arrange|# is to arrange} a live call with {other:person|you|#}");

  @SuppressWarnings("ImmutableEnumChecker") // immutable
  private final ReasonText text;

  NextStep(String english) {
    this.text = ReasonText.of(english);
  }

  @Override
  public ReasonText text() {
    return text;
  }
}
