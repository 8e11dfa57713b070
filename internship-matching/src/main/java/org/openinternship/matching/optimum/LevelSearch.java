package org.openinternship.matching.optimum;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalLong;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.openinternship.core.internal.Interrupts;
import org.openinternship.matching.market.Market;

/** One level after the other, each among the best of those before it. */
final class LevelSearch {
  private final Market market;
  private final Network network;
  private final List<OptimumLevel> levels = new ArrayList<>();
  private final @Nullable PairLosses losses;
  private int at;

  /**
   * Begins.
   *
   * @param network everything the market allows
   * @param losses takes note of when pairs fall away, if anybody wants to know
   */
  LevelSearch(Network network, @Nullable PairLosses losses) {
    this.market = network.market;
    this.network = network;
    this.losses = losses;
  }

  List<OptimumLevel> levels() {
    return List.copyOf(levels);
  }

  /**
   * Solves the levels of the next objective.
   *
   * @return false if there is no assignment at all
   */
  boolean solve(Objective objective) {
    boolean possible;
    if (objective instanceof StandardObjective standard) {
      possible = solveStandard(standard);
    } else if (objective instanceof Objective.LeastTotal total) {
      possible = solve(total, Costs.number(market, total.fact()));
    } else {
      possible = solveWorst((Objective.LeastWorst) objective);
    }
    at++;
    return possible;
  }

  private boolean solveStandard(StandardObjective objective) {
    return switch (objective) {
      case SIZE -> solve(objective, OptionalLong.empty(), true, counted(Costs.size()), true);
      case RANK_SUM -> solve(objective, Costs.rank(market));
      case SQUARED_RANKS -> solve(objective, Costs.squaredRank(market));
      case LIST_ORDER -> solve(objective, Costs.listOrder(market));
      case NEAR_TARGETS -> solve(objective, Costs.nearTargets(market));
      case WITHIN_TARGETS -> solve(objective, Costs.withinTargets(market));
      case EVEN_LOADS -> solve(objective, Costs.evenLoads(market));
      case RANK_MAXIMAL, GENEROUS, GREEDY_GENEROUS -> solveProfile(objective);
    };
  }

  private boolean solve(Objective objective, LevelCosts costs) {
    return solve(objective, OptionalLong.empty(), false, counted(costs), true);
  }

  private LevelCosts counted(LevelCosts costs) {
    return network.counted.of(market, costs);
  }

  /** A level for each rank that is left when its turn comes. */
  private boolean solveProfile(StandardObjective objective) {
    boolean best = objective != StandardObjective.GENEROUS;
    long[] ranks =
        Arrays.stream(ranks())
            .filter(r -> r > 1 || objective != StandardObjective.GENEROUS)
            .toArray();
    int first = 0;
    int last = ranks.length - 1;
    while (first <= last) {
      long rank = best ? ranks[first++] : ranks[last--];
      LevelCosts costs = counted(Costs.rankIs(market, rank, best ? -1 : 1));
      if (isAnyLeft(costs) && !solve(objective, OptionalLong.of(rank), best, costs, true)) {
        return false;
      }
      best ^= objective == StandardObjective.GREEDY_GENEROUS;
    }
    return levels.size() > 0 || solve(objective, OptionalLong.empty(), false, (i, p) -> 0, true);
  }

  private boolean isAnyLeft(LevelCosts costs) {
    for (int i = 0; i < network.interns; i++) {
      for (int option = network.first[i]; option < network.first[i + 1]; option++) {
        if (costs.ofPair(network.internAt[i], network.pair[option]) != 0) {
          return true;
        }
      }
    }
    return false;
  }

  /** The least number beyond which no pair need be made, by halving; and that one must reach it. */
  private boolean solveWorst(Objective.LeastWorst objective) {
    LevelCosts numbers = Costs.number(market, objective.fact());
    long[] all = numbers(numbers);
    int low = -1;
    int high = all.length - 1;
    while (low < high) {
      int middle = Math.floorDiv(low + high, 2);
      long bound = middle < 0 ? Long.MIN_VALUE : all[middle];
      LevelCosts beyond = counted(Costs.counting(numbers, n -> n > bound));
      LevelSolver solver = new LevelSolver(network, beyond);
      long[] costs = costs(beyond);
      if (!solver.solve(costs)) {
        return false;
      }
      if (cost(costs) == 0) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    if (high < 0) {
      return solve(objective, Costs.counting(numbers, n -> true));
    }
    long worst = all[high];
    OptionalLong threshold = OptionalLong.of(worst);
    LevelCosts asBad = counted(Costs.counting(numbers, n -> n >= worst));
    LevelCosts worse = counted(Costs.counting(numbers, n -> n > worst));
    return solve(objective, threshold, false, asBad, false)
        && solve(objective, threshold, false, worse, true);
  }

  private boolean solve(
      Objective objective,
      OptionalLong threshold,
      boolean most,
      LevelCosts costs,
      boolean restricts) {
    LevelSolver solver = new LevelSolver(network, costs);
    long[] ofOptions = costs(costs);
    if (!solver.solve(ofOptions)) {
      return false;
    }
    long cost = cost(ofOptions) + costs.ofNobody();
    for (int node = 0; node < network.root && costs.hasLoads(); node++) {
      for (int load = 1; load <= network.pinned[node] + network.load[node]; load++) {
        cost += costs.slope(node, load);
      }
    }
    long[] prices = Arrays.copyOf(solver.prices().of, network.root);
    if (losses != null && restricts) {
      losses.note(network, solver.prices(), levels.size());
    }
    levels.add(new OptimumLevel(at, objective, threshold, most, costs, cost, prices, restricts));
    if (restricts) {
      network.restrict(solver.prices());
      if (losses != null) {
        losses.trim(network, levels.size() - 1);
      }
    }
    return true;
  }

  private long[] costs(LevelCosts costs) {
    long[] all = new long[network.options()];
    for (int i = 0; i < network.interns; i++) {
      Interrupts.checkAt(i);
      for (int option = network.first[i]; option < network.first[i + 1]; option++) {
        all[option] = costs.ofPair(network.internAt[i], network.pair[option]);
      }
    }
    return all;
  }

  private long cost(long[] costs) {
    long cost = 0;
    for (int i = 0; i < network.interns; i++) {
      cost += network.held[i] < 0 ? 0 : costs[network.held[i]];
    }
    return cost;
  }

  /** The ranks that anybody's list has, be they still in question or not. */
  private long[] ranks() {
    long[] all = new long[market.pairs()];
    int count = 0;
    for (int intern : network.internAt) {
      int end = network.counted.counts(market, intern) ? market.endPair(intern) : 0;
      for (int p = market.firstPair(intern); p < end; p++) {
        all[count++] = market.choice(intern, p);
      }
    }
    return distinct(Arrays.copyOf(all, count));
  }

  /** The numbers that options have, in rising order, each once. */
  private long[] numbers(LevelCosts costs) {
    long[] all = costs(costs);
    int count = 0;
    for (int i = 0; i < network.interns; i++) {
      if (network.counted.counts(market, network.internAt[i])) {
        for (int option = network.first[i]; option < network.first[i + 1]; option++) {
          all[count++] = all[option];
        }
      }
    }
    return distinct(Arrays.copyOf(all, count));
  }

  private static long[] distinct(long[] all) {
    long least = Long.MAX_VALUE;
    long most = Long.MIN_VALUE;
    for (long number : all) {
      least = Math.min(least, number);
      most = Math.max(most, number);
    }
    if (all.length == 0 || most - least > all.length) {
      return Arrays.stream(all).sorted().distinct().toArray();
    }
    boolean[] occurs = new boolean[(int) (most - least) + 1];
    for (long number : all) {
      occurs[(int) (number - least)] = true;
    }
    long from = least;
    return IntStream.range(0, occurs.length)
        .filter(k -> occurs[k])
        .mapToLong(k -> from + k)
        .toArray();
  }
}
