package org.openinternship.matching.verify;

/**
 * The definitions of when a preferred pair blocks. The two differ only for an intern who already
 * sits below the full group, and never where groups order interns; they differ where a group orders
 * pairs and minds the move. Projects that reserve seats share no group, and choose by their
 * reserves under both. Allocations of the engine are called stable by {@link #CHOICE}.
 */
public enum Stability {
  /**
   * The intern's own seat is vacated first, the default: a pair blocks unless a full node, with the
   * intern away, holds only better ones. Who moves within a group needs no better place in the
   * group's order.
   */
  OWN_SEAT_VACATED,
  /**
   * A pair blocks if the institution, choosing by its order from what it holds and the pair, would
   * choose the pair. Who moves within a full group must beat the worst held there, be it its own
   * pair.
   */
  CHOICE
}
