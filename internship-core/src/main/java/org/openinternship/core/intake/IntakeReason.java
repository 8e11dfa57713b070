package org.openinternship.core.intake;

import org.openinternship.core.reason.ReasonCode;
import org.openinternship.core.reason.ReasonText;

/** The reasons that the checks of intake give. */
public enum IntakeReason implements ReasonCode {
  /** The posting leaves out what an intern needs to know. */
  POSTING_INCOMPLETE("the posting of project {project} does not say {item:PostingItem}"),
  /** A document has not come in, or was returned. */
  DOCUMENT_MISSING(
      "{intern:you|your|intern #'s} document {document} has to come in, it is"
          + " {state:DocumentState}"),
  /** A document has come in but is not accepted. */
  DOCUMENT_NOT_ACCEPTED(
      "{intern:you|your|intern #'s} document {document} is {state:DocumentState}, it has"
          + " to be accepted"),
  /** The intern has not done what the project asks for first. */
  PREREQUISITE_MISSING(
      "{intern:you|you have|intern # has} not done {prerequisite}, which project {project}"
          + " asks for first");

  @SuppressWarnings("ImmutableEnumChecker") // immutable
  private final ReasonText text;

  IntakeReason(String english) {
    this.text = ReasonText.of(english);
  }

  @Override
  public ReasonText text() {
    return text;
  }
}
