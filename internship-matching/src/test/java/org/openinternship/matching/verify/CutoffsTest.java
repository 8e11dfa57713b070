package org.openinternship.matching.verify;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openinternship.matching.market.PreferenceList.strict;

import org.junit.jupiter.api.Test;
import org.openinternship.matching.market.Assignment;
import org.openinternship.matching.market.CapacityTree;
import org.openinternship.matching.market.Market;

class CutoffsTest {

  private final Market market =
      Market.builder(CapacityTree.flat(1, 2, 1))
          .interns(strict(0, 1), strict(0, 1), strict(1), strict(2))
          .projects(strict(0, 1), strict(0, 1, 2), strict(3))
          .pin(3, 2)
          .build();
  private final Assignment stable = Assignment.ofProjects(market, 0, 1, 1, 2);
  private final Cutoffs cutoffs = Cutoffs.of(market, stable);

  @Test
  void aFullProject_isClearedByItsWorstAndTheBetter() {
    assertThat(cutoffs.isFull(0)).isTrue();
    assertThat(cutoffs.worstPair(0)).isEqualTo(market.pair(0, 0));
    assertThat(cutoffs.clears(market.pair(0, 0))).isTrue();
    assertThat(cutoffs.clears(market.pair(1, 0))).isFalse();
    assertThat(cutoffs.worstPair(1)).isEqualTo(market.pair(2, 1));
    assertThat(cutoffs.clears(market.pair(0, 1))).isTrue();
    assertThat(cutoffs.innermostFull(1)).isEqualTo(1);
  }

  @Test
  void aProjectFullOfPinnedInterns_isClearedByNobody() {
    assertThat(cutoffs.isFull(2)).isTrue();
    assertThat(cutoffs.worstPair(2)).isEqualTo(-1);
    assertThat(cutoffs.clears(market.pair(3, 2))).isFalse();
  }

  @Test
  void theyCertifyTheirAssignmentAndNoOther() {
    assertThat(cutoffs.certifies(stable)).isTrue();
    for (int[] other : new int[][] {{1, 0, 1, 2}, {0, 1, -1, 2}, {0, 1, 1, -1}, {0, 0, 1, 2}}) {
      Assignment assignment = Assignment.ofProjects(market, other);
      assertThat(cutoffs.certifies(assignment)).isFalse();
      assertThat(Cutoffs.of(market, assignment).certifies(assignment)).isFalse();
    }
  }

  @Test
  void aCutoffAtAProjectWithRoom_provesNothing() {
    // Intern 0 has moved on from project 0; intern 1 could have its seat.
    Market two =
        Market.builder(CapacityTree.flat(1, 1))
            .interns(strict(1, 0), strict(0))
            .projects(strict(0, 1), strict(0))
            .build();
    Cutoffs before = Cutoffs.of(two, Assignment.ofProjects(two, 0, -1));
    assertThat(before.certifies(Assignment.ofProjects(two, 1, -1))).isFalse();
  }
}
