package org.openinternship.core.contact;

/** A level of the risk that an intern is lost, as far as contact shows it; the lowest first. */
public enum RiskLevel {
  /** No concern is open, or only ones for information. */
  LOW,
  /** A warning is open. */
  RAISED,
  /** An error is open. */
  HIGH
}
