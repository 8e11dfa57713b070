package org.openinternship.matching.optimum;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.openinternship.matching.market.Assignment;
import org.openinternship.matching.market.Market;
import org.openinternship.matching.market.MarketPart;

/**
 * Why some interns cannot all have a place, whoever else goes without: the minimum cut. Each pair
 * of one of the {@code interns} lies below one of the {@code full} projects and groups, and these
 * have fewer seats together than there are such interns.
 *
 * <p>Source: König's theorem, in the form of alternating paths; Ford, Fulkerson, <i>Flows in
 * networks</i> (1962).
 *
 * @param interns those who share the seats, none of them pinned, in rising order
 * @param full the projects and groups that all their pairs lie below, none within another, in
 *     rising order; those that the shortage comes from
 * @param seats how many seats these have beside pinned interns; fewer than there are interns
 */
public record PlaceShortage(List<Integer> interns, List<Integer> full, long seats) {
  private static final Set<MarketPart> HONOURED =
      Set.of(MarketPart.SHARED_LIMITS, MarketPart.LAST_INTERNS);

  /**
   * Checks that nothing is null.
   *
   * @param interns those who share the seats
   * @param full the projects and groups that all their pairs lie below
   * @param seats how many seats these have beside pinned interns
   */
  public PlaceShortage {
    Objects.requireNonNull(interns, "PlaceShortage.interns");
    Objects.requireNonNull(full, "PlaceShortage.full");
    interns = List.copyOf(interns);
    full = List.copyOf(full);
  }

  /**
   * Finds the shortages of a market: everybody who has a pair and whom a largest assignment leaves
   * out is in one, with those they share seats with. No intern and no seat is in two of them, and
   * as many of each go without as it has interns more than seats. Interns who {@linkplain
   * Market#withLast come last} have no part in it. Takes a largest assignment, and O(m) in all,
   * times the depth of the tree.
   *
   * @param market the market
   * @return the shortages, in the order of their first interns; none if everybody who has a pair
   *     and is not pinned can have a place
   * @throws IllegalArgumentException if the market has a part beside shared limits and interns who
   *     come last
   * @throws java.util.concurrent.CancellationException if the running thread was interrupted; its
   *     interrupt status stays set
   */
  public static List<PlaceShortage> of(Market market) {
    Objects.requireNonNull(market, "PlaceShortage.market");
    Optimum.checkParts(market, HONOURED);
    Assignment largest = Optimum.of(market, StandardObjective.SIZE).assignment();
    ShortageSearch search = new ShortageSearch(market, largest);
    for (int intern = 0; intern < market.interns(); intern++) {
      if (!largest.isPlaced(intern) && !market.isLast(intern) && hasPair(market, intern)) {
        search.from(intern);
      }
    }
    return search.shortages();
  }

  private static boolean hasPair(Market market, int intern) {
    return market.firstPair(intern) < market.endPair(intern);
  }

  /** {@return who shares how many seats of what} */
  @Override
  public String toString() {
    return "PlaceShortage[interns " + interns + " share " + seats + " seats of nodes " + full + "]";
  }
}
