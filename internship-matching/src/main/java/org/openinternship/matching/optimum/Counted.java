package org.openinternship.matching.optimum;

import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openinternship.matching.market.Market;

/**
 * Whose places a search finds and for whom its objectives count, where a market has interns who
 * {@linkplain Market#isLast come last}. Pinned interns are in no search.
 */
final class Counted {
  /** The rounds of a search. */
  private enum Round {
    /** Nobody comes last. */
    ONLY,
    /** All but the last. */
    FIRST,
    /** The last ones alone. */
    LAST
  }

  /** Nobody comes last. */
  static final Counted EVERYBODY = new Counted(Round.ONLY, null);

  /** The last ones alone. */
  static final Counted LAST = new Counted(Round.LAST, null);

  private final Round round;

  /** The pairs of those who come last that the first round may need; null where it needs none. */
  private final @Nullable BitSet needed;

  private Counted(Round round, @Nullable BitSet needed) {
    this.round = round;
    this.needed = needed;
  }

  /**
   * The first round in a market: all but the last, who may be placed where a lower limit, a minimum
   * or a rule about teams may need them, and count for nothing. They have no part elsewhere: a
   * place that nothing asks for is none of the first round, not even where it would bring a load
   * nearer to its target.
   */
  static Counted first(Market market, List<CompositionRule> rules) {
    if (market.lastFill().isEmpty()) {
      return EVERYBODY;
    }
    BitSet projects = Needs.of(market);
    List<CompositionRule> asking =
        rules.stream().filter(rule -> rule.price().isEmpty() && rule.minInterns() > 0).toList();
    if (projects.isEmpty() && asking.isEmpty()) {
      return new Counted(Round.FIRST, null);
    }
    BitSet needed = new BitSet(market.pairs());
    for (int intern = 0; intern < market.interns(); intern++) {
      int asked = intern;
      for (int p = market.firstPair(intern);
          market.isLast(intern) && p < market.endPair(intern);
          p++) {
        int project = market.project(p);
        needed.set(
            p,
            projects.get(project)
                || asking.stream()
                    .anyMatch(rule -> rule.isAbout(project) && rule.interns().contains(asked)));
      }
    }
    return new Counted(Round.FIRST, needed);
  }

  /** Whether those who come last have a part in the first round. */
  boolean hasFillers() {
    return needed != null;
  }

  /** Tells whether the search may place an intern. */
  boolean takesPart(Market market, int intern) {
    return needed != null || counts(market, intern);
  }

  /** Tells whether the search may make a pair of an intern who takes part. */
  boolean mayMake(Market market, int intern, int pair) {
    return needed == null || !market.isLast(intern) || needed.get(pair);
  }

  /** Tells whether the objectives count an intern. */
  boolean counts(Market market, int intern) {
    return round == Round.ONLY || market.isLast(intern) == (round == Round.LAST);
  }

  /** Returns costs of which those who do not count have none; loads count everybody. */
  LevelCosts of(Market market, LevelCosts costs) {
    if (needed == null || costs.hasLoads()) {
      return costs;
    }
    return (intern, pair) -> market.isLast(intern) ? 0 : costs.ofPair(intern, pair);
  }
}
