package org.openinternship.core.approval;

/** A move from one state of a document to the next. */
public enum DocumentTransition {
  /** It comes in, or a better one in its place. */
  RECEIVE,
  /** The program has read it and takes it. */
  ACCEPT,
  /** The program has read it and wants another. */
  RETURN
}
