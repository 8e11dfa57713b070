package org.openinternship.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openinternship.matching.market.PreferenceList.strict;
import static org.openinternship.matching.market.PreferenceList.tied;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.openinternship.core.cohort.Cohort;
import org.openinternship.core.finding.Finding;
import org.openinternship.core.id.InternId;
import org.openinternship.core.id.ProjectId;
import org.openinternship.core.reason.Reason;
import org.openinternship.matching.market.Assignment;
import org.openinternship.matching.market.CapacityTree;
import org.openinternship.matching.market.Lottery;
import org.openinternship.matching.market.Market;
import org.openinternship.matching.market.MarketAssembler;
import org.openinternship.matching.mechanism.Mechanism;
import org.openinternship.matching.mechanism.SerialDictatorship;
import org.openinternship.matching.policy.GroupOrder;
import org.openinternship.matching.policy.MatchingPolicy;
import org.openinternship.matching.result.MatchReason;
import org.openinternship.matching.verify.Feasibility;

class SerialDictatorshipTest extends MechanismContract {
  @Override
  Mechanism mechanism() {
    return SerialDictatorship.byLottery();
  }

  /** The turns are those of the numbers drawn, and they lead to the result. */
  @Override
  List<List<InternId>> turns(Wants wants, Map<InternId, ProjectId> places) {
    List<InternId> all = wants.interns();
    List<InternId> order =
        all.stream()
            .filter(intern -> !wants.pins().containsKey(intern))
            .sorted(Comparator.comparing(intern -> wants.policy.lottery().number(intern.value())))
            .toList();
    assertThat(super.turns(wants, places)).contains(order);
    return List.of(order);
  }

  private static int[] byDraw(long seed, int interns) {
    Lottery lottery = Lottery.single(seed);
    return IntStream.range(0, interns)
        .boxed()
        .sorted(Comparator.comparing(i -> lottery.number("" + i)))
        .mapToInt(i -> i)
        .toArray();
  }

  @Test
  void everybodyTakesTheBestThatIsLeft_inTheOrderOfTheDraw() {
    for (long seed = 0; seed < 20; seed++) {
      Market market =
          Market.builder(CapacityTree.flat(1, 1, 1))
              .interns(strict(0, 1, 2), strict(0, 1, 2), strict(0, 1, 2), strict(0, 1, 2))
              .projects(strict(0, 1, 2, 3), strict(0, 1, 2, 3), strict(3, 2, 1, 0))
              .lottery(Lottery.single(seed))
              .build();
      int[] turns = byDraw(seed, 4);
      int[] projects = mechanism().assign(market).projects();
      assertThat(IntStream.of(turns).map(i -> projects[i])).containsExactly(0, 1, 2, -1);
    }
  }

  /** A lottery with a draw for each project has no order of interns; the seed has one. */
  @Test
  void aLotteryForEachProject_changesNothing() {
    for (long seed = 0; seed < 20; seed++) {
      assertThat(mechanism().assign(fourForOne(Lottery.perProject(seed))))
          .isEqualTo(mechanism().assign(fourForOne(Lottery.single(seed))));
    }
  }

  private static Market fourForOne(Lottery lottery) {
    MarketAssembler market = Market.assembler(CapacityTree.flat(1, 1), lottery);
    for (int i = 0; i < 4; i++) {
      market.intern().pair(i % 2, 0).pair(1 - i % 2, 0);
    }
    return market.build();
  }

  @Test
  void aFullGroup_closesItsProjects() {
    CapacityTree.Builder tree = CapacityTree.builder(1, 1, 1);
    tree.group(1, 0, 1);
    MarketAssembler assembler = Market.assembler(tree.build(), Lottery.single(3));
    for (int i = 0; i < 3; i++) {
      assembler.intern().pair(0, 0).pair(1, 0).pair(2, 0);
    }
    int[] turns = byDraw(3, 3);
    int[] projects = mechanism().assign(assembler.build()).projects();
    assertThat(IntStream.of(turns).map(i -> projects[i])).containsExactly(0, 2, -1);
  }

  /** Why the promise of efficiency is made for lists in which ties are broken, and no further. */
  @Test
  void whereAListHasTies_theResultNeedNotBeEfficientForIt() {
    int wasteful = 0;
    for (long seed = 0; seed < 40; seed++) {
      Market market =
          Market.builder(CapacityTree.flat(1, 1))
              .interns(tied(0, 1), strict(0))
              .projects(tied(0, 1), tied(0, 1))
              .lottery(Lottery.single(seed))
              .build();
      Assignment result = mechanism().assign(market);
      assertThat(result.isPlaced(0)).isTrue();
      wasteful += result.isPlaced(1) ? 0 : 1;
    }
    assertThat(wasteful).isBetween(1, 39);
  }

  @Test
  void warningsAboutRankingsThatYield_areLeftOut_asNoRankingDecides() {
    for (long seed = 0; seed < 200; seed++) {
      Cohort cohort = RandomCohort.small(seed);
      MatchingPolicy policy =
          RandomCohort.policy(seed, GroupOrder.INTERNS).withMechanism(mechanism());
      assertThat(MatchingEngine.of(policy).match(cohort).findings())
          .extracting(Finding::reason)
          .extracting(Reason::code)
          .doesNotContain(MatchReason.RANKING_YIELDS);
    }
  }

  @Test
  @Timeout(value = 60, unit = TimeUnit.SECONDS)
  void fullSizeMarkets_takeSeconds() {
    Random random = new Random(1);
    int projects = 50_000;
    CapacityTree.Builder tree = CapacityTree.builder(random.ints(projects, 3, 7).toArray());
    tree.group(100_000, IntStream.range(0, projects).toArray());
    MarketAssembler assembler = Market.assembler(tree.build(), Lottery.single(2));
    for (int i = 0; i < 200_000; i++) {
      assembler.intern();
      int first = random.nextInt(projects);
      for (int k = 0; k < 20; k++) {
        assembler.pair((first + 977 * k) % projects, 0);
      }
    }
    Market market = assembler.build();
    Assignment result = mechanism().assign(market);
    assertThat(Feasibility.isFeasible(market, result)).isTrue();
    assertThat(result.placed()).isEqualTo(100_000);
  }
}
