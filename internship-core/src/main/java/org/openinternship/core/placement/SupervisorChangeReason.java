package org.openinternship.core.placement;

/** Why somebody else became the supervisor. */
public enum SupervisorChangeReason {
  /** The one before has left the host, or the unit. */
  LEFT,
  /** The one before is away for long. */
  ABSENCE,
  /** The one before has too many interns. */
  LOAD,
  /** The intern moves on to another department. */
  ROTATION,
  /** The intern asked for it. */
  INTERN_ASKED,
  /** The one before, or the host, asked for it. */
  HOST_ASKED,
  /** The one before has a conflict of interest. */
  CONFLICT_OF_INTEREST,
  /** Nobody gave one. */
  NOT_STATED
}
