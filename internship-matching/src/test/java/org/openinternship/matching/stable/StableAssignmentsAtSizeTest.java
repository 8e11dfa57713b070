package org.openinternship.matching.stable;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.openinternship.matching.market.Assignment;
import org.openinternship.matching.market.CapacityTree;
import org.openinternship.matching.market.Lottery;
import org.openinternship.matching.market.Market;
import org.openinternship.matching.market.MarketAssembler;
import org.openinternship.matching.market.SmallMarket;
import org.openinternship.matching.verify.Cutoffs;

/** No step takes time in proportion to a square; the bounds are far above what is needed. */
class StableAssignmentsAtSizeTest {
  private static final Duration GENEROUS = Duration.ofSeconds(60);

  /** Interns bid for twenty neighbours of their own project; projects like them the other way. */
  private static Market market(int interns, int groups) {
    Random random = new Random(1);
    int[] seats = new int[interns];
    Arrays.fill(seats, groups == 0 ? 1 : 2);
    CapacityTree.Builder tree = CapacityTree.builder(seats);
    for (int p = 0; p + 1 < 2 * groups; p += 2) {
      tree.group(2, p, p + 1);
    }
    MarketAssembler market = Market.assembler(tree.build(), Lottery.single(1));
    for (int i = 0; i < interns; i++) {
      market.intern();
      int[] order = SmallMarket.shuffled(random, 20, 20);
      for (int k = 0; k < 20; k++) {
        market.pair((i + order[k]) % interns, 20 - k + random.nextInt(3));
      }
    }
    return market.build();
  }

  @Test
  void tenThousandInterns_withTwentyBidsEach() {
    check(market(10_000, 0), 5_000);
  }

  @Test
  void twoHundredInterns_whereSupervisorsShareLimits() {
    check(market(200, 100), 300);
  }

  private static void check(Market market, int rotations) {
    StableAssignments stable = assertTimeout(GENEROUS, () -> StableAssignments.of(market));
    assertThat(stable.rotations()).isGreaterThan(rotations);
    assertTimeout(
        GENEROUS,
        () -> {
          isStable(market, stable.leastTotalRank());
          isStable(
              market,
              StableAssignments.of(
                      market.withFacts(
                          (fact, intern, project) -> -(intern * 31L + project * 17L) % 1000))
                  .leastTotal(() -> "cost"));
          isStable(market, stable.leastRegret());
          isStable(market, stable.projectOptimal());
          assertThat(stable.stream().limit(1_000)).doesNotHaveDuplicates().hasSize(1_000);
        });
  }

  private static void isStable(Market market, Assignment assignment) {
    assertThat(Cutoffs.of(market, assignment).certifies(assignment)).isTrue();
  }
}
