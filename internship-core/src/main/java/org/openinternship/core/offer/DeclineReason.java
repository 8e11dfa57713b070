package org.openinternship.core.offer;

/** Why an intern declined an offer, in words that tell a program what to change. */
public enum DeclineReason {
  /** The work is not what the intern wants to do. */
  WORK,
  /** Too many or too few hours a week, or hours at the wrong time of day. */
  HOURS,
  /** It is too long, too short, or at the wrong time of year. */
  PERIOD,
  /** Unpaid, paid too little, or without credit. */
  COMPENSATION,
  /** Too far away, for the part of the work that is not at a distance. */
  LOCATION,
  /** The intern has found something outside the program. */
  OTHER_PLACE,
  /** The intern goes on studying. */
  STUDIES,
  /** A reason that is nobody's business. */
  PERSONAL,
  /** The intern gave none. */
  NOT_STATED
}
