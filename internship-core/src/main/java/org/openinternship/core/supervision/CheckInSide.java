package org.openinternship.core.supervision;

/** One of the two sides of a check-in. */
public enum CheckInSide {
  /** The intern. */
  INTERN,
  /** The guide. */
  GUIDE
}
