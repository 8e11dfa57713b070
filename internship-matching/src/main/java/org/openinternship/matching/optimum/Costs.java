package org.openinternship.matching.optimum;

import java.util.Arrays;
import java.util.Map;
import java.util.function.LongPredicate;
import org.openinternship.core.internal.Bounds;
import org.openinternship.core.internal.Indices;
import org.openinternship.matching.market.Market;
import org.openinternship.matching.market.PairFact;
import org.openinternship.matching.market.PairFacts;

/** The costs of the levels that objectives are made of. */
final class Costs {
  /** The largest number of a pair, and its smallest with a minus: 2^38, so that sums are exact. */
  static final long MAX_NUMBER = 1L << 38;

  /** The largest rank that is squared: 2^19. */
  static final int MAX_SQUARED = 1 << 19;

  private static final int NO_TARGET = -1;

  private Costs() {}

  static LevelCosts size() {
    return (intern, pair) -> -1;
  }

  /** Those of one rank, wanted (-1) or not (1). */
  static LevelCosts rankIs(Market market, long rank, int cost) {
    return (intern, pair) -> market.choice(intern, pair) == rank ? cost : 0;
  }

  static LevelCosts rank(Market market) {
    return market::choice;
  }

  static LevelCosts squaredRank(Market market) {
    return (intern, pair) -> {
      long rank = market.choice(intern, pair);
      Bounds.check("Optimum", "rank of pair " + pair, rank, 1, MAX_SQUARED);
      return rank * rank;
    };
  }

  static LevelCosts listOrder(Market market) {
    return (intern, pair) -> {
      int rank = market.choice(intern, pair);
      int low = market.firstPair(intern);
      int high = pair;
      while (low < high) { // choices never fall down a list, which may be one long tie
        int middle = (low + high) >>> 1;
        if (market.choice(intern, middle) == rank) {
          high = middle;
        } else {
          low = middle + 1;
        }
      }
      return (long) pair - low;
    };
  }

  static LevelCosts number(Market market, PairFact fact) {
    PairFacts facts =
        market
            .facts()
            .orElseThrow(
                () ->
                    new IllegalArgumentException(
                        "Optimum: the market tells no numbers, but an objective goes by "
                            + fact.name()
                            + ". Maybe give them with Market.withFacts?"));
    return (intern, pair) -> {
      int project = market.project(pair);
      long number = facts.number(fact, intern, project);
      if (number > MAX_NUMBER || number < -MAX_NUMBER) {
        Bounds.check(
            "Optimum",
            fact.name() + " of intern " + intern + " at project " + project,
            number,
            -MAX_NUMBER,
            MAX_NUMBER);
      }
      return number;
    };
  }

  /** Those whose number is so that it counts. */
  static LevelCosts counting(LevelCosts numbers, LongPredicate counts) {
    return (intern, pair) -> counts.test(numbers.ofPair(intern, pair)) ? 1 : 0;
  }

  static LevelCosts nearTargets(Map<Integer, Integer> targets, int nodes) {
    long squares = targets.values().stream().mapToLong(t -> (long) t * t).sum();
    check("NearTargets", targets, nodes);
    return loads(targets, nodes, squares, (load, target) -> 2L * (load - (long) target) - 1);
  }

  static LevelCosts withinTargets(Map<Integer, Integer> targets, int nodes) {
    check("WithinTargets", targets, nodes);
    return loads(targets, nodes, 0, (load, target) -> Math.max(0, (long) load - target));
  }

  private static void check(String type, Map<Integer, Integer> targets, int nodes) {
    targets.keySet().forEach(node -> Indices.check(type, "node", node, nodes));
  }

  private interface Slope {
    long of(int load, int target);
  }

  private static LevelCosts loads(
      Map<Integer, Integer> targets, int nodes, long ofNobody, Slope slope) {
    int[] targetOf = new int[nodes];
    Arrays.fill(targetOf, NO_TARGET);
    targets.forEach((node, target) -> targetOf[node] = target);
    return new LevelCosts() {
      @Override
      public long ofPair(int intern, int pair) {
        return 0;
      }

      @Override
      public boolean hasLoads() {
        return true;
      }

      @Override
      public long ofNobody() {
        return ofNobody;
      }

      @Override
      public long slope(int node, int load) {
        int target = targetOf[node];
        return target == NO_TARGET ? 0 : slope.of(load, target);
      }
    };
  }
}
