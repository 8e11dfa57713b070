package org.openinternship.core.people;

/** What an intern must get for the work to be able to take it. */
public enum CompensationNeed {
  /** Can work unpaid. */
  NONE,
  /** Needs pay or academic credit. */
  PAY_OR_CREDIT,
  /** Needs pay. */
  PAY
}
