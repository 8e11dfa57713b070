package org.openinternship.core.agreement;

import org.openinternship.core.reason.ReasonCode;
import org.openinternship.core.reason.ReasonText;

/** The reasons that checks of agreements and documents give. */
public enum AgreementReason implements ReasonCode {
  /** A party has still to sign. */
  SIGNATURE_MISSING(
      "the agreement of placement {placement} has to be signed by {party:Party}, at the"
          + " latest on {deadline:instant}"),
  /** A party signed after the deadline. */
  SIGNATURE_LATE(
      "the agreement of placement {placement} was signed by {party:Party} on"
          + " {instant:instant}, after the deadline of {deadline:instant}"),
  /** A document is due before a state that is still to come. */
  DOCUMENT_DUE(
      "{intern:you|your|intern #'s} document {document} has to be accepted before the"
          + " placement is {stage:PlacementState}; so far it is {state:DocumentState}"),
  /** A document was due before a state that has come. */
  DOCUMENT_OVERDUE(
      "{intern:you|your|intern #'s} document {document} had to be accepted before the"
          + " placement was {stage:PlacementState}; it is {state:DocumentState}");

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
