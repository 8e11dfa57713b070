package org.openinternship.matching.mechanism;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.openinternship.matching.market.Assignment;
import org.openinternship.matching.market.Market;
import org.openinternship.matching.market.Oracle;
import org.openinternship.matching.market.SmallMarket;
import org.openinternship.matching.market.SmallMarket.Order;
import org.openinternship.matching.verify.BlockingPairs;
import org.openinternship.matching.verify.Cutoffs;
import org.openinternship.matching.verify.Stability;

/** Interns who drew the same number: the order of interns decides, in kernels and checks alike. */
class EqualNumbersProperties {

  @Property(tries = 2000)
  void deferredAcceptance_isStableInTheOrderOfPriorityAndThenOfInterns(
      @ForAll long seed, @ForAll Order order, @ForAll boolean grouped) {
    Market market = SmallMarket.random(seed, order, grouped).withSameNumbers().market();
    for (Mechanism mechanism :
        List.of(DeferredAcceptance.internProposing(), DeferredAcceptance.projectProposing())) {
      Assignment result = mechanism.assign(market);
      assertThat(new Oracle(market).blocking(result, false)).isEmpty();
      assertThat(new Oracle(market).isFeasible(result)).isTrue();
      assertThat(BlockingPairs.of(market, result, Stability.CHOICE)).isEmpty();
      assertThat(Cutoffs.of(market, result).certifies(result)).isTrue();
    }
  }

  /** The same market with tiers that say in so many words what equal numbers leave to indices. */
  @Property(tries = 2000)
  void equalNumbers_areLikeTiersInTheOrderOfInterns(
      @ForAll long seed, @ForAll Order order, @ForAll boolean grouped) {
    SmallMarket small = SmallMarket.random(seed, order, grouped).withSameNumbers();
    Market market = small.market();
    int interns = market.interns();
    long[][] keys = new long[interns][market.projects()];
    for (int pair = 0; pair < market.pairs(); pair++) {
      keys[market.intern(pair)][market.project(pair)] = market.priority(pair);
    }
    long[] sorted = Arrays.stream(keys).flatMapToLong(Arrays::stream).sorted().toArray();
    int[][] tier = new int[interns][market.projects()];
    for (int i = 0; i < interns; i++) {
      for (int p = 0; p < market.projects(); p++) {
        tier[i][p] = Arrays.binarySearch(distinct(sorted), keys[i][p]) * interns + i;
      }
    }
    Market told =
        new SmallMarket(small.tree(), small.lists(), tier, small.pins(), market.lottery()).market();
    for (Mechanism mechanism :
        List.of(DeferredAcceptance.internProposing(), DeferredAcceptance.projectProposing())) {
      assertThat(mechanism.assign(market)).isEqualTo(mechanism.assign(told));
    }
  }

  private static long[] distinct(long[] sorted) {
    return Arrays.stream(sorted).distinct().toArray();
  }

  @Property
  void serialDictatorship_takesTurnsInTheOrderOfInterns(@ForAll long seed) {
    SmallMarket small = SmallMarket.random(seed, Order.INTERNS, false).withSameNumbers();
    Market market = small.market();
    Assignment result = SerialDictatorship.byLottery().assign(market);
    for (int first = 0; first + 1 < market.interns(); first += 2) {
      assertThat(market.lots().number(first)).isEqualTo(market.lots().number(first + 1));
      int end = result.pair(first) >= 0 ? result.pair(first) : market.endPair(first);
      for (int pair = market.firstPair(first); !market.isPinned(first) && pair < end; pair++) {
        assertThat(result.project(first + 1) == market.project(pair) && !market.isPinned(first + 1))
            .as("the second took what the first would rather have had")
            .isFalse();
      }
    }
  }
}
