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
  /** A signature was given before the placement changed, and the program asks for it again. */
  SIGNATURE_OUTDATED(
      "the agreement of placement {placement} was signed by {party:Party} before the placement"
          + " changed on {instant:instant} ({change:PlacementTransition}); it has to be amended and"
          + " signed again by {deadline:instant}"),
  /** A signature at an instant that does not belong to the placement. */
  SIGNATURE_OUTSIDE_PLACEMENT(
      "the agreement of placement {placement} was signed by {party:Party} on {instant:instant},"
          + " which does not fit the placement, from {period:period}. Maybe the date is wrong"),
  /** A party has refused to sign. */
  AGREEMENT_REFUSED(
      "the agreement of placement {placement} was refused by {party:Party} on {instant:instant};"
          + " nobody can sign it until the refusal is withdrawn or the agreement is amended"),
  /** There is no agreement to sign, and the program asks for one. */
  AGREEMENT_MISSING(
      "placement {placement} has no agreement; all parties have to sign one, at the latest on"
          + " {deadline:instant}"),
  /** A document is due. */
  DOCUMENT_DUE(
      "{intern:you|your|intern #'s} document {document} has to be accepted by {due:instant}, and"
          + " before the placement is {stage:PlacementState}; so far it is {state:DocumentState}"),
  /** A document was due. */
  DOCUMENT_OVERDUE(
      "{intern:you|your|intern #'s} document {document} had to be accepted by {due:instant}, and"
          + " before the placement was {stage:PlacementState}; it is {state:DocumentState}");

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
