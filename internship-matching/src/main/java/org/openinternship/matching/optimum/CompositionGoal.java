package org.openinternship.matching.optimum;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.TreeSet;
import org.openinternship.matching.market.Market;

/**
 * One thing that a composition has as little as possible of, after those before it: a level of an
 * objective, or the price of the rules.
 *
 * @param label of the objective, or {@code price}
 * @param threshold the rank that it is about, if it is about one
 * @param most whether as much as possible is wanted, so that the cost has a minus
 * @param isPrice whether it is the price of rules, which pairs have no part in
 * @param costs of pairs, and of loads of projects and groups of the whole market
 */
record CompositionGoal(
    String label, OptionalLong threshold, boolean most, boolean isPrice, LevelCosts costs) {
  static final String PRICE = "price";

  /** All goals of a composition in their order. */
  static List<CompositionGoal> of(Market market, Composition composition, Counted counted) {
    List<CompositionGoal> goals = new ArrayList<>();
    composition.objectives().forEach(objective -> add(goals, market, objective, counted));
    int before = goals.size();
    composition.objectivesAfterPrice().forEach(it -> add(goals, market, it, counted));
    // Where nobody has any rank, an objective has no level, but rules may be broken still.
    if (goals.isEmpty() || composition.rules().stream().anyMatch(r -> r.price().isPresent())) {
      goals.add(before, new CompositionGoal(PRICE, OptionalLong.empty(), false, true, (i, p) -> 0));
    }
    return List.copyOf(goals);
  }

  private static void add(
      List<CompositionGoal> goals, Market market, Objective objective, Counted counted) {
    String label = objective.label();
    if (objective instanceof Objective.LeastTotal total) {
      goals.add(single(label, false, Costs.number(market, total.fact())));
    } else if (objective instanceof StandardObjective standard) {
      addStandard(goals, market, standard, counted);
    } else {
      throw new IllegalStateException("Composition: no goal for " + label);
    }
  }

  private static void addStandard(
      List<CompositionGoal> goals, Market market, StandardObjective objective, Counted counted) {
    String label = objective.label();
    switch (objective) {
      case SIZE -> goals.add(single(label, true, Costs.size()));
      case RANK_SUM -> goals.add(single(label, false, Costs.rank(market)));
      case SQUARED_RANKS -> goals.add(single(label, false, Costs.squaredRank(market)));
      case LIST_ORDER -> goals.add(single(label, false, Costs.listOrder(market)));
      case NEAR_TARGETS -> goals.add(single(label, false, Costs.nearTargets(market)));
      case WITHIN_TARGETS -> goals.add(single(label, false, Costs.withinTargets(market)));
      case EVEN_LOADS -> goals.add(single(label, false, Costs.evenLoads(market)));
      case RANK_MAXIMAL, GENEROUS, GREEDY_GENEROUS -> addRanks(goals, market, objective, counted);
    }
  }

  private static CompositionGoal single(String label, boolean most, LevelCosts costs) {
    return new CompositionGoal(label, OptionalLong.empty(), most, false, costs);
  }

  private static void addRanks(
      List<CompositionGoal> goals, Market market, StandardObjective objective, Counted counted) {
    TreeSet<Long> ranks = new TreeSet<>();
    for (int i = 0; i < market.interns(); i++) {
      int end = market.isPinned(i) || !counted.counts(market, i) ? 0 : market.endPair(i);
      for (int p = market.firstPair(i); p < end; p++) {
        ranks.add((long) market.choice(i, p));
      }
    }
    if (objective == StandardObjective.GENEROUS) {
      ranks.remove(1L);
    }
    boolean best = objective != StandardObjective.GENEROUS;
    while (!ranks.isEmpty()) {
      long rank = best ? ranks.first() : ranks.last();
      ranks.remove(rank);
      LevelCosts costs = Costs.rankIs(market, rank, best ? -1 : 1);
      goals.add(new CompositionGoal(objective.label(), OptionalLong.of(rank), best, false, costs));
      best ^= objective == StandardObjective.GREEDY_GENEROUS;
    }
  }

  /** {@return whether it costs something how many sit somewhere} */
  boolean hasLoads() {
    return isPrice || costs.hasLoads();
  }

  /** {@return what the level counts, of a cost} */
  long amount(long cost) {
    return most ? -cost : cost;
  }
}
