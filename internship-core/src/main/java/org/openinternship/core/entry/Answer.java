package org.openinternship.core.entry;

/** An answer to a question with yes or no, be it the applicant's or the outcome of a check. */
public enum Answer {
  /** Yes. */
  YES,
  /** No. */
  NO,
  /** The check goes on: neither yes nor no so far. */
  PENDING
}
