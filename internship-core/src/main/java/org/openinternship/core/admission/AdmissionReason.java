package org.openinternship.core.admission;

import org.openinternship.core.reason.ReasonCode;
import org.openinternship.core.reason.ReasonText;

/** The reasons that the requirements for admission give. */
public enum AdmissionReason implements ReasonCode {
  /** Too young. */
  AGE_TOO_LOW(
      "{you|you have|the applicant has} to be at least {min|# year|# years} old on"
          + " {date:date}"),
  /** Too old. */
  AGE_TOO_HIGH(
      "{you|you may|the applicant may} be at most {max|# year|# years} old on {date:date}"),
  /** Not a citizen. */
  CITIZENSHIP_NEEDED("citizenship of {countries:Country:or} is needed"),
  /** Not authorised to work at home. */
  NOT_AUTHORISED_WHERE_LIVING(
      "authorisation to work in the country in which {you|you live|the applicant lives} is"
          + " needed"),
  /** Not enrolled, or not with that load. */
  NOT_ENROLLED("{you|you have|the applicant has} to be enrolled {loads:Load:or}"),
  /** Not enrolled for the whole term. */
  NOT_ENROLLED_THROUGH_TERM(
      "{you|your|the applicant's} enrolment has to last for the whole term, from"
          + " {term:period}"),
  /** A permit that does not last for the whole term. */
  PERMIT_NOT_THROUGH_TERM(
      "{you|your|the applicant's} permit to work has to last for the whole term, from"
          + " {term:period}"),
  /** None of several requirements is met, of which one is enough. */
  ONE_OF_NEEDED("one of these has to be met: {requirements:or}"),
  /** Too low or too high an education. */
  EDUCATION_LEVEL_OUTSIDE(
      "{you|your|the applicant's} highest level of education has to be at least"
          + " {min:EducationLevel} and at most {max:EducationLevel}"),
  /** No degree in the field. */
  FIELD_OF_STUDY_NEEDED("a degree in {fields:or} is needed"),
  /** Graduated too early, or will too late. */
  OUTSIDE_GRADUATION_WINDOW(
      "{you|your|the applicant's} day of graduation has to be from {window:period}"),
  /** Took part too often. */
  TOOK_PART_BEFORE(
      "at most {max|# earlier participation|# earlier participations} in {programs}"
          + " {max|is|are} accepted"),
  /** A ground for exclusion applies. */
  EXCLUSION_APPLIES("a ground for exclusion applies ({list}): {ground}"),
  /** The answer is no where it must be yes. */
  NOT_CONFIRMED("this has to be confirmed: {question}"),
  /** Lives too far away. */
  LIVES_TOO_FAR("{you|you have|the applicant has} to live {farthest:Rung} {place}"),
  /** Too few hours a week. */
  PROGRAM_HOURS_TOO_FEW(
      "the program needs {needed|# hour|# hours} a week, {you|you have|the applicant has}"
          + " {has:number}"),
  /** Other commitments leave no free day at all. */
  NEVER_FREE(
      "on every day of the term, from {term:period}, {you|your|the applicant's} other"
          + " commitments take more than {max|# hour|# hours} a week"),
  /** Other commitments leave too few free days in a row. */
  FREE_RUN_TOO_SHORT(
      "other commitments leave {you|you|the applicant} at most {days|# free day|# free"
          + " days} in a row in the term from {term:period}, {min|# is|# are} needed"),
  /** A question must be answered with yes and with no. */
  YES_AND_NO("{question} has to be confirmed and is a ground for exclusion as well"),
  /** The age is asked for on a day that the term does not have. */
  AGE_ON_MISSING_DAY("the age is asked for on the {day:TermDay}, which the term does not have"),
  /** No applicant can have so many free days. */
  MORE_FREE_DAYS_THAN_TERM(
      "{min|# free day is|# free days are} needed, more than the term has, from"
          + " {term:period}");

  @SuppressWarnings("ImmutableEnumChecker") // immutable
  private final ReasonText text;

  AdmissionReason(String english) {
    this.text = ReasonText.of(english);
  }

  @Override
  public ReasonText text() {
    return text;
  }
}
