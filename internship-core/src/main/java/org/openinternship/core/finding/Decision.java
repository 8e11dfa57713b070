package org.openinternship.core.finding;

/** The standing of a subject with one requirement or with all of them. */
public enum Decision {
  /** Nothing stands against it. */
  ELIGIBLE,
  /** Nothing stands against it so far, but facts or proofs are still to come. */
  PENDING,
  /** A requirement is not met. */
  NOT_ELIGIBLE
}
