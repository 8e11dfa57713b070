package org.openinternship.core.completion;

import org.openinternship.core.reason.ReasonCode;
import org.openinternship.core.reason.ReasonText;

/** The reasons for the refusal of a completion record. */
public enum CompletionReason implements ReasonCode {
  /** Less time worked than the rules ask for. */
  COMPLETION_MINUTES_MISSING("work done so far: {done:minutes}, needed: {needed:minutes}"),
  /** Fewer credits than the rules ask for. */
  COMPLETION_CREDITS_MISSING("{done:number} of {needed|# credit is|# credits are} earned so far"),
  /** An item that is not done. */
  COMPLETION_ITEM_MISSING("{kind:CompletionItemKind} {item} is not done yet"),
  /** A competency that was not demonstrated. */
  COMPLETION_COMPETENCY_MISSING("competency {competency} has not been shown yet"),
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
