package org.openinternship.matching.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import org.junit.jupiter.api.Test;
import org.openinternship.matching.market.CapacityTree;
import org.openinternship.matching.market.Lottery;
import org.openinternship.matching.market.Market;
import org.openinternship.matching.market.MarketAssembler;
import org.openinternship.matching.market.PreferenceList;
import org.openinternship.testing.Growth;

class LiveAssignmentTest {

  /** Three interns want project 0, then 1; both rank them 0, 1, 2 and have one seat. */
  private static LiveAssignment live() {
    return LiveAssignment.of(
        Market.builder(CapacityTree.flat(1, 1))
            .interns(
                PreferenceList.strict(0, 1),
                PreferenceList.strict(0, 1),
                PreferenceList.strict(0, 1))
            .projects(PreferenceList.strict(0, 1, 2), PreferenceList.strict(0, 1, 2))
            .build());
  }

  @Test
  void whoLeaves_isFollowedByAChain() {
    LiveAssignment live = live().leave(0);
    assertThat(live.project(0)).isEqualTo(-1);
    assertThat(live.project(1)).isZero();
    assertThat(live.project(2)).isOne();
    assertThat(live.takeMoved()).containsExactly(0, 1, 2);
    assertThat(live.takeMoved()).isEmpty();
  }

  @Test
  void whoComesBack_takesTheirPlace() {
    LiveAssignment live = live().leave(0).comeBack(0);
    assertThat(live.assignment().projects()).containsExactly(0, 1, -1);
    assertThat(live.takeMoved()).isEmpty();
  }

  @Test
  void aSeatMore_movesUp_andASeatLess_down() {
    LiveAssignment live = live().setCapacity(0, 2);
    assertThat(live.assignment().projects()).containsExactly(0, 0, 1);
    live.setCapacity(0, 0);
    assertThat(live.assignment().projects()).containsExactly(1, -1, -1);
  }

  @Test
  void whoIsPinned_keepsTheirPlace_andWhoWasThereGoes() {
    LiveAssignment live = live().pin(2, 0);
    assertThat(live.assignment().projects()).containsExactly(1, -1, 0);
    live.unpin(2);
    assertThat(live.assignment().projects()).containsExactly(0, 1, -1);
  }

  @Test
  void anotherList_counts() {
    LiveAssignment live = live().setList(0, new int[] {1}, new int[] {5});
    assertThat(live.assignment().projects()).containsExactly(-1, 0, 1);
    live.setList(0, new int[] {1}, new int[] {0});
    assertThat(live.assignment().projects()).as("equal tiers: by lot").contains(0);
    assertThat(live.market().pairs()).isEqualTo(5);
  }

  /**
   * 0 and 1 could change places to the good of both, but 2 stands between: 0 has project 1 and
   * wants 0, where 1 is; 1 wants project 1. Project 0 likes 1, 2, 0, project 1 likes 0, 1, and 2
   * wants only project 0. When 2 leaves, no seat falls free and nobody asks; and yet both move up.
   */
  @Test
  void aCircleThatOpens_isCarriedOut_thoughNoSeatFallsFree() {
    MarketAssembler market = Market.assembler(CapacityTree.flat(1, 1), Lottery.single(1));
    market.intern().pair(0, 2).pair(1, 0);
    market.intern().pair(1, 1).pair(0, 0);
    market.intern().pair(0, 1);
    LiveAssignment live = LiveAssignment.of(market.build());
    assertThat(live.assignment().projects()).containsExactly(1, 0, -1);
    live.leave(2);
    assertThat(live.assignment().projects()).containsExactly(0, 1, -1);
    assertThat(live.runs()).isZero();
  }

  @Test
  void aLimitThatBinds_isKept_byARunFromTheBeginning() {
    CapacityTree.Builder tree = CapacityTree.builder(2, 2);
    int group = tree.group(4, 0, 1);
    MarketAssembler market = Market.assembler(tree.build(), Lottery.single(1));
    for (int intern = 0; intern < 4; intern++) {
      market.intern().pair(intern % 2, intern).pair(1 - intern % 2, intern);
    }
    LiveAssignment live = LiveAssignment.of(market.build()).setCapacity(group, 3);
    assertThat(live.assignment().projects()).containsExactly(0, 1, 0, -1);
    assertThat(live.runs()).isOne();
    live.leave(0);
    assertThat(live.assignment().projects()).containsExactly(-1, 1, 0, 1);
  }

  @Test
  void whoIsPinned_hasNotMoved_whenALimitIsLoosened() {
    CapacityTree.Builder tree = CapacityTree.builder(1, 2);
    int group = tree.group(2, 0, 1);
    MarketAssembler market = Market.assembler(tree.build(), Lottery.single(1));
    market.intern().intern().pair(1, 0).intern().pair(1, 1).pin(0, 0);
    LiveAssignment live = LiveAssignment.of(market.build());
    assertThat(live.assignment().projects()).containsExactly(0, 1, -1);
    live.setCapacity(group, 3);
    assertThat(live.takeMoved()).containsExactly(2);
    assertThat(live).hasToString("LiveAssignment(3 interns, 2 projects, 1 runs)");
  }

  /** Keys that are too short to tell tiers apart, and a project that everybody leaves. */
  @Test
  void manyWhoAreAlike_takeNoTimeOfTheirSquare() {
    Growth.isNotQuadratic(
        1_000,
        size -> {
          MarketAssembler market = Market.assembler(CapacityTree.flat(0, size), Lottery.single(1));
          for (int intern = 0; intern < size; intern++) {
            market.intern().pair(0, 1 << 30).pair(1, intern);
          }
          Market built = market.build();
          return () -> LiveAssignment.of(built).setCapacity(0, size);
        });
  }

  @Test
  void badInput_isRefused() {
    LiveAssignment live = live();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> live.leave(3))
        .withMessage("LiveAssignment: intern is 3, it must be from 0 to 2");
    assertThatIllegalArgumentException().isThrownBy(() -> live.project(-1));
    assertThatIllegalArgumentException().isThrownBy(() -> live.comeBack(-1));
    assertThatIllegalArgumentException().isThrownBy(() -> live.setCapacity(2, 1));
    assertThatIllegalArgumentException().isThrownBy(() -> live.setCapacity(0, -1));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> live.setList(0, new int[] {0, 0}, new int[2]))
        .withMessage("LiveAssignment: intern 0 lists project 0 twice");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> live.setList(0, new int[] {0, 2}, new int[2]));
    assertThatIllegalArgumentException().isThrownBy(() -> live.setList(0, new int[1], new int[2]));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> live.setList(0, new int[1], new int[] {-1}));
    assertThatIllegalArgumentException().isThrownBy(() -> live.pin(0, 2));
    assertThat(live.assignment().projects()).containsExactly(0, 1, -1);
  }

  @Test
  void whatCannotBeNow_isRefused() {
    LiveAssignment live = live().leave(0).pin(1, 0);
    assertThatIllegalStateException()
        .isThrownBy(() -> live.leave(0))
        .withMessage("LiveAssignment: intern 0 is away. Maybe let them come back first?");
    assertThatIllegalStateException().isThrownBy(() -> live.pin(0, 0));
    assertThatIllegalStateException().isThrownBy(() -> live.leave(1));
    assertThatIllegalStateException().isThrownBy(() -> live.pin(1, 1));
    assertThatIllegalStateException().isThrownBy(() -> live.comeBack(1));
    assertThatIllegalStateException().isThrownBy(() -> live.unpin(2));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> live.pin(2, 0))
        .withMessageContaining("node 0 may hold 1 and has as many pins");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> live.setCapacity(0, 0))
        .withMessageContaining("it must be at least 1, the number of pins there");
  }
}
