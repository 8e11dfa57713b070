package org.openinternship.matching.mechanism;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;
import org.openinternship.matching.market.CapacityTree;
import org.openinternship.matching.market.JointList;
import org.openinternship.matching.market.Lottery;
import org.openinternship.matching.market.Market;
import org.openinternship.matching.market.MarketAssembler;
import org.openinternship.testing.Growth;

class JointDeferredAcceptanceGrowthTest {
  private static final int BIDS = 8;

  /** With just as many seats as interns, the hardest case, in which all tries are needed. */
  @Test
  void aMarketWithCouples_isNotQuadratic() {
    Growth.isNotQuadratic(
        500,
        interns -> {
          Market market = market(interns, interns / 10, 100);
          return () -> JointDeferredAcceptance.leftSeatsServe().assign(market);
        });
  }

  /** Projects whose number does not grow, so that each has ever more applicants. */
  @Test
  void fewLargeProjects_areNotQuadratic() {
    Growth.isNotQuadratic(
        500,
        interns -> {
          Market market = market(interns, 20, 100);
          return () -> JointDeferredAcceptance.leftSeatsServe().assign(market);
        });
  }

  @Test
  void aHundredThousand_withTwoPercentInCouples() {
    Market market = market(100_000, 10_000, 90);
    JointOutcome outcome = JointDeferredAcceptance.leftSeatsServe().search(market);
    assertThat(outcome.status()).isEqualTo(JointStatus.STABLE);
    assertThat(outcome.tries()).isEqualTo(1);
  }

  /** With many joint lists it is the preparations that take the time. */
  @Test
  void anInterrupt_endsThePreparations() {
    Market market = market(1_000, 100, 100);
    Thread.currentThread().interrupt();
    try {
      assertThatExceptionOfType(CancellationException.class)
          .isThrownBy(() -> new JointRows(market));
    } finally {
      assertThat(Thread.interrupted()).isTrue();
    }
  }

  /** So many seats in a hundred interns; every hundredth and the one after it are a couple. */
  private static Market market(int interns, int projects, int percent) {
    Random random = new Random(7);
    int[] seats = new int[projects];
    Arrays.fill(seats, percent * interns / projects / 100);
    MarketAssembler assembler = Market.assembler(CapacityTree.flat(seats), Lottery.perProject(7));
    int[][] lists = new int[interns][];
    for (int intern = 0; intern < interns; intern++) {
      assembler.intern();
      lists[intern] = random.ints(0, projects).distinct().limit(BIDS).toArray();
      for (int project : lists[intern]) {
        assembler.pair(project, random.nextInt(1_000));
      }
    }
    List<JointList> couples = new ArrayList<>();
    for (int intern = 0; intern + 1 < interns; intern += 100) {
      int[][] rows = new int[BIDS][];
      for (int row = 0; row < BIDS; row++) {
        rows[row] = new int[] {lists[intern][row], lists[intern + 1][row]};
      }
      couples.add(JointList.of(new int[] {intern, intern + 1}, rows));
    }
    return assembler.build().withJointLists(couples);
  }
}
