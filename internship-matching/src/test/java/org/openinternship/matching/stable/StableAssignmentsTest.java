package org.openinternship.matching.stable;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Spliterator;
import java.util.concurrent.CancellationException;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.openinternship.matching.market.Assignment;
import org.openinternship.matching.market.CapacityTree;
import org.openinternship.matching.market.Market;
import org.openinternship.matching.market.MarketBuilder;
import org.openinternship.matching.market.PreferenceList;

class StableAssignmentsTest {

  /** Three of each: interns go down their lists together, from first choices to last ones. */
  private static MarketBuilder circle() {
    return Market.builder(CapacityTree.flat(1, 1, 1))
        .interns(
            PreferenceList.strict(0, 1, 2),
            PreferenceList.strict(1, 2, 0),
            PreferenceList.strict(2, 0, 1))
        .projects(
            PreferenceList.strict(1, 2, 0),
            PreferenceList.strict(2, 0, 1),
            PreferenceList.strict(0, 1, 2));
  }

  private static List<List<Integer>> projects(StableAssignments stable) {
    return stable.stream()
        .map(Assignment::projects)
        .map(each -> Arrays.stream(each).boxed().toList())
        .toList();
  }

  @AfterEach
  void noInterruptIsLeft() {
    Thread.interrupted();
  }

  @Test
  void circle_hasOneMoreThanRotations_andTheMiddleOneHasTheLeastRegret() {
    StableAssignments stable = StableAssignments.of(circle().build());
    assertThat(stable.rotations()).isEqualTo(2);
    assertThat(projects(stable))
        .containsExactly(List.of(0, 1, 2), List.of(1, 2, 0), List.of(2, 0, 1));
    assertThat(stable.internOptimal().projects()).containsExactly(0, 1, 2);
    assertThat(stable.leastRegret().projects()).containsExactly(1, 2, 0);
    assertThat(stable.projectOptimal().projects()).containsExactly(2, 0, 1);
  }

  @Test
  void totalsThatAreTheSame_giveTheOneThatInternsLikeBest() {
    assertThat(StableAssignments.of(circle().build()).leastTotalRank().projects())
        .containsExactly(0, 1, 2);
  }

  @Test
  void pinnedIntern_staysInAll_andTheOthersGoRound() {
    StableAssignments stable = StableAssignments.of(circle().pin(0, 0).build());
    assertThat(projects(stable)).containsExactly(List.of(0, 1, 2), List.of(0, 2, 1));
  }

  /** Whoever went past a project with room would block with it. */
  @Test
  void nobodyGoesPastAProjectWithRoom() {
    PreferenceList[] projects = {
      PreferenceList.strict(1, 0), PreferenceList.strict(0, 1), PreferenceList.strict(0)
    };
    Market withRoom =
        Market.builder(CapacityTree.flat(1, 1, 1))
            .interns(PreferenceList.strict(0, 2, 1), PreferenceList.strict(1, 0))
            .projects(projects)
            .build();
    Market without =
        Market.builder(CapacityTree.flat(1, 1, 0))
            .interns(PreferenceList.strict(0, 2, 1), PreferenceList.strict(1, 0))
            .projects(projects)
            .build();
    assertThat(projects(StableAssignments.of(withRoom))).containsExactly(List.of(0, 1));
    assertThat(projects(StableAssignments.of(without)))
        .containsExactly(List.of(0, 1), List.of(1, 0));
  }

  @Test
  void internsWhoAreEquallyWelcome_haveTheSameRank() {
    PreferenceList tied = PreferenceList.tied(0, 1);
    Market market =
        Market.builder(CapacityTree.flat(1, 1))
            .interns(PreferenceList.strict(0, 1), PreferenceList.strict(1, 0))
            .projects(tied, tied)
            .build();
    StableAssignments stable = StableAssignments.of(market);
    assertThat(stable.leastTotalRank()).isEqualTo(stable.internOptimal());
    assertThat(new ProjectLists(market).ranks()).containsOnly(1);
  }

  /**
   * Both projects of a supervisor with two seats in all, and one elsewhere: a rotation goes through
   * the supervisor's limit though no project is full.
   */
  @Test
  void sharedLimit_isPartOfARotation() {
    CapacityTree.Builder tree = CapacityTree.builder(2, 2, 1);
    int supervisor = tree.group(2, 0, 1);
    Market market =
        Market.builder(tree.build())
            .interns(
                PreferenceList.strict(0, 2), PreferenceList.strict(2, 1), PreferenceList.strict(1))
            .ranking(supervisor, PreferenceList.strict(2, 1, 0))
            .ranking(2, PreferenceList.strict(0, 1))
            .build();
    assertThat(projects(StableAssignments.of(market)))
        .containsExactly(List.of(0, 2, 1), List.of(2, 1, 1));
  }

  @Test
  void marketWithoutInternsOrProjects_hasOneEmptyAssignment() {
    StableAssignments stable =
        StableAssignments.of(Market.builder(CapacityTree.flat()).interns().build());
    assertThat(stable.stream()).containsExactly(stable.internOptimal());
    assertThat(stable.rotations()).isZero();
    assertThat(stable.leastRegret().interns()).isZero();
    assertThat(stable.leastTotalRank().interns()).isZero();
    assertThat(stable.projectOptimal().interns()).isZero();
  }

  @Test
  void stream_staysAtItsEnd_andIsNotSplit() {
    Spliterator<Assignment> all = StableAssignments.of(circle().build()).stream().spliterator();
    assertThat(all.trySplit()).isNull();
    for (int given = 0; given < 3; given++) {
      assertThat(all.tryAdvance(each -> {})).isTrue();
    }
    assertThat(all.tryAdvance(each -> {})).isFalse();
    assertThat(all.tryAdvance(each -> {})).isFalse();
  }

  @Test
  void null_isRefused() {
    assertThatNullPointerException()
        .isThrownBy(() -> StableAssignments.of(null))
        .withMessage("StableAssignments.market");
  }

  @Test
  void interrupt_endsEverySearch_andStays() {
    Market market = circle().build();
    StableAssignments stable = StableAssignments.of(market);
    Iterator<Assignment> all = stable.stream().iterator();
    all.next();
    Thread.currentThread().interrupt();
    isCancelled(() -> StableAssignments.of(market));
    isCancelled(stable::leastTotalRank);
    isCancelled(stable::leastRegret);
    isCancelled(all::next);
    isCancelled(() -> stable.stream().toList());
    assertThat(Thread.currentThread().isInterrupted()).isTrue();
  }

  private static void isCancelled(ThrowingCallable search) {
    assertThatExceptionOfType(CancellationException.class).isThrownBy(search);
  }

  @Test
  void textForm_saysHowManyRotations() {
    assertThat(StableAssignments.of(circle().build()))
        .hasToString(
            "StableAssignments(Market(3 interns, 3 projects, 9 pairs, Lottery[SINGLE, seed 0]), 2"
                + " rotations)");
  }
}
