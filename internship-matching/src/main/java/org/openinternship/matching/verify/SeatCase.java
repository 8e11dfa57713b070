package org.openinternship.matching.verify;

/** The reasons why a project would have an intern whom a blocking coalition sends to it. */
public enum SeatCase {
  /** The intern sits there already, and stays. */
  STAYS,
  /** The project has seats free for all whom the coalition sends. */
  HAS_ROOM,
  /** It has so many seats once other members have left it, and a left seat may serve. */
  LEFT_BY_MEMBER,
  /** It would let others go who stand after all whom the coalition sends. */
  PREFERS
}
