package org.openinternship.matching.stable;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.openinternship.matching.market.Assignment;
import org.openinternship.matching.market.DrawnMarket;
import org.openinternship.matching.market.Market;
import org.openinternship.matching.market.Oracle;
import org.openinternship.matching.market.PairFact;
import org.openinternship.matching.stable.ContestedMarket.Shape;

/** The best total among all stable assignments by definition, and among all there are. */
class StabilityPriceProperties {
  private static final PairFact COST = () -> "cost";

  /** Numbers of both signs, often equal; now and then near their bounds. */
  private static Market numbered(Market market, long seed) {
    Random random = new Random(seed ^ 17);
    boolean wide = random.nextInt(4) == 0;
    long[][] numbers = new long[market.interns()][market.projects()];
    for (long[] row : numbers) {
      for (int p = 0; p < row.length; p++) {
        row[p] = wide ? random.nextLong() >> 25 : random.nextInt(7) - 3L;
      }
    }
    return market.withFacts((fact, intern, project) -> numbers[intern][project]);
  }

  private static long total(Market market, Assignment assignment) {
    long total = 0;
    for (int i = 0; i < market.interns(); i++) {
      if (!market.isPinned(i) && assignment.pair(i) >= 0) {
        total += market.facts().orElseThrow().number(COST, i, assignment.project(i));
      }
    }
    return total;
  }

  @Property(tries = 1_000)
  void leastTotal_isTheLeastOfAllStableOnes(@ForAll long seed, @ForAll Shape shape) {
    checkLeast(numbered(ContestedMarket.random(seed, shape, 5).market(), seed));
  }

  @Property(tries = 1_000)
  void leastTotal_isTheLeastOfAllStableOnes_ofMarketsOfEveryShape(
      @ForAll long seed, @ForAll DrawnMarket.Shape shape) {
    checkLeast(numbered(DrawnMarket.of(seed, shape).market(), seed));
  }

  private static void checkLeast(Market market) {
    List<Assignment> stable = StableByDefinition.of(market);
    Assignment best = StableAssignments.of(market).leastTotal(COST);
    long least = stable.stream().mapToLong(each -> total(market, each)).min().orElseThrow();
    assertThat(stable).contains(best);
    assertThat(total(market, best)).isEqualTo(least);
    // Of several with that total, each intern likes it best.
    for (Assignment other : stable) {
      for (int i = 0; i < market.interns() && total(market, other) == least; i++) {
        assertThat(best.pair(i)).isLessThanOrEqualTo(other.pair(i));
      }
    }
  }

  @Property(tries = 1_000)
  void price_isTheDifferenceOfTheBestOfAllAndTheBestStableOne(
      @ForAll long seed, @ForAll DrawnMarket.Shape shape) {
    Market market = numbered(DrawnMarket.of(seed, shape).market(), seed);
    Oracle oracle = new Oracle(market);
    long best =
        oracle.assignments().stream()
            .filter(oracle::isFeasible)
            .mapToLong(each -> total(market, each))
            .min()
            .orElseThrow();
    List<Assignment> stable = StableByDefinition.of(market);
    long bestStable = stable.stream().mapToLong(each -> total(market, each)).min().orElseThrow();
    StabilityPrice price = StabilityPrice.of(market, COST);
    Assignment optimum = price.optimum().assignment();
    assertThat(price.optimalTotal()).isEqualTo(best).isEqualTo(total(market, optimum));
    assertThat(price.stableTotal()).isEqualTo(bestStable);
    assertThat(price.totalGivenUp()).isEqualTo(bestStable - best).isNotNegative();
    assertThat(price.placesGivenUp()).isEqualTo(optimum.placed() - price.bestStable().placed());
    assertThat(price.blockingPairs().isEmpty()).isEqualTo(stable.contains(optimum));
    assertThat(price.optimum().certifies(optimum)).isTrue();
  }
}
