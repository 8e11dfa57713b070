package org.openinternship.core.intake;

/** What happens to a document; at the same instant, in this order. */
public enum DocumentEvent {
  /** It comes in, or a better one in its place. */
  RECEIVE,
  /** The program has read it and takes it. */
  ACCEPT,
  /** The program has read it and wants another. */
  RETURN
}
