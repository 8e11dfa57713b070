package org.openinternship.matching.change;

/** The kinds of a move: what an intern who is not where they were has of it. */
public enum MoveKind {
  /** Had no place and has one, or is new and has one. */
  GAINED,
  /** Had a place and has none. */
  LOST,
  /** Had a place and takes no part any more. */
  LEFT,
  /** Has a place that stands before the old one on their list. */
  BETTER,
  /** Has a place that stands behind the old one on their list. */
  WORSE,
  /** Has another place that they like the same. */
  LEVEL,
  /** Has another place, and no list of theirs tells which of the two they prefer. */
  ELSEWHERE
}
