package org.openinternship.core.admission;

/** An answer with yes or no, be it the applicant's or the outcome of a check. */
public enum YesNo {
  /** Yes. */
  YES,
  /** No. */
  NO,
  /** The check goes on: neither yes nor no so far. */
  PENDING
}
