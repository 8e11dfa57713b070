package org.openinternship.matching.rematch;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.openinternship.matching.market.Assignment;
import org.openinternship.matching.market.CapacityTree;
import org.openinternship.matching.market.Lottery;
import org.openinternship.matching.market.Market;
import org.openinternship.matching.market.MarketAssembler;
import org.openinternship.testing.Growth;

/** One seat falls free and everybody moves up, below one limit over all projects. */
class MoveOrderGrowthTest {
  /**
   * Intern i keeps project i and moves to the next one, of which the last alone has a free seat.
   */
  private static Market chain(int interns) {
    CapacityTree.Builder tree =
        CapacityTree.builder(IntStream.rangeClosed(0, interns).map(p -> 1).toArray());
    tree.group(interns, IntStream.rangeClosed(0, interns).toArray());
    MarketAssembler market = Market.assembler(tree.build(), Lottery.single(3));
    for (int intern = 0; intern < interns; intern++) {
      market.intern().pair(intern + 1, 0).pair(intern, 0);
    }
    return market.build();
  }

  private static MoveOrder order(Market market) {
    int[] kept = IntStream.range(0, market.interns()).map(i -> market.pair(i, i)).toArray();
    int[] full = IntStream.range(0, market.interns()).map(i -> i + 1).toArray();
    return new MoveOrder(market, kept, Assignment.ofProjects(market, full));
  }

  @Test
  void whoeverCanMove_movesFirst() {
    assertThat(order(chain(100)).of(IntStream.range(0, 100).toArray()))
        .hasSize(100)
        .isSortedAccordingTo(Comparator.reverseOrder());
  }

  @Test
  void movesBelowOneLimit_areNotQuadratic() {
    Growth.isNotQuadratic(
        2_000,
        interns -> {
          Market market = chain(interns);
          int[] movers = IntStream.range(0, interns).toArray();
          return () -> order(market).of(movers);
        });
  }
}
