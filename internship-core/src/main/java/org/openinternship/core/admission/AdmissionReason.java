package org.openinternship.core.admission;

import org.openinternship.core.reason.ReasonCode;
import org.openinternship.core.reason.ReasonText;

/** The reasons that the requirements for admission give. */
public enum AdmissionReason implements ReasonCode {
  /** Too young. */
  AGE_TOO_LOW("at least {min|# full year|# full years} on {date:date} {min|is|are} needed"),
  /** Too old. */
  AGE_TOO_HIGH("at most {max|# full year|# full years} on {date:date} {max|is|are} accepted"),
  /** Not a citizen. */
  CITIZENSHIP_NEEDED("citizenship of one of {countries} is needed"),
  /** Not authorised to work at home. */
  NOT_AUTHORISED_WHERE_LIVING("authorisation to work in the country of residence is needed"),
  /** Not enrolled, or not with that load. */
  NOT_ENROLLED("enrolment of the kind {loads:Load} is needed"),
  /** Not enrolled for the whole term. */
  NOT_ENROLLED_THROUGH_TERM("enrolment must last for the whole term {term:period}"),
  /** Too low or too high an education. */
  EDUCATION_LEVEL_OUTSIDE(
      "the highest level of education must be from {min:EducationLevel} to"
          + " {max:EducationLevel}"),
  /** No degree in the field. */
  FIELD_OF_STUDY_NEEDED("a degree in one of {fields} is needed"),
  /** Graduated too early, or will too late. */
  OUTSIDE_GRADUATION_WINDOW("the day of graduation must be in {window:period}"),
  /** Took part too often. */
  TOOK_PART_BEFORE(
      "at most {max|# earlier participation|# earlier participations} in {programs}"
          + " {max|is|are} accepted"),
  /** A ground for exclusion applies. */
  EXCLUSION_APPLIES("{list}: {ground} applies"),
  /** The answer is no where it must be yes. */
  NOT_CONFIRMED("{question} is not confirmed"),
  /** Lives too far away. */
  LIVES_TOO_FAR("the place of residence must be as near as {farthest} to {place}"),
  /** Too few hours a week. */
  PROGRAM_HOURS_TOO_FEW("the program needs {needed|# hour|# hours} a week, the intern has {has}"),
  /** Other commitments leave no free day at all. */
  NEVER_FREE(
      "on every day of the term {term:period} other commitments take more than {max|# hour|#"
          + " hours} a week"),
  /** Other commitments leave too few free days in a row. */
  FREE_RUN_TOO_SHORT(
      "the longest run of free days has {days|# day|# days} of the term {term:period}, {min|#"
          + " is|# are} needed"),
  /** A question must be answered with yes and with no. */
  YES_AND_NO("{question} must be confirmed and is a ground for exclusion as well"),
  /** The age is asked for on a day that the term does not have. */
  AGE_ON_MISSING_DAY("the age is asked for on the {day}, which the term does not have"),
  /** No applicant can have so many free days. */
  MORE_FREE_DAYS_THAN_TERM(
      "{min|# free day is|# free days are} needed, more than the term {term:period} has");

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
