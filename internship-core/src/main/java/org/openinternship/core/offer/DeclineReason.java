package org.openinternship.core.offer;

/** A reason for declining an offer, in words that tell a program what to change. */
public enum DeclineReason {
  /** The work is not what the intern wants to do. */
  WORK,
  /** The hours a week are too many or too few, or at the wrong time of day. */
  HOURS,
  /** It is too long, too short, or at the wrong time of year. */
  PERIOD,
  /** It is unpaid, paid too little, or without credit. */
  COMPENSATION,
  /** It is too far away, for the part of the work that is not done at a distance. */
  LOCATION,
  /** The intern has found something outside the program. */
  OTHER_PLACE,
  /** The intern goes on studying. */
  STUDIES,
  /** A reason that the intern keeps private. */
  PERSONAL,
  /** The intern gave none. */
  NOT_STATED
}
