package org.openinternship.core.approval;

/** A move from one state of an approval to the next. */
public enum ApprovalTransition {
  /** The party says yes. */
  GIVE,
  /** The party says no. */
  REFUSE,
  /** The party takes back what it said. */
  UNDO,
  /** What it was given for has changed. */
  CLEAR
}
