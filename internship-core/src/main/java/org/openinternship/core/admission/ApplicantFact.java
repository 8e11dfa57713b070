package org.openinternship.core.admission;

import org.openinternship.core.finding.FactName;

/**
 * A fact about an applicant. Those with a value in {@link ApplicantFacts} or in the intern are
 * known; of the others it may have been said that there is none, or that they are on their way.
 */
public enum ApplicantFact implements FactName {
  /** The birth date. */
  BIRTH_DATE,
  /** The citizenships. */
  CITIZENSHIPS,
  /** The place where the applicant lives. */
  PLACE,
  /** The degrees, held or studied for. */
  DEGREES,
  /** Earlier participations in programs. */
  PARTICIPATIONS,
  /** The countries the applicant may work in; they are in the intern, permits for a time here. */
  WORK_AUTHORISATION,
  /** The enrolments at places of education; the values are in the intern. */
  ENROLMENT,
  /** The languages; the value is in the intern. */
  LANGUAGES,
  /** The hours a week that the applicant can give; the value is in the intern. */
  WEEKLY_HOURS,
  /** The other commitments of the applicant; the value is in the intern. */
  COMMITMENTS
}
