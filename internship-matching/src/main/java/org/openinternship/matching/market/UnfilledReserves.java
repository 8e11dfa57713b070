package org.openinternship.matching.market;

/** What becomes of reserved seats for which there are not enough interns of their category. */
public enum UnfilledReserves {
  /** They are open to everybody, after all other seats. */
  REVERT,
  /** They stay empty. */
  STAY_EMPTY;

  /**
   * Tells how many seats are open to everybody, after all others.
   *
   * @param unfilled how many reserved seats have nobody of their category
   * @return all of them, or none
   */
  public int open(int unfilled) {
    return switch (this) {
      case REVERT -> unfilled;
      case STAY_EMPTY -> 0;
    };
  }
}
