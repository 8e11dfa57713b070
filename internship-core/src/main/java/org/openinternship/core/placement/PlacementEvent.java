package org.openinternship.core.placement;

/** What happens to a placement; at the same instant, in this order. */
public enum PlacementEvent {
  /** The intern is being prepared: accounts, agreement, documents. */
  ONBOARD,
  /** The intern begins to work. */
  START,
  /** The work rests. */
  PAUSE,
  /** The work goes on. */
  RESUME,
  /** The last day becomes a later one. */
  EXTEND,
  /** Somebody else becomes the supervisor. */
  CHANGE_SUPERVISOR,
  /** The intern has done what was agreed. */
  COMPLETE,
  /** It ends before that. */
  TERMINATE
}
