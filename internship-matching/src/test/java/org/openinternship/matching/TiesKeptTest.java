package org.openinternship.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openinternship.matching.market.PreferenceList.strict;
import static org.openinternship.matching.market.PreferenceList.tied;
import static org.openinternship.matching.market.PreferenceList.tiers;

import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.openinternship.matching.market.Assignment;
import org.openinternship.matching.market.CapacityTree;
import org.openinternship.matching.market.DrawnMarket;
import org.openinternship.matching.market.DrawnMarket.Shape;
import org.openinternship.matching.market.Lottery;
import org.openinternship.matching.market.Market;
import org.openinternship.matching.market.MarketAssembler;
import org.openinternship.matching.mechanism.DeferredAcceptance;
import org.openinternship.matching.mechanism.Mechanism;
import org.openinternship.matching.mechanism.TiesKept;

class TiesKeptTest extends MechanismContract {
  @Override
  Mechanism mechanism() {
    return TiesKept.twoThirds();
  }

  /**
   * The intern with one choice, tied at it, is placed by every lot, and the other goes elsewhere.
   */
  @Test
  void whoHasNothingElse_winsTheTie() {
    Set<Integer> placedByLot = new HashSet<>();
    for (long seed = 0; seed < 20; seed++) {
      Market market =
          Market.builder(CapacityTree.flat(1, 1))
              .interns(strict(0, 1), strict(0))
              .projects(tied(0, 1), strict(0))
              .lottery(Lottery.single(seed))
              .build();
      assertThat(mechanism().assign(market).projects()).containsExactly(1, 0);
      placedByLot.add(DeferredAcceptance.internProposing().assign(market).placed());
    }
    assertThat(placedByLot).containsExactlyInAnyOrder(1, 2);
  }

  /** An intern who does not care goes where a seat is free, though one came who does. */
  @Test
  void whoIsTiedBetweenTwo_givesWay() {
    for (long seed = 0; seed < 20; seed++) {
      Market market =
          Market.builder(CapacityTree.flat(1, 1))
              .interns(tied(0, 1), strict(0))
              .projects(tiers(new int[] {0}, new int[] {1}), strict(0))
              .lottery(Lottery.single(seed))
              .build();
      assertThat(mechanism().assign(market).projects()).containsExactly(1, 0);
    }
  }

  @Test
  void itLacks_whatItDoesNotPromise() {
    for (Mechanism.Property property : Mechanism.Property.values()) {
      boolean lacks = false;
      for (long seed = 0; seed < 3_000 && !lacks; seed++) {
        for (Shape shape : List.of(Shape.FLAT, Shape.CONTESTED, Shape.TIED)) {
          DrawnMarket drawn = DrawnMarket.of(seed, shape);
          lacks |= new DeclaredProperty(mechanism(), drawn).counterexample(property).isPresent();
        }
      }
      assertThat(lacks).as("%s", property).isTrue();
    }
  }

  /** Whoever is placed by the first lots gains by leaving the other project out. */
  @Test
  void aShorterList_canPay() {
    Market honest =
        Market.builder(CapacityTree.flat(1, 1))
            .interns(strict(0, 1), strict(0))
            .projects(tied(0, 1), strict(0))
            .build();
    Market lie =
        Market.builder(CapacityTree.flat(1, 1))
            .interns(strict(0), strict(0))
            .projects(tied(0, 1), strict())
            .lottery(Lottery.single(luckyFor0()))
            .build();
    assertThat(mechanism().assign(honest).project(0)).isEqualTo(1);
    assertThat(mechanism().assign(lie).project(0)).isZero();
  }

  private long luckyFor0() {
    long seed = 0;
    while (Lottery.single(seed).number("0") > Lottery.single(seed).number("1")) {
      seed++;
    }
    return seed;
  }

  @Test
  @Timeout(value = 60, unit = TimeUnit.SECONDS)
  void largeMarkets_areNoProblem() {
    Random random = new Random(1);
    int interns = 50_000;
    int projects = 5_000;
    MarketAssembler assembler =
        Market.assembler(
            CapacityTree.flat(random.ints(projects, 0, 20).toArray()), Lottery.single(3));
    for (int i = 0; i < interns; i++) {
      assembler.intern();
      int first = random.nextInt(projects);
      for (int k = 0; k < 20; k++) {
        assembler.pair((first + k * 7) % projects, random.nextInt(3), 1 + k / 4);
      }
    }
    Market market = assembler.build();
    Assignment result = mechanism().assign(market);
    int byLot = DeferredAcceptance.internProposing().assign(market).placed();
    assertThat(result.placed()).isGreaterThanOrEqualTo(byLot);
  }

  @Test
  @Timeout(value = 60, unit = TimeUnit.SECONDS)
  void oneProjectThatEverybodyWants_isNotQuadratic() {
    int interns = 200_000;
    MarketAssembler assembler =
        Market.assembler(CapacityTree.flat(interns / 2, interns / 4), Lottery.single(3));
    for (int i = 0; i < interns; i++) {
      assembler.intern().pair(0, (interns - i) / 3, 1).pair(1, i % 7, 1);
    }
    assertThat(mechanism().assign(assembler.build()).placed()).isEqualTo(interns / 4 * 3);
  }
}
