package org.openinternship.core.placement;

/** A move in the state machine of {@link PlacementState}. */
public enum PlacementTransition {
  /** Begin to prepare the intern: accounts, agreement, documents. */
  ONBOARD,
  /** Begin to work. */
  START,
  /** Let the work rest. */
  PAUSE,
  /** Go on with the work. */
  RESUME,
  /** Move the last day to a later one. */
  EXTEND,
  /** Make somebody else the supervisor. */
  CHANGE_SUPERVISOR,
  /** End it when the intern has done what was agreed. */
  COMPLETE,
  /** End it before that. */
  TERMINATE
}
