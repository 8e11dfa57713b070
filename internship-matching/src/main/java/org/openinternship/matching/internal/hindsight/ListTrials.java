package org.openinternship.matching.internal.hindsight;

import org.openinternship.matching.internal.compile.MarketRow;

/** Matches of a market in which one intern has another list. */
interface ListTrials {
  /**
   * Runs the mechanism.
   *
   * @param intern the intern, who is not pinned
   * @param row their list
   * @return who would be elsewhere than with the list as it is
   */
  ChangedPlaces with(int intern, MarketRow row);
}
