package org.openinternship.core.placement;

/** The reason for a change of supervisor. */
public enum SupervisorChangeReason {
  /** The former supervisor has left the host, or the unit. */
  LEFT,
  /** The former supervisor is absent for a long time. */
  ABSENCE,
  /** The former supervisor has too many interns. */
  LOAD,
  /** The intern moves to another department. */
  ROTATION,
  /** The intern asked for it. */
  INTERN_ASKED,
  /** The former supervisor, or the host, asked for it. */
  HOST_ASKED,
  /** The former supervisor has a conflict of interest. */
  CONFLICT_OF_INTEREST,
  /** No reason was given. */
  NOT_STATED
}
