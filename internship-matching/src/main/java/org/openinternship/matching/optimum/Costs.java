package org.openinternship.matching.optimum;

import java.util.Arrays;
import java.util.function.LongPredicate;
import org.openinternship.core.internal.Bounds;
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

  static LevelCosts nearTargets(Market market) {
    long squares = market.targets().values().stream().mapToLong(t -> (long) t * t).sum();
    return loads(targets(market), squares, Costs::distance);
  }

  static LevelCosts withinTargets(Market market) {
    int[] targets = targets(market);
    return loads(targets, 0, (load, target) -> Math.max(0, (long) load - target));
  }

  static LevelCosts evenLoads(Market market) {
    int[] targets = new int[market.tree().nodes()];
    Arrays.fill(targets, market.projects(), targets.length, NO_TARGET);
    return loads(targets, 0, Costs::distance);
  }

  /** How much larger the square of the distance is with one more. */
  private static long distance(int load, int target) {
    return 2L * (load - (long) target) - 1;
  }

  private static int[] targets(Market market) {
    int[] targets = new int[market.tree().nodes()];
    Arrays.fill(targets, NO_TARGET);
    market.targets().forEach((node, target) -> targets[node] = target);
    return targets;
  }

  private interface Slope {
    long of(int load, int target);
  }

  private static LevelCosts loads(int[] targets, long ofNobody, Slope slope) {
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
        int target = targets[node];
        return target == NO_TARGET ? 0 : slope.of(load, target);
      }
    };
  }
}
