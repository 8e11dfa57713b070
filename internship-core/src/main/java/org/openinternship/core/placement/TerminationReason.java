package org.openinternship.core.placement;

/** The reason for the end of a placement before its work was done. */
public enum TerminationReason {
  /** The intern did not come. */
  DID_NOT_JOIN,
  /** The intern gave it up. */
  INTERN_LEFT,
  /** The host ended it. */
  HOST_ENDED,
  /** The intern was removed after missed reports or meetings. */
  MISSED_CONTACT,
  /** The work did not reach what was agreed. */
  PERFORMANCE,
  /** A rule of the program or the host was broken. */
  CONDUCT,
  /** The intern no longer meets the admission rules, such as enrolment. */
  NO_LONGER_ELIGIBLE,
  /** The program itself ended. */
  PROGRAM_ENDED,
  /** A private reason. */
  PERSONAL,
  /** No reason was given. */
  NOT_STATED
}
