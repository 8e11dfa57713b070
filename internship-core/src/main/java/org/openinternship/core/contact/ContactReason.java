package org.openinternship.core.contact;

import org.openinternship.core.reason.ReasonCode;
import org.openinternship.core.reason.ReasonText;

/** The reasons that contact with interns gives. */
public enum ContactReason implements ReasonCode {
  /** The first contact has not come in time. */
  NO_FIRST_CONTACT(
      "there has been no contact after {days|# day|# days}, the first has to come within"
          + " {max|# day|# days}"),
  /** No contact for too long. */
  SILENT("there has been no contact for {days|# day|# days} (limit: {max:number})"),
  /** No live contact for too long. */
  NO_LIVE_CALL("there has been no live call for {days|# day|# days} (limit: {max:number})"),
  /** Questions have waited too long. */
  ANSWER_LATE(
      "{questions|# question has waited|# questions have waited up to} {waited:duration}"
          + " for an answer (limit: {max:duration})"),
  /** Work has waited too long. */
  REVIEW_LATE(
      "{works|# piece of work has waited|# pieces of work have waited up to} {days|# day|#"
          + " days} for a review (limit: {max:number})"),
  /** Too many meetings were missed. */
  MEETINGS_MISSED("{missed|# meeting was|# meetings were} missed (limit: {max:number})"),
  /** Reports are missing, not yet so many that it has consequences. */
  REPORTS_MISSED(
      "{missed|# report that was due is|# reports that were due are} missing; once"
          + " {limit|# is|# are} missing, removal from the program starts"),
  /** So many reports are missing that the removal of the intern starts. */
  REMOVAL_STARTS(
      "{missed|# report that was due is|# reports that were due are} missing; when"
          + " {limit|# was|# were} missing, removal from the program started");

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
