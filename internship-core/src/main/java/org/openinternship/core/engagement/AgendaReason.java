package org.openinternship.core.engagement;

import org.openinternship.core.reason.ReasonCode;
import org.openinternship.core.reason.ReasonText;

/** The steps and grounds of an agenda that no area of a placement has: those of offers. */
public enum AgendaReason implements ReasonCode {
  /** The intern is to answer an offer. */
  ANSWER_OFFER(
      "{who:person|please accept|# is to accept} or decline the offer of project {project}"),
  /** An offer expires unless it is answered. */
  OFFER_EXPIRES("the offer expires if it is not answered by {decideBy:instant}");

  @SuppressWarnings("ImmutableEnumChecker") // immutable
  private final ReasonText text;

  AgendaReason(String english) {
    this.text = ReasonText.of(english);
  }

  @Override
  public ReasonText text() {
    return text;
  }
}
