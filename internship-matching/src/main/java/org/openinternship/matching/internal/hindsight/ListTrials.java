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

  /**
   * Tells whether the mechanism asks for facts that no list tells, in a run on the market as it is
   * or in one {@linkplain #with by another list} so far. The facts that a changed cohort has are
   * not in these trials: what came of such a run need not be true. A run that asks for none is what
   * it would be with any facts, as a mechanism is a pure function of what it asks the market.
   */
  boolean hearFacts();
}
