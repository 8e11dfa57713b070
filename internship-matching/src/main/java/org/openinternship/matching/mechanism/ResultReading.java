package org.openinternship.matching.mechanism;

/**
 * The way in which the results of a mechanism can be read: what is true of every intern who would
 * rather sit elsewhere. Explanations say no more than the reading allows.
 */
public enum ResultReading {
  /**
   * At every project that an intern would rather have, a full project or group is in the way, and
   * everybody in it who is not pinned stands before the intern in the order of its own side. So the
   * place of the last one in is a cutoff. This is true of stable results, and of no others.
   */
  PRIORITY_CUTOFFS,
  /**
   * Interns took turns, and at every project that an intern would rather have no seat was left when
   * the intern's turn came. No order of the projects' side decided anything.
   */
  TURN_ORDER,
  /** The mechanism {@linkplain Mechanism#account itself tells} why a pair was not made. */
  ACCOUNT,
  /** Only what is true of every assignment: where all seats are taken, and where one is left. */
  NONE
}
