package org.openinternship.core.intake;

/** A move from one state of a posting to the next. */
public enum PostingTransition {
  /** The host changes what it says. */
  EDIT,
  /** The host hands it in. */
  SUBMIT,
  /** What was decided is open again, after an undo or an edit. */
  REOPEN,
  /** A party of the approval plan says yes. */
  APPROVE,
  /** The last missing approval was given. */
  COMPLETE,
  /** A party of the approval plan says no. */
  REFUSE,
  /** The host takes it back. */
  WITHDRAW,
  /** The host takes a refused or withdrawn one up again; every approval starts anew. */
  REVISE
}
