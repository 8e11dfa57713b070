package org.openinternship.matching.market;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.openinternship.matching.market.PreferenceList.strict;
import static org.openinternship.matching.market.PreferenceList.tied;
import static org.openinternship.matching.market.PreferenceList.tiers;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.openinternship.matching.market.DroppedPair.Side;

class MarketBuilderTest {

  private static MarketBuilder flat(int... seats) {
    return Market.builder(CapacityTree.flat(seats));
  }

  @Test
  void pairsThatOneSideDoesNotList_areDroppedAndReported() {
    Market market =
        flat(1, 1, 1)
            .interns(strict(2, 0, 1), strict(0))
            .projects(strict(0, 1), strict(1), strict())
            .build();
    assertThat(market.dropped())
        .containsExactly(
            new DroppedPair(0, 2, Side.PROJECT),
            new DroppedPair(0, 1, Side.PROJECT),
            new DroppedPair(1, 1, Side.INTERN));
    assertThat(market.pairs()).isEqualTo(2);
    assertThat(market.pair(0, 0)).isZero();
    assertThat(market.pair(0, 2)).isEqualTo(-1);
    assertThat(market.choice(0)).as("dropped choices count").isEqualTo(2);
    assertThat(market.tier(1)).isEqualTo(1);
    assertThat(market.intern(1)).isEqualTo(1);
  }

  @Test
  void tiesInAnInternsList_areBrokenByTheLotteryAndShareTheirChoice() {
    Lottery lottery = Lottery.single(4);
    Market market =
        flat(1, 1, 1, 1)
            .interns(tiers(new int[] {3}, new int[] {0, 1, 2}))
            .projects(strict(0), strict(0), strict(0), strict(0))
            .lottery(lottery)
            .build();
    assertThat(market.project(0)).isEqualTo(3);
    for (int pair = 2; pair < 4; pair++) {
      assertThat(lottery.numberInList("0", "" + market.project(pair)))
          .isGreaterThan(lottery.numberInList("0", "" + market.project(pair - 1)));
      assertThat(market.choice(pair)).isEqualTo(2);
    }
    assertThat(market.lottery()).isEqualTo(lottery);
  }

  @Test
  void tiesInARanking_areBrokenByTheLottery() {
    Lottery lottery = Lottery.perProject(4);
    Market market =
        flat(1).interns(strict(0), strict(0)).projects(tied(0, 1)).lottery(lottery).build();
    assertThat(market.tier(0)).isEqualTo(market.tier(1));
    assertThat(market.lotteryNumber(1)).isEqualTo(lottery.number("0", "1"));
    assertThat(market.beats(0, 1)).isEqualTo(lottery.number("0", "0") < lottery.number("0", "1"));
  }

  @Test
  void theTopmostRanking_decidesTheOrderAndTheOthersWhoIsAcceptable() {
    CapacityTree.Builder tree = CapacityTree.builder(1, 1);
    int supervisor = tree.group(1, 0, 1);
    Market market =
        Market.builder(tree.build())
            .interns(strict(0, 1), strict(0, 1), strict(1))
            .ranking(0, strict(0, 1))
            .ranking(supervisor, strict(1, 0))
            .build();
    assertThat(market.beats(market.pair(1, 0), market.pair(0, 0))).isTrue();
    assertThat(market.priority(market.pair(1, 0))).isEqualTo(market.priority(market.pair(1, 1)));
    assertThat(market.beats(market.pair(1, 0), market.pair(1, 1))).isTrue();
    assertThat(market.dropped()).containsExactly(new DroppedPair(2, 1, Side.GROUP));
  }

  @Test
  void perProjectLottery_drawsOnceForALimitedGroup() {
    CapacityTree.Builder tree = CapacityTree.builder(1, 1);
    int supervisor = tree.group(1, 0, 1);
    Market market =
        Market.builder(tree.build())
            .interns(strict(0, 1))
            .ranking(supervisor, tied(0))
            .lottery(Lottery.perProject(8))
            .build();
    assertThat(market.priority(0)).isEqualTo(market.priority(1));
  }

  @Test
  void belowASharedGroupWithoutARanking_pairsCompareTheirTiers() {
    CapacityTree.Builder tree = CapacityTree.builder(1, 1);
    tree.group(1, 0, 1);
    Market market =
        Market.builder(tree.build())
            .interns(strict(0, 1), strict(1))
            .projects(strict(1, 0), strict(0, 1))
            .build();
    assertThat(market.tier(market.pair(0, 0))).isEqualTo(1);
    assertThat(market.tier(market.pair(0, 1))).isZero();
  }

  /** Cases of engine.md: refused before. */
  @Test
  void rankingsBelowALimitThatCannotBind_orOfAGroupOfOneProject_areTaken() {
    CapacityTree.Builder tree = CapacityTree.builder(1, 1, 2);
    tree.group(2, 0, 1);
    tree.group(1, 2);
    Market market =
        Market.builder(tree.build())
            .interns(strict(0, 1, 2), strict(0, 1, 2))
            .projects(strict(1, 0), strict(0, 1), strict(1, 0))
            .build();
    assertThat(market.pairs()).isEqualTo(6);
    assertThat(market.beats(market.pair(1, 0), market.pair(0, 0))).isTrue();
    assertThat(market.beats(market.pair(0, 1), market.pair(1, 1))).isTrue();
    assertThat(market.beats(market.pair(1, 2), market.pair(0, 2))).isTrue();
  }

  /** A case of engine.md: one rule on the floor and in the engine, the project's own. */
  @Test
  void theRankingOfAGroupThatDecidesNothing_leavesTheProjectsTheirOwn() {
    for (int limit : new int[] {CapacityTree.UNLIMITED, 100, 2}) {
      CapacityTree.Builder tree = CapacityTree.builder(1, 1);
      int group = tree.group(limit, 0, 1);
      Market market =
          Market.builder(tree.build())
              .interns(strict(0, 1), strict(0, 1), strict(0))
              .ranking(0, strict(0, 1, 2))
              .ranking(group, strict(1, 0))
              .build();
      assertThat(market.beats(market.pair(0, 0), market.pair(1, 0))).isTrue();
      assertThat(market.beats(market.pair(1, 1), market.pair(0, 1)))
          .as("project 1 has no ranking of its own")
          .isTrue();
      assertThat(market.dropped())
          .as("who is acceptable, the group still says")
          .containsExactly(new DroppedPair(2, 0, Side.GROUP));
    }
  }

  @Test
  void ofNestedSharedGroupsThatRank_theTopmostDecides() {
    CapacityTree.Builder tree = CapacityTree.builder(1, 1, 1);
    int inner = tree.group(1, 0, 1);
    int outer = tree.group(1, inner, 2);
    MarketBuilder builder =
        Market.builder(tree.build())
            .interns(strict(0, 1, 2), strict(0, 1, 2))
            .ranking(2, strict(1, 0))
            .ranking(inner, strict(0, 1));
    Market without = builder.build();
    assertThat(without.beats(without.pair(0, 0), without.pair(1, 0))).isTrue();
    assertThat(without.beats(without.pair(1, 2), without.pair(0, 2))).isTrue();
    Market with = builder.ranking(outer, strict(1, 0)).build();
    assertThat(with.beats(with.pair(1, 0), with.pair(0, 0))).isTrue();
  }

  @Test
  void aLimitedGroupOfIndifferentProjects_needsNoRanking() {
    CapacityTree.Builder tree = CapacityTree.builder(1, 1);
    tree.group(1, 0, 1);
    Market market =
        Market.builder(tree.build())
            .interns(strict(0, 1), strict(1))
            .projects(tied(0, 1), tied(1, 0))
            .build();
    assertThat(market.priority(0)).isEqualTo(market.priority(1));
  }

  @Test
  void pins_takeSeatsOffTheWholePath() {
    CapacityTree.Builder tree = CapacityTree.builder(2, CapacityTree.UNLIMITED);
    int supervisor = tree.group(3, 0, 1);
    Market market =
        Market.builder(tree.build())
            .interns(strict(0), strict(), strict(1))
            .ranking(supervisor, strict(0, 1, 2))
            .pin(1, 0)
            .pin(2, 1)
            .build();
    assertThat(market.freeCapacity(0)).isEqualTo(1);
    assertThat(market.freeCapacity(1)).isEqualTo(CapacityTree.UNLIMITED);
    assertThat(market.freeCapacity(supervisor)).isEqualTo(1);
    assertThat(market.isPinned(0)).isFalse();
    assertThat(market.pinnedProject(1)).isZero();
  }

  @Test
  void pins_areCountedAtTheirProject_andBelowEachGroup_whereTheyTakeSeats() {
    CapacityTree.Builder tree = CapacityTree.builder(3, CapacityTree.UNLIMITED);
    int supervisor = tree.group(4, 0, 1);
    Market market =
        Market.builder(tree.build())
            .interns(strict(0), strict(0), strict(1))
            .ranking(supervisor, strict(0, 1, 2))
            .pin(0, 0)
            .build()
            .withPins(-1, 1, -1);
    assertThat(IntStream.range(0, 3).map(market::pinsAt)).containsExactly(1, 1, 2);
    assertThat(IntStream.range(0, 3).map(market::freeCapacity))
        .containsExactly(2, CapacityTree.UNLIMITED, 2);
    assertThat(market.freeSeats(1)).isEqualTo(2);
  }

  @Test
  void pinsBeyondACapacity_areRefusedWithThePlace() {
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                flat(1)
                    .interns(strict(0), strict(0))
                    .projects(strict(0, 1))
                    .pin(0, 0)
                    .pin(1, 0)
                    .build())
        .withMessageStartingWith(
            "Market: more interns are pinned to project 0 than its capacity 1");
    CapacityTree.Builder tree = CapacityTree.builder(1, 1);
    int supervisor = tree.group(0, 0, 1);
    MarketBuilder builder =
        Market.builder(tree.build()).interns(strict(0)).ranking(supervisor, strict(0)).pin(0, 0);
    assertThatIllegalArgumentException()
        .isThrownBy(builder::build)
        .withMessageContaining("projects below group 2 than its capacity 0");
  }

  @Test
  void badPins_areRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> flat(1).projects(strict()).pin(0, 0).build())
        .withMessage("Market: intern of a pin is 0, but there are none");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> flat(1).interns(strict()).projects(strict()).pin(0, 1).build())
        .withMessage("Market: project of a pin is 1, it must be from 0 to 0");
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                flat(1, 1)
                    .interns(strict())
                    .projects(strict(), strict())
                    .pin(0, 1)
                    .pin(0, 0)
                    .build())
        .withMessage("Market: intern 0 is pinned twice, to projects 1 and 0");
  }

  @Test
  void unknownMembersAndNodes_areRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> flat(1).interns(strict(1)).projects(strict()).build())
        .withMessage("Market: project listed by intern 0 is 1, it must be from 0 to 0");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> flat(1).interns(strict(0)).projects(strict(0, 7)).build())
        .withMessage("Market: intern ranked by node 0 is 7, it must be from 0 to 0");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> flat(1).ranking(1, strict()))
        .withMessage("Market: node of a ranking is 1, it must be from 0 to 0");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> flat(1, 1).projects(strict()))
        .withMessage("Market: number of project rankings is 1, it must be 2");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> flat(1).interns(strict(0)).build())
        .withMessageContaining("project 0 has no ranking");
  }
}
