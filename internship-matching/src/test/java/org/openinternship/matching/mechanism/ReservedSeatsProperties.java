package org.openinternship.matching.mechanism;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.openinternship.matching.market.Assignment;
import org.openinternship.matching.market.CapacityTree;
import org.openinternship.matching.market.DrawnMarket;
import org.openinternship.matching.market.DrawnMarket.Shape;
import org.openinternship.matching.market.FillOrder;
import org.openinternship.matching.market.Lottery;
import org.openinternship.matching.market.Market;
import org.openinternship.matching.market.MarketAssembler;
import org.openinternship.matching.market.Oracle;
import org.openinternship.matching.market.Reserves;
import org.openinternship.matching.market.SameNumbers;
import org.openinternship.matching.market.UnfilledReserves;
import org.openinternship.matching.verify.BlockingPair;
import org.openinternship.matching.verify.BlockingPairs;
import org.openinternship.matching.verify.Cutoffs;
import org.openinternship.matching.verify.Feasibility;
import org.openinternship.matching.verify.Stability;

class ReservedSeatsProperties {
  private static final Mechanism RESERVED = ReservedSeats.internProposing();

  @Property(tries = 300)
  void theChecker_findsWhatTheDefinitionFinds(@ForAll long seed) {
    Market market = DrawnMarket.reserved(seed).market();
    Oracle oracle = new Oracle(market);
    for (Assignment any : oracle.assignments()) {
      boolean feasible = oracle.isFeasible(any);
      assertThat(Feasibility.isFeasible(market, any)).isEqualTo(feasible);
      if (feasible) {
        for (Stability stability : Stability.values()) {
          List<Integer> blocking = oracle.blocking(any, stability == Stability.OWN_SEAT_VACATED);
          assertThat(BlockingPairs.of(market, any, stability))
              .extracting(BlockingPair::pair)
              .isEqualTo(blocking);
          if (stability == Stability.CHOICE) {
            assertThat(Cutoffs.of(market, any).certifies(any)).isEqualTo(blocking.isEmpty());
          }
        }
      } else {
        assertThat(Cutoffs.of(market, any).certifies(any)).isFalse();
      }
    }
  }

  /** Larger markets: round by round, and every project chooses anew from all who ask. */
  @Property(tries = 300)
  void offersOneByOne_comeToWhatRoundsComeTo(@ForAll long seed) {
    Market market = large(new Random(seed));
    Assignment result = RESERVED.assign(market);
    assertThat(result.projects()).isEqualTo(byRounds(market));
    assertThat(Cutoffs.of(market, result).certifies(result)).isTrue();
  }

  @Property(tries = 300)
  void withoutReserves_itIsTheUsual(@ForAll long seed, @ForAll Shape shape) {
    Market market = DrawnMarket.of(seed, shape).market();
    Assignment usual = DeferredAcceptance.internProposing().assign(market);
    assertThat(RESERVED.assign(market)).isEqualTo(usual);
    Reserves none = Reserves.filling(FillOrder.OPEN_FIRST, UnfilledReserves.STAY_EMPTY).build();
    assertThat(RESERVED.assign(market.withReserves(none))).isEqualTo(usual);
  }

  private static Market large(Random random) {
    int interns = 10 + random.nextInt(40);
    int projects = 1 + random.nextInt(5);
    int[] seats = random.ints(projects, 0, 9).toArray();
    CapacityTree.Builder builder = CapacityTree.builder(seats);
    if (random.nextBoolean()) {
      builder.group(random.nextInt(9), projects - 1);
    }
    CapacityTree tree = builder.build();
    Lottery lottery = Lottery.single(random.nextLong());
    MarketAssembler assembler =
        random.nextBoolean()
            ? Market.assembler(tree, lottery)
            : Market.assembler(tree, SameNumbers.inTwos(lottery, tree));
    int categories = 1 + random.nextInt(5);
    Reserves.Builder reserves =
        Reserves.filling(
            random.nextBoolean() ? FillOrder.OPEN_FIRST : FillOrder.RESERVED_FIRST,
            random.nextBoolean() ? UnfilledReserves.REVERT : UnfilledReserves.STAY_EMPTY);
    int[] pins = new int[projects];
    for (int i = 0; i < interns; i++) {
      assembler.intern();
      List<Integer> list = new ArrayList<>();
      for (int p = 0; p < projects; p++) {
        list.add(random.nextInt(list.size() + 1), p);
      }
      for (int p : list.subList(0, random.nextInt(projects + 1))) {
        assembler.pair(p, random.nextInt(4));
      }
      for (int category = 0; category < categories; category++) {
        if (random.nextInt(categories + 1) == 0) {
          reserves.member(i, category);
        }
      }
      int at = random.nextInt(projects);
      if (random.nextInt(12) == 0 && at < projects - 1 && pins[at] < seats[at]) {
        assembler.pin(i, at);
        pins[at]++;
      }
    }
    for (int p = 0; p < projects; p++) {
      int left = random.nextInt(seats[p] + 1);
      for (int category = 0; category < categories; category++) {
        int reserved = category == categories - 1 ? left : random.nextInt(left + 1);
        reserves.seats(p, category, reserved);
        left -= reserved;
      }
    }
    return assembler.build().withReserves(reserves.build());
  }

  private static int[] byRounds(Market market) {
    int[] next = new int[market.interns()];
    Arrays.setAll(next, market::firstPair);
    for (boolean again = true; again; ) {
      again = false;
      for (int p = 0; p < market.projects(); p++) {
        int project = p;
        List<Integer> asking = new ArrayList<>();
        for (int i = 0; i < next.length; i++) {
          if (!market.isPinned(i)
              && next[i] < market.endPair(i)
              && market.project(next[i]) == project) {
            asking.add(i);
          }
        }
        asking.sort((one, other) -> market.beats(next[one], next[other]) ? -1 : 1);
        int[] seats = market.seats(project, asking.stream().mapToInt(Integer::intValue).toArray());
        for (int k = 0; k < seats.length; k++) {
          if (seats[k] == Reserves.NO_SEAT) {
            next[asking.get(k)]++;
            again = true;
          }
        }
      }
    }
    int[] places = new int[next.length];
    for (int i = 0; i < next.length; i++) {
      places[i] =
          market.isPinned(i)
              ? market.pinnedProject(i)
              : next[i] < market.endPair(i) ? market.project(next[i]) : -1;
    }
    return places;
  }
}
