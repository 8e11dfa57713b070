package org.openinternship.matching.optimum;

import java.util.Arrays;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.stream.Stream;
import org.openinternship.matching.market.Assignment;
import org.openinternship.matching.market.Market;

/** What an assignment of all was before those who come last got what was left. */
final class FirstRound {
  private final Market market;
  private final Counted counted;
  private final Assignment all;

  /** Those alone who do not come last. */
  private final Assignment others;

  FirstRound(Market market, Counted counted, Assignment all) {
    this.market = market;
    this.counted = counted;
    this.all = all;
    this.others = with(intern -> false);
  }

  /**
   * Leaves away whoever the first round cannot have placed, and, where limits and minimums are kept
   * without them, whoever has opened what was closed.
   */
  Optional<Assignment> find() {
    return Stream.<IntPredicate>of(it -> mayBeNeeded(it) && isWhereOthersAre(it), this::mayBeNeeded)
        .map(this::with)
        .filter(first -> FillOrClose.keepsLimits(market, first))
        .findFirst();
  }

  private boolean comesLast(int intern) {
    return market.isLast(intern) && !market.isPinned(intern);
  }

  private boolean mayBeNeeded(int intern) {
    return counted.takesPart(market, intern)
        && all.pair(intern) >= 0
        && counted.mayMake(market, intern, all.pair(intern));
  }

  private boolean isWhereOthersAre(int intern) {
    for (int n = all.project(intern); n >= 0; n = market.tree().parent(n)) {
      if (others.count(n) == 0 && market.minimum(n) > 0 && market.lowerLimit(n) == 0) {
        return false;
      }
    }
    return true;
  }

  /** The places of all others, and of those who come last the ones that stay. */
  private Assignment with(IntPredicate stays) {
    int[] pairs = new int[market.interns()];
    Arrays.setAll(pairs, it -> !comesLast(it) || stays.test(it) ? all.pair(it) : -1);
    return Assignment.ofPairs(market, pairs);
  }
}
