package org.openinternship.matching.optimum;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.openinternship.matching.market.PreferenceList.strict;
import static org.openinternship.matching.market.PreferenceList.tied;
import static org.openinternship.matching.optimum.StandardObjective.GENEROUS;
import static org.openinternship.matching.optimum.StandardObjective.RANK_MAXIMAL;
import static org.openinternship.matching.optimum.StandardObjective.RANK_SUM;
import static org.openinternship.matching.optimum.StandardObjective.SIZE;
import static org.openinternship.matching.optimum.StandardObjective.SQUARED_RANKS;

import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CancellationException;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.openinternship.matching.market.CapacityTree;
import org.openinternship.matching.market.Lottery;
import org.openinternship.matching.market.Market;
import org.openinternship.matching.market.MarketAssembler;
import org.openinternship.matching.market.PairFact;
import org.openinternship.matching.market.PreferenceList;
import org.openinternship.matching.mechanism.OptimalAssignment;
import org.openinternship.matching.verify.Profile;

/** Optima by hand, bad input, and larger ones by their proof. */
class OptimumTest {
  private static final PairFact COST = () -> "cost";

  private static Market market(CapacityTree tree, PreferenceList... lists) {
    PreferenceList all = tied(IntStream.range(0, lists.length).toArray());
    var builder = Market.builder(tree).interns(lists);
    IntStream.range(0, tree.projects()).forEach(project -> builder.ranking(project, all));
    return builder.build();
  }

  /** Two first choices leave somebody out; three places cost one of them. */
  @Test
  void rankMaximal_isNotMaximum() {
    Market market = market(CapacityTree.flat(1, 1, 1), strict(0, 2), strict(1), strict(1, 0));
    Optimum best = Optimum.of(market, RANK_MAXIMAL);
    Optimum most = Optimum.of(market, SIZE, RANK_MAXIMAL);
    assertThat(best.assignment().placed()).isEqualTo(2);
    assertThat(most.assignment().placed()).isEqualTo(3);
    assertThat(best.levels().get(0).isMost()).isTrue();
    assertThat(best.levels().get(0).threshold()).hasValue(1);
    assertThat(best.levels().get(0).amount()).isEqualTo(2);
    assertThat(best.certifies(most.assignment())).isFalse();
    assertThat(most).hasToString("Optimum[size: 3, rank-maximal 1: 1, rank-maximal 2: 2]");
  }

  /** Of the two interns at a price of 1, one is out: a seat more would place one more. */
  @Test
  void prices_sayWhatASeatIsWorth() {
    CapacityTree.Builder tree = CapacityTree.builder(1, 1);
    tree.group(1, 0, 1);
    Optimum optimum = Optimum.of(market(tree.build(), strict(0), strict(1)), SIZE);
    OptimumLevel size = optimum.levels().get(0);
    assertThat(size.amount()).isEqualTo(1);
    assertThat(size.price(2)).isEqualTo(1);
    assertThat(size.price(0)).isEqualTo(1);
    assertThat(size.stackPosition()).isZero();
    assertThat(size.objective()).isEqualTo(SIZE);
    assertThat(size.isRestricting()).isTrue();
    assertThatIllegalArgumentException().isThrownBy(() -> size.price(3));
  }

  /** Seven interns for two seats of one supervisor, who is to have three of another. */
  @Test
  void aConflict_namesWhoCanComeAndWhatIsFull() {
    CapacityTree.Builder tree = CapacityTree.builder(1, 5, 2);
    tree.group(5, 0, 1);
    Market market =
        market(tree.build(), strict(0), strict(0, 2), strict(1), strict(2), strict(2))
            .withLowerLimits(0, 0, 2, 3);
    assertThatExceptionOfType(LimitConflictException.class)
        .isThrownBy(() -> Optimum.of(market, SIZE))
        .withMessage(
            "Optimum: the lower limits of nodes [3] need 3 interns, and at most 2 can come. Maybe"
                + " lower one of the limits, or let more interns bid there?")
        .satisfies(
            thrown ->
                assertThat(thrown.conflict())
                    .isEqualTo(new LimitConflict(List.of(3), 3, List.of(2), List.of(0), 2)));
  }

  @Test
  void aGroupThatMayHaveFewerThanWhatIsInItMust_isAConflict() {
    CapacityTree.Builder tree = CapacityTree.builder(2, 2);
    tree.group(3, 0, 1);
    Market market =
        market(tree.build(), strict(0), strict(0), strict(1), strict(1)).withLowerLimits(2, 2, 0);
    assertThat(Optimum.conflict(market))
        .contains(new LimitConflict(List.of(0, 1), 4, List.of(), List.of(2), 3));
  }

  @Test
  void badInput_isRefused() {
    Market market = market(CapacityTree.flat(1), strict(0));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Optimum.of(market))
        .withMessage("Optimum: number of objectives is 0, it must be from 1 to 100");
    assertThatNullPointerException()
        .isThrownBy(() -> Optimum.of(market, SIZE, null))
        .withMessage("Optimum.objectives has an element that is null");
    assertThatNullPointerException()
        .isThrownBy(() -> OptimalAssignment.of(SIZE, null))
        .withMessage("OptimalAssignment.objectives has an element that is null");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Optimum.of(market, new Objective.LeastTotal(COST)))
        .withMessageContaining("Maybe give them with Market.withFacts?");
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                Optimum.of(
                    market.withFacts((fact, intern, project) -> 1L << 38 | 1),
                    new Objective.LeastWorst(COST)))
        .withMessageContaining("cost of intern 0 at project 0 is 274877906945");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> market.withTargets(Map.of(1, 0)))
        .withMessage("Market: node of a target is 1, it must be from 0 to 0");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> market.withTargets(Map.of(0, -1)))
        .withMessage("Market: target of node 0 is -1, it must be from 0 to 1000000");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> market.withLowerLimits(2))
        .withMessage("Market: lower limit of node 0 is 2, it must be from 0 to its capacity, 1");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> market.withLowerLimits(0, 0))
        .withMessageContaining("number of lower limits is 2");
    Market far =
        Market.assembler(CapacityTree.flat(1), Lottery.single(0))
            .intern()
            .pair(0, 0, 1 << 20)
            .build();
    assertThatIllegalArgumentException().isThrownBy(() -> Optimum.of(far, SQUARED_RANKS));
    Optimum optimum = Optimum.of(far, SIZE, RANK_SUM, GENEROUS);
    assertThat(optimum.assignment().placed()).isEqualTo(1);
    assertThatIllegalArgumentException().isThrownBy(() -> optimum.losses().isAsGood(1));
  }

  @Test
  void anInterruptedRun_isCancelled() {
    Market market = large(1, 2_000, true);
    Thread.currentThread().interrupt();
    try {
      assertThatExceptionOfType(CancellationException.class)
          .isThrownBy(() -> Optimum.of(market, SIZE));
    } finally {
      assertThat(Thread.interrupted()).isTrue();
    }
  }

  /** Popular projects, scarce seats, supervisors of five projects whose limits bind. */
  private static Market large(long seed, int interns, boolean grouped) {
    Random random = new Random(seed);
    int projects = interns / 5;
    int[] seats = random.ints(projects, 0, 10).toArray();
    CapacityTree.Builder tree = CapacityTree.builder(seats);
    for (int p = 0; grouped && p + 5 <= projects; p += 5) {
      int first = p;
      int sum = IntStream.range(p, p + 5).map(k -> seats[k]).sum();
      tree.group(sum * 9 / 10, IntStream.range(first, first + 5).toArray());
    }
    MarketAssembler assembler = Market.assembler(tree.build(), Lottery.single(seed));
    for (int i = 0; i < interns; i++) {
      assembler.intern();
      random
          .doubles(30)
          .mapToInt(at -> (int) (projects * at * at))
          .distinct()
          .limit(10)
          .forEach(project -> assembler.pair(project, 0));
    }
    return assembler.build();
  }

  @Test
  void tenThousandInterns_areProvenBest() {
    for (boolean grouped : new boolean[] {false, true}) {
      Market market = large(7, 10_000, grouped);
      int[] limits =
          IntStream.range(0, market.tree().nodes())
              .map(n -> n < market.projects() ? 0 : Math.min(5, market.tree().capacity(n)))
              .toArray();
      for (Market each : List.of(market, market.withLowerLimits(limits))) {
        Optimum generous = Optimum.of(each, SIZE, GENEROUS);
        Optimum greedy = Optimum.of(each, SIZE, RANK_MAXIMAL);
        assertThat(generous.certifies(generous.assignment())).isTrue();
        assertThat(greedy.certifies(greedy.assignment())).isTrue();
        assertThat(greedy.assignment().placed()).isEqualTo(generous.assignment().placed());
        assertThat(generous.certifies(greedy.assignment())).isFalse();
        assertThat(Profile.of(each, greedy.assignment()).placedAt(1))
            .isGreaterThan(Profile.of(each, generous.assignment()).placedAt(1));
      }
    }
  }

  @Test
  void fiftyRanksOfAThousandInterns_areExact() {
    Random random = new Random(3);
    MarketAssembler assembler =
        Market.assembler(CapacityTree.flat(random.ints(100, 5, 12).toArray()), Lottery.single(3));
    for (int i = 0; i < 1_000; i++) {
      assembler.intern();
      random.ints(0, 100).distinct().limit(50).forEach(project -> assembler.pair(project, 0));
    }
    Market market = assembler.build();
    Optimum optimum = Optimum.of(market, SIZE, SQUARED_RANKS, GENEROUS);
    assertThat(optimum.certifies(optimum.assignment())).isTrue();
  }
}
