package org.openinternship.core.progress;

/** What happens to a deliverable; at the same instant, in this order. */
public enum DeliverableEvent {
  /** The intern hands it in, or a better one in its place. */
  HAND_IN,
  /** The supervisor wants another. */
  RETURN,
  /** The supervisor takes it. */
  ACCEPT
}
