package org.openinternship.core.agreement;

import org.openinternship.core.reason.ReasonCode;
import org.openinternship.core.reason.ReasonText;

/** The reasons that checks of agreements and documents give. */
public enum AgreementReason implements ReasonCode {
  /** A party has still to sign. */
  SIGNATURE_MISSING(
      "the signature of {party} under the agreement of placement {placement} is due by"
          + " {deadline:instant}"),
  /** A party signed after the deadline. */
  SIGNATURE_LATE(
      "{party} signed the agreement of placement {placement} at {instant:instant}, after the"
          + " deadline {deadline:instant}"),
  /** A document is due before a state that is still to come. */
  DOCUMENT_DUE(
      "document {document} of intern {intern} has to be accepted before"
          + " {stage:PlacementState}, it is {state:DocumentState}"),
  /** A document was due before a state that has come. */
  DOCUMENT_OVERDUE(
      "document {document} of intern {intern} had to be accepted before"
          + " {stage:PlacementState}, it is {state:DocumentState}");

  @SuppressWarnings("ImmutableEnumChecker") // immutable
  private final ReasonText text;

  AgreementReason(String english) {
    this.text = ReasonText.of(english);
  }

  @Override
  public ReasonText text() {
    return text;
  }
}
