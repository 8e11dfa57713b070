package org.openinternship.core.contact;

import org.openinternship.core.reason.ReasonCode;
import org.openinternship.core.reason.ReasonText;

/** The reasons that contact with interns gives. */
public enum ContactReason implements ReasonCode {
  /** The first contact has not come in time. */
  NO_FIRST_CONTACT("no contact after {days|# day|# days}, the first must come within {max}"),
  /** No contact for too long. */
  SILENT("no contact for {days|# day|# days}, at most {max|# is|# are} all right"),
  /** No live contact for too long. */
  NO_LIVE_CALL("no live call for {days|# day|# days}, at most {max|# is|# are} all right"),
  /** Questions have waited too long. */
  ANSWER_LATE(
      "questions without an answer: {questions}; the oldest has waited {minutes} min, at most"
          + " {max|# is|# are} all right"),
  /** Work has waited too long. */
  REVIEW_LATE(
      "work without a review: {works}; the oldest has waited {days|# day|# days}, at most"
          + " {max|# is|# are} all right"),
  /** Too many meetings were missed. */
  MEETINGS_MISSED(
      "{missed|# meeting was|# meetings were} missed, at most {max|# is|# are} all right"),
  /** Reports are missing, not yet so many that it has consequences. */
  REPORTS_MISSED("reports that were due and are missing: {missed}; number {limit} starts removal"),
  /** So many reports are missing that the removal of the intern starts. */
  REMOVAL_STARTS("reports that were due and are missing: {missed}; number {limit} started removal");

  @SuppressWarnings("ImmutableEnumChecker") // immutable
  private final ReasonText text;

  ContactReason(String english) {
    this.text = ReasonText.of(english);
  }

  @Override
  public ReasonText text() {
    return text;
  }
}
