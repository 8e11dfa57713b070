package org.openinternship.core.pay;

/**
 * A factor of the primary beneficiary test, as a question. A yes suggests that the intern is the
 * one who benefits. No factor decides alone, and neither does their number: the library records
 * answers and gives no verdict.
 *
 * <p>Source: Glatt v. Fox Searchlight Pictures, 811 F.3d 528 (2d Cir. 2016); U.S. Department of
 * Labor, Wage and Hour Division, <a
 * href="https://www.dol.gov/agencies/whd/fact-sheets/71-flsa-internships">Fact Sheet 71</a> (2018).
 */
public enum BeneficiaryFactor {
  /** Do both sides clearly understand that no pay is to be expected? */
  NO_PAY_EXPECTED,
  /** Is there training like that of an educational environment, hands-on training included? */
  TRAINING_AS_IN_EDUCATION,
  /** Is it tied to formal education, by integrated coursework or academic credit? */
  TIED_TO_EDUCATION,
  /** Does it make room for academic commitments, following the academic calendar? */
  FITS_ACADEMIC_CALENDAR,
  /** Is it no longer than the time in which the intern learns something useful? */
  LIMITED_TO_LEARNING,
  /** Does the work complement that of paid employees, and displace none of them? */
  COMPLEMENTS_EMPLOYEES,
  /** Do both sides understand that there is no claim to a paid job afterwards? */
  NO_JOB_PROMISED
}
