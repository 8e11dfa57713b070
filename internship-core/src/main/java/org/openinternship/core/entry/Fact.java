package org.openinternship.core.entry;

/**
 * Something to know about an applicant. Those with a value in {@link ApplicantFacts} or in the
 * intern are known; of the others it may have been said that there is none, or that they are on
 * their way.
 */
public enum Fact {
  /** The birth date. */
  BIRTH_DATE,
  /** The citizenships. */
  CITIZENSHIPS,
  /** Where the applicant lives. */
  PLACE,
  /** The degrees, held or studied for. */
  DEGREES,
  /** Earlier participations in programs. */
  PARTICIPATIONS,
  /** The countries the applicant may work in; the value is in the intern. */
  WORK_AUTHORISATION,
  /** The enrolment at a place of education; the value is in the intern. */
  ENROLMENT,
  /** The languages; the value is in the intern. */
  LANGUAGES,
  /** The hours a week that the applicant can give; the value is in the intern. */
  WEEKLY_HOURS,
  /** What else the applicant has to do; the value is in the intern. */
  COMMITMENTS
}
