package org.openinternship.matching.mechanism;

import org.openinternship.matching.market.Market;

/** Those to whom interns offer: they hold the best pairs that capacities allow. */
interface Holders {

  /** Tells whether a {@link Market#projectAndKey pair} may be held; false is certain, for good. */
  boolean mayHold(long projectAndKey);

  /** Reads what the question whether a project may hold a pair will read, which brings it near. */
  int approach(int project);

  /** Reads what an offer to a project will read, which brings it near. */
  int touch(int project);

  /**
   * Offers the pair that an intern has offered last; returns who has to go, the intern itself if it
   * is refused, or -1 if nobody has to.
   */
  int offer(long projectAndKey, int intern);
}
