package org.openinternship.matching.run;

import org.openinternship.core.reason.ReasonCode;
import org.openinternship.core.reason.ReasonText;

/** The reasons that the check of a run gives, where its parts do not fit. */
public enum RunReason implements ReasonCode {
  /** The cohort has a term, and it is not the run's. */
  COHORT_OF_ANOTHER_TERM(
      "the cohort states a term {stated} of its own that is not the term {term} of the run; without"
          + " one it takes that of the run"),
  /** The cohort has rules for bids, and they are not the program's. */
  BID_RULES_OF_NO_PROGRAM(
      "the cohort states rules for bids of its own that are not those of program {program}; without"
          + " any it takes those of the program"),
  /** The cohort has rules for hosts, and they are not the program's. */
  HOST_RULES_OF_NO_PROGRAM(
      "the cohort states rules for hosts of its own that are not those of program {program};"
          + " without any it takes those of the program");

  @SuppressWarnings("ImmutableEnumChecker") // immutable
  private final ReasonText text;

  RunReason(String english) {
    this.text = ReasonText.of(english);
  }

  @Override
  public ReasonText text() {
    return text;
  }
}
