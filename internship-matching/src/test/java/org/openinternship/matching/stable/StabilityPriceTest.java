package org.openinternship.matching.stable;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;
import org.openinternship.matching.market.CapacityTree;
import org.openinternship.matching.market.Market;
import org.openinternship.matching.market.PairFact;
import org.openinternship.matching.market.PreferenceList;
import org.openinternship.matching.mechanism.MarketRefusedException;

/** The price of stability by hand, and bad input. */
class StabilityPriceTest {
  private static final PairFact COST = () -> "cost";

  /** Three of each, who go round: stable are all first, all second and all third choices. */
  private static Market circle() {
    return Market.builder(CapacityTree.flat(1, 1, 1))
        .interns(
            PreferenceList.strict(0, 1, 2),
            PreferenceList.strict(1, 2, 0),
            PreferenceList.strict(2, 0, 1))
        .projects(
            PreferenceList.strict(1, 2, 0),
            PreferenceList.strict(2, 0, 1),
            PreferenceList.strict(0, 1, 2))
        .build();
  }

  /** Costs of the three stable ones are 9, 7 and 6; 0-1, 1-0, 2-2 costs 5 and is blocked. */
  private static Market costly() {
    long[][] cost = {{3, 1, 2}, {1, 3, 3}, {3, 3, 3}};
    return circle().withFacts((fact, intern, project) -> cost[intern][project] - 10);
  }

  @Test
  void bothSides_areShown() {
    StabilityPrice price = StabilityPrice.of(costly(), COST);
    assertThat(price.optimum().assignment().projects()).containsExactly(1, 0, 2);
    assertThat(price.bestStable().projects()).containsExactly(2, 0, 1);
    assertThat(price.optimalTotal()).isEqualTo(-25);
    assertThat(price.stableTotal()).isEqualTo(-24);
    assertThat(price.totalGivenUp()).isEqualTo(1);
    assertThat(price.placesGivenUp()).isZero();
    assertThat(price.fact()).isSameAs(COST);
    assertThat(price.blockingPairs())
        .extracting(pair -> pair.intern() + "-" + pair.project())
        .containsExactly("1-2");
    assertThat(price.text())
        .isEqualTo(
            """
            cost, lower is better
                                                 total          places  blocking pairs
            best of all                            -25               3               1
            best stable                            -24               3               0
            stable, best for interns               -21               3               0
            stable, best for projects              -24               3               0
            """);
    assertThat(price)
        .hasToString("StabilityPrice(cost of 3 interns: -25 with 1 blocking pairs, stable -24)");
  }

  @Test
  void anEmptyMarket_costsNothing() {
    Market empty =
        Market.builder(CapacityTree.flat()).build().withFacts((fact, intern, project) -> 1);
    assertThat(StabilityPrice.of(empty, COST).totalGivenUp()).isZero();
  }

  @Test
  void badInput_isRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> StabilityPrice.of(circle(), COST))
        .withMessage(
            "StableAssignments: the market tells no numbers, but the total is one of cost. Maybe"
                + " give them with Market.withFacts?");
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                StableAssignments.of(circle().withFacts((fact, intern, project) -> 1L << 39))
                    .leastTotal(COST))
        .withMessageContaining("cost of intern ");
    assertThatExceptionOfType(MarketRefusedException.class)
        .isThrownBy(() -> StabilityPrice.of(costly().withLowerLimits(1, 0, 0), COST));
  }

  @Test
  void anInterrupt_endsTheSearch() {
    Thread.currentThread().interrupt();
    try {
      assertThatExceptionOfType(CancellationException.class)
          .isThrownBy(() -> StabilityPrice.of(costly(), COST));
    } finally {
      assertThat(Thread.interrupted()).isTrue();
    }
  }
}
