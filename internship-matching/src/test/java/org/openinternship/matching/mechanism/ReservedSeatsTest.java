package org.openinternship.matching.mechanism;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.openinternship.matching.market.FillOrder.OPEN_FIRST;
import static org.openinternship.matching.market.FillOrder.RESERVED_FIRST;
import static org.openinternship.matching.market.PreferenceList.strict;
import static org.openinternship.matching.market.UnfilledReserves.REVERT;
import static org.openinternship.matching.market.UnfilledReserves.STAY_EMPTY;

import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.openinternship.matching.live.LiveAssignment;
import org.openinternship.matching.market.Assignment;
import org.openinternship.matching.market.CapacityTree;
import org.openinternship.matching.market.FillOrder;
import org.openinternship.matching.market.JointBlocking;
import org.openinternship.matching.market.Lottery;
import org.openinternship.matching.market.Market;
import org.openinternship.matching.market.MarketAssembler;
import org.openinternship.matching.market.MarketPart;
import org.openinternship.matching.market.Reserves;
import org.openinternship.matching.rematch.Rematch;
import org.openinternship.matching.stable.StableAssignments;
import org.openinternship.matching.verify.BlockingCoalitions;
import org.openinternship.matching.verify.BlockingPairs;
import org.openinternship.matching.verify.Cutoffs;

class ReservedSeatsTest {
  private static final Mechanism RESERVED = ReservedSeats.internProposing();

  /**
   * The market by which Kojima, "School choice: impossibilities for affirmative action" (2012),
   * proves Theorem 1: to let at most one of two majority students into the first school makes the
   * minority student worse off. Hafalir, Yenmez and Yildirim, "Effective affirmative action in
   * school choice" (2013), reserve a seat instead: nobody is worse off, as they prove in general.
   */
  @Test
  void aReserve_harmsNobodyWhereAQuotaDoes() {
    Market market =
        Market.builder(CapacityTree.flat(2, 1))
            .interns(strict(0), strict(0, 1), strict(1, 0))
            .projects(strict(0, 1, 2), strict(1, 2, 0))
            .build();
    int[] withoutEither = DeferredAcceptance.internProposing().assign(market).projects();
    assertThat(withoutEither).containsExactly(0, 0, 1);
    for (FillOrder order : FillOrder.values()) {
      Reserves minority = Reserves.filling(order, REVERT).seats(0, 0, 1).member(2, 0).build();
      assertThat(RESERVED.assign(market.withReserves(minority)).projects())
          .containsExactly(withoutEither);
      Reserves quota = Reserves.filling(order, STAY_EMPTY).seats(0, 0, 1).member(2, 0).build();
      assertThat(RESERVED.assign(market.withReserves(quota)).projects())
          .as("a seat that stays empty is a quota for the others")
          .containsExactly(0, 1, 0);
    }
  }

  /** Open seats first: the best member needs no reserved seat, and so the next one has it. */
  @Test
  void theFillOrder_changesTheResult() {
    Market market =
        Market.builder(CapacityTree.flat(2, 9))
            .interns(strict(0, 1), strict(0, 1), strict(0, 1))
            .projects(strict(0, 1, 2), strict(0, 1, 2))
            .build();
    Reserves open =
        Reserves.filling(OPEN_FIRST, REVERT).seats(0, 0, 1).member(0, 0).member(2, 0).build();
    Reserves reserved =
        Reserves.filling(RESERVED_FIRST, REVERT).seats(0, 0, 1).member(0, 0).member(2, 0).build();
    assertThat(RESERVED.assign(market.withReserves(open)).projects()).containsExactly(0, 1, 0);
    assertThat(RESERVED.assign(market.withReserves(reserved)).projects()).containsExactly(0, 0, 1);
  }

  @Test
  void theAccount_tellsThatASeatWasKept() {
    Market market =
        Market.builder(CapacityTree.flat(2))
            .interns(strict(0), strict(0), strict(0))
            .projects(strict(0, 1, 2))
            .build()
            .withReserves(Reserves.filling(OPEN_FIRST, REVERT).seats(0, 3, 1).member(2, 3).build());
    Assignment result = RESERVED.assign(market);
    assertThat(RESERVED.account(market, result).because(1))
        .contains(new Because.KeptForCategory(0, 3, 2));
  }

  @Test
  void theAccount_tellsThatASeatStaysEmpty() {
    Market market =
        Market.builder(CapacityTree.flat(2))
            .interns(strict(0), strict(0))
            .projects(strict(0, 1))
            .build()
            .withReserves(Reserves.filling(OPEN_FIRST, STAY_EMPTY).seats(0, 3, 1).build());
    Assignment result = RESERVED.assign(market);
    assertThat(result.projects()).containsExactly(0, -1);
    assertThat(RESERVED.account(market, result).because(1)).contains(new Because.KeptEmpty(0, 1));
  }

  @Test
  void whoeverKnowsNoReserves_refusesThem() {
    Market market =
        Market.builder(CapacityTree.flat(1))
            .interns(strict(0))
            .projects(strict(0))
            .build()
            .withReserves(Reserves.filling(OPEN_FIRST, REVERT).seats(0, 0, 1).build());
    for (Mechanism mechanism : Mechanism.standard()) {
      if (!mechanism.equals(RESERVED)) {
        assertRefused(() -> mechanism.assign(market));
      }
    }
    assertRefused(() -> StableAssignments.of(market));
    assertRefused(() -> LiveAssignment.of(market));
    for (Rematch rematch : new Rematch[] {Rematch.keepingPlaces(), Rematch.movingAtMost(1)}) {
      assertRefused(() -> rematch.mechanism(RESERVED, -1).assign(market));
    }
    Assignment result = RESERVED.assign(market);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> BlockingCoalitions.of(market, result, JointBlocking.LEFT_SEATS_SERVE))
        .withMessageContaining("has reserved seats");
  }

  private static void assertRefused(Runnable run) {
    assertThatExceptionOfType(MarketRefusedException.class)
        .isThrownBy(run::run)
        .withMessageContaining("has reserved seats, which it cannot honour")
        .withMessageEndingWith("Maybe take deferred-acceptance/reserved-seats?")
        .satisfies(refused -> assertThat(refused.part()).isEqualTo(MarketPart.RESERVES));
  }

  @Test
  @Timeout(value = 60, unit = TimeUnit.SECONDS)
  void oneProjectThatEverybodyWants_isNotQuadratic() {
    int interns = 80_000;
    Random random = new Random(3);
    for (FillOrder order : FillOrder.values()) {
      MarketAssembler assembler =
          Market.assembler(CapacityTree.flat(interns / 2, interns / 4), Lottery.single(5));
      Reserves.Builder reserves = Reserves.filling(order, REVERT);
      for (int i = 0; i < interns; i++) {
        assembler.intern().pair(0, interns - i).pair(1, i);
        for (int category = 0; category < 4; category++) {
          if (random.nextInt(5) == 0) {
            reserves.member(i, category);
          }
        }
      }
      for (int category = 0; category < 4; category++) {
        reserves.seats(0, category, interns / 16).seats(1, category, interns / 32);
      }
      Market market = assembler.build().withReserves(reserves.build());
      Assignment result = RESERVED.assign(market);
      assertThat(result.placed()).isEqualTo(3 * interns / 4);
      assertThat(Cutoffs.of(market, result).certifies(result)).isTrue();
      assertThat(BlockingPairs.of(market, result)).isEmpty();
    }
  }

  @Test
  void limitsOfOtherProjects_areKeptBesideReserves() {
    CapacityTree.Builder tree = CapacityTree.builder(1, 1, 1);
    int group = tree.group(1, 0, 1);
    Market market =
        Market.builder(tree.build())
            .interns(strict(0), strict(1), strict(2), strict(2))
            .ranking(group, strict(1, 0))
            .ranking(2, strict(3, 2))
            .build()
            .withReserves(Reserves.filling(OPEN_FIRST, REVERT).seats(2, 0, 1).member(2, 0).build());
    assertThat(RESERVED.assign(market).projects()).containsExactly(-1, 1, 2, -1);
  }
}
