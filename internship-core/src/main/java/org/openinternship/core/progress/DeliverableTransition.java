package org.openinternship.core.progress;

/** A transition of a deliverable. */
public enum DeliverableTransition {
  /** The intern hands it in, or a better one in its place. */
  HAND_IN,
  /** The supervisor wants another. */
  RETURN,
  /** The supervisor takes it. */
  ACCEPT
}
