package org.openinternship.core.time;

/** The kind of a {@link Commitment}. */
public enum CommitmentKind {
  /** A term at a university or college; programs often count it at a fixed weekly rate. */
  UNIVERSITY_TERM,
  /** Paid work, another internship included. */
  JOB,
  /** A single class or course outside a counted university term. */
  CLASS,
  /** Unpaid work for others. */
  VOLUNTEERING,
  /** Anything else. */
  OTHER
}
