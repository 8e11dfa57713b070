package org.openinternship.core.intake;

/** What happens to an approval; at the same instant, in this order. */
public enum ApprovalEvent {
  /** The party says yes. */
  GIVE,
  /** The party says no. */
  REFUSE,
  /** The party takes back what it said. */
  UNDO,
  /** What it was given for has changed. */
  CLEAR
}
