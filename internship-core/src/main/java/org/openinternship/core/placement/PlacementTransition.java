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
  /** Move the last day to an earlier one, as both sides agree. */
  SHORTEN,
  /** Make somebody else the supervisor. */
  CHANGE_SUPERVISOR,
  /** Let a mentor join or leave. */
  CHANGE_MENTORS,
  /** End it when the intern has done what was agreed. */
  COMPLETE,
  /** End it before that. */
  TERMINATE
}
