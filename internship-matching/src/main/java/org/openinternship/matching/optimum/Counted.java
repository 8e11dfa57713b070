package org.openinternship.matching.optimum;

import org.openinternship.matching.market.Market;

/**
 * Whose places a search finds and for whom its objectives count, where a market has interns who
 * {@linkplain Market#isLast come last}. Pinned interns are in no search.
 */
enum Counted {
  /** Nobody comes last. */
  EVERYBODY,
  /** All but the last, as if these were not there. */
  FIRST,
  /** All but the last, who may be placed to keep lower limits and count for nothing. */
  FIRST_WITH_FILLERS,
  /** The last ones alone. */
  LAST;

  /** The first round in a market, by the limits that it has to keep. */
  static Counted first(Market market, NodeLimits limits) {
    if (market.lastFill().isEmpty()) {
      return EVERYBODY;
    }
    return limits.isAnySet() ? FIRST_WITH_FILLERS : FIRST;
  }

  /** Tells whether the search may place an intern. */
  boolean takesPart(Market market, int intern) {
    return this == EVERYBODY
        || this == FIRST_WITH_FILLERS
        || market.isLast(intern) == (this == LAST);
  }

  /** Tells whether the objectives count an intern. */
  boolean counts(Market market, int intern) {
    return this == EVERYBODY || market.isLast(intern) == (this == LAST);
  }

  /** Returns costs of which those who do not count have none; loads count everybody. */
  LevelCosts of(Market market, LevelCosts costs) {
    if (this != FIRST_WITH_FILLERS || costs.hasLoads()) {
      return costs;
    }
    return (intern, pair) -> market.isLast(intern) ? 0 : costs.ofPair(intern, pair);
  }
}
