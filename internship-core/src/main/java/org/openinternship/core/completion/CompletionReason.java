package org.openinternship.core.completion;

import org.openinternship.core.reason.ReasonCode;
import org.openinternship.core.reason.ReasonText;

/** The reasons for the refusal of a completion record. */
public enum CompletionReason implements ReasonCode {
  /** Less time worked than the rules ask for. */
  COMPLETION_MINUTES_MISSING("{done} min of {needed} min {needed|is|are} done"),
  /** Fewer credits than the rules ask for. */
  COMPLETION_CREDITS_MISSING("{done} of {needed|# credit is|# credits are} earned"),
  /** An item that is not done. */
  COMPLETION_ITEM_MISSING("{kind} {item} is not done"),
  /** A competency that was not demonstrated. */
  COMPLETION_COMPETENCY_MISSING("competency {competency} is not shown"),
  /** A role in which nobody has signed. */
  COMPLETION_SIGNATURE_MISSING("the signature as {role} is missing");

  @SuppressWarnings("ImmutableEnumChecker") // immutable
  private final ReasonText text;

  CompletionReason(String english) {
    this.text = ReasonText.of(english);
  }

  @Override
  public ReasonText text() {
    return text;
  }
}
