package org.openinternship.matching.market;

/** What becomes of reserved seats for which there are not enough interns of their category. */
public enum UnfilledReserves {
  /** They are open to everybody, after all other seats. */
  REVERT,
  /** They stay empty. */
  STAY_EMPTY
}
