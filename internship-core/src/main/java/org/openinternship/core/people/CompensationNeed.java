package org.openinternship.core.people;

/** The compensation without which an intern cannot take the work. */
public enum CompensationNeed {
  /** Can work unpaid. */
  NONE,
  /** Needs pay or academic credit. */
  PAY_OR_CREDIT,
  /** Needs pay. */
  PAY
}
