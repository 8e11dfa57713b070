package org.openinternship.core.contact;

/** How likely it is that an intern is lost, as far as contact shows it; lowest first. */
public enum RiskLevel {
  /** No concern is open, or only such as are good to know. */
  LOW,
  /** A warning is open. */
  RAISED,
  /** An error is open. */
  HIGH
}
