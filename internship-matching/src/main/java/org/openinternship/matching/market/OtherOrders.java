package org.openinternship.matching.market;

/** The pairs of a market in another order of the projects' side; lists stay as they are. */
final class OtherOrders {
  private OtherOrders() {}

  /** Returns the pairs with the numbers that other lots draw. */
  static PairRow byLots(Market market, Lots others) {
    if (others.projects() != market.projects() || others.interns() < market.persons()) {
      throw new IllegalArgumentException(
          "Market: numbers of interns and projects of the lots are "
              + others.interns()
              + " and "
              + others.projects()
              + ", they must be at least "
              + market.persons()
              + " and exactly "
              + market.projects());
    }
    PairRow drawn = new PairRow(market.pairs());
    for (int person = 0; person < market.persons(); person++) {
      int place = market.firstPlace(person);
      for (int pair = market.firstPair(place); pair < market.endPair(place); pair++) {
        int project = market.project(pair);
        drawn.put(pair, project, market.tier(pair), (int) others.number(project, person));
      }
    }
    drawn.close();
    return drawn;
  }

  /**
   * Returns the pairs of a second round: of each intern one comes before all others, or none does,
   * and other ties are broken the other way round.
   */
  static PairRow ofSecondRound(Market market, int[] first) {
    PairRow second = new PairRow(market.pairs());
    for (int intern = 0; intern < first.length; intern++) {
      checkPair(market, intern, first[intern]);
      for (int pair = market.firstPair(intern); pair < market.endPair(intern); pair++) {
        int tier = pair == first[intern] ? 0 : laterTier(market, pair);
        second.put(pair, market.project(pair), tier, ~(int) market.lotteryNumber(pair));
      }
    }
    second.close();
    return second;
  }

  private static void checkPair(Market market, int intern, int pair) {
    if (pair != -1 && (pair < market.firstPair(intern) || pair >= market.endPair(intern))) {
      throw new IllegalArgumentException(
          "Market: pair of intern "
              + intern
              + " is "
              + pair
              + ", it must be -1 or from "
              + market.firstPair(intern)
              + " to "
              + (market.endPair(intern) - 1));
    }
  }

  private static int laterTier(Market market, int pair) {
    int tier = market.tier(pair);
    if (tier == Integer.MAX_VALUE) {
      throw new IllegalArgumentException(
          "Market: tier of pair " + pair + " is 2147483647, it must be at most 2147483646");
    }
    return tier + 1;
  }
}
