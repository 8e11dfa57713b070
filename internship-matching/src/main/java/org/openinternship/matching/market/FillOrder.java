package org.openinternship.matching.market;

/**
 * Which seats of a project with {@link Reserves} are filled first. The result depends on it: an
 * intern of a category who stands well takes a reserved seat under {@link #RESERVED_FIRST} and an
 * open one under {@link #OPEN_FIRST}, where the reserved seat is left for the next of the category.
 * So open seats first places at least as many of those for whom seats are reserved.
 *
 * <p>Source: Dur, Kominers, Pathak, Sonmez, <i>Reserve design: unintended consequences and the
 * demise of Boston's walk zones</i> (2018).
 */
public enum FillOrder {
  /** Open seats go to the best of all, then reserved seats to the best of those who are left. */
  OPEN_FIRST,
  /** Reserved seats go to the best of their categories, then open seats to the best of the rest. */
  RESERVED_FIRST;

  /**
   * Tells how many seats are open to everybody before those that are reserved are filled.
   *
   * @param open how many are reserved for nobody
   * @return all of them, or none
   */
  public int openBefore(int open) {
    return switch (this) {
      case OPEN_FIRST -> open;
      case RESERVED_FIRST -> 0;
    };
  }
}
