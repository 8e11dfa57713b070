package org.openinternship.matching.internal.compile;

import java.util.Optional;
import java.util.stream.IntStream;
import org.openinternship.core.cohort.Cohort;
import org.openinternship.matching.market.LastFill;
import org.openinternship.matching.market.Market;
import org.openinternship.matching.market.MarketPart;
import org.openinternship.matching.policy.InternPreferences;
import org.openinternship.matching.policy.MatchingPolicy;

/**
 * The interns who asked for nothing and have a list of suggestions. They come last in the market if
 * the bid rules fill or spread them; where they are only suggested to, if the mechanism can see to
 * it, as orders of projects have them last anyway.
 */
final class UnaskedInterns {
  private UnaskedInterns() {}

  /** Returns a market of a cohort in which they come last, or nobody does. */
  static Market comeLast(Market market, Cohort cohort, MatchingPolicy policy, WishList[] lists) {
    Optional<LastFill> fill = fill(cohort, policy);
    if (fill.isEmpty()) {
      return market.lastFill().isEmpty() ? market : market.withLast(LastFill.AS_OTHERS);
    }
    int[] last =
        IntStream.range(0, lists.length)
            .filter(intern -> lists[intern].wishes() == 0 && lists[intern].size() > 0)
            .filter(intern -> !market.isPinned(intern) && market.jointListOf(intern) < 0)
            .toArray();
    return last.length == 0 && market.lastFill().isEmpty()
        ? market
        : market.withLast(fill.get(), last);
  }

  /** Returns how they get what is left, where the others are placed as if these were not there. */
  static Optional<LastFill> fill(Cohort cohort, MatchingPolicy policy) {
    if (policy.internPreferences() == InternPreferences.SCORES) {
      return Optional.empty(); // nobody's bids count
    }
    return switch (cohort.bidRules().whenNoBids()) {
      case FILL_BY_SCORE -> Optional.of(LastFill.BY_SCORE);
      case SPREAD_EVENLY -> Optional.of(LastFill.EVENLY);
      case LEAVE_OUT, SUGGEST ->
          policy.honours().contains(MarketPart.LAST_INTERNS)
              ? Optional.of(LastFill.AS_OTHERS)
              : Optional.empty();
    };
  }
}
