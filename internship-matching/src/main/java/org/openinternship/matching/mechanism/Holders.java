package org.openinternship.matching.mechanism;

import org.openinternship.matching.market.Market;

/** Those to whom interns offer: they hold the best pairs that capacities allow. */
interface Holders {
  /** Returns those of projects without reserved seats. */
  static Holders of(Market market, BindingCapacities capacities, int[] offered) {
    return capacities.isFlat()
        ? new FlatHolders(market, capacities, offered)
        : new NestedHolders(market, capacities, offered);
  }

  /**
   * Returns where the largest {@linkplain Market#projectAndKey key} stands that each project may
   * still hold, that of project {@code p} at {@code p << shift()}: what is beyond it is refused for
   * good. Most offers end there, and so it is read without a call.
   */
  int[] cutoffs();

  /** Returns the binary logarithm of how far the cutoffs of two projects lie apart. */
  int shift();

  /** Tells whether groups may refuse a pair that the project's cutoff does not. */
  boolean hasGroups();

  /** Tells whether the groups of a pair's project may hold it; false is certain, for good. */
  boolean groupsMayHold(long projectAndKey);

  /** Reads what the question of the groups will read, which brings it near. */
  int approach(int project);

  /** Reads what an offer to a project will read, which brings it near. */
  int touch(int project);

  /**
   * Offers the pair that an intern has offered last; returns who has to go, the intern itself if it
   * is refused, or -1 if nobody has to.
   */
  int offer(long projectAndKey, int intern);
}
