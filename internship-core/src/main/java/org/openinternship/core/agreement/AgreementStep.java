package org.openinternship.core.agreement;

import org.openinternship.core.reason.ReasonCode;
import org.openinternship.core.reason.ReasonText;

/** The next step of somebody about an agreement or a document. */
public enum AgreementStep implements ReasonCode {
  /** Draw up the agreement. */
  DRAW_UP_AGREEMENT(
      "please draw up the agreement of placement {placement}, so that all parties can sign it"),
  /** Sign the agreement. */
  SIGN_AGREEMENT("please sign the agreement of placement {placement}"),
  /** Ask a party, which the library does not know, to sign the agreement. */
  ASK_TO_SIGN("please ask {party:Party} to sign the agreement of placement {placement}"),
  /** Amend the agreement, so that it fits the placement and can be signed again. */
  AMEND_AGREEMENT(
      "please amend the agreement of placement {placement}, so that all parties can sign it again"),
  /** Find out what has to change before the party that refused can sign. */
  SETTLE_REFUSAL(
      "please settle with {party:Party} what has to change in the agreement of placement"
          + " {placement}"),
  /** Hand in a document. */
  HAND_IN_DOCUMENT(
      "please hand in the document {document} for {intern:you|your placement|the placement of #}"),
  /** Read a document that has come in, and accept or return it. */
  CHECK_DOCUMENT("please check the document {document} for the placement of {intern:you|you|#}");

  @SuppressWarnings("ImmutableEnumChecker") // immutable
  private final ReasonText text;

  AgreementStep(String english) {
    this.text = ReasonText.of(english);
  }

  @Override
  public ReasonText text() {
    return text;
  }
}
