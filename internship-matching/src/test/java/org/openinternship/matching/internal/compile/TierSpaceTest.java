package org.openinternship.matching.internal.compile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;
import org.openinternship.matching.scoring.ScoringModel;

class TierSpaceTest {
  private static final int MOST = ScoringModel.MAX_POINTS * 1_000_000;

  @Test
  void wishesBeforeSuggestions_ranksBeforePoints_thoseWhoDecideFirst() {
    TierSpace space = new TierSpace(3, 2, MOST);
    int[] bestFirst = {
      0,
      2,
      space.rankedByProject(0),
      space.rankedByProject(1),
      space.scored(MOST),
      space.scored(0),
      space.suggested(0),
      space.suggested(space.rankedByProject(1)),
      space.suggested(space.scored(MOST)),
      space.suggested(space.scored(0))
    };
    assertThat(bestFirst).isSorted().doesNotHaveDuplicates();
    assertThat(bestFirst[9]).isPositive();
    for (int k = 0; k < bestFirst.length; k++) {
      assertThat(space.isSuggested(bestFirst[k])).isEqualTo(k > 5);
    }
  }

  @Test
  void tiersTellWhatTheyCameFrom() {
    TierSpace space = new TierSpace(3, 2, MOST);
    assertThat(space.within(space.suggested(space.scored(7)))).isEqualTo(space.scored(7));
    assertThat(space.millionths(space.scored(7))).isEqualTo(7);
    assertThat(space.isRank(2)).isTrue();
    assertThat(space.isRank(3)).isFalse();
    assertThat(space.isRankByProject(space.rankedByProject(1))).isTrue();
    assertThat(space.tierByProject(space.rankedByProject(1))).isEqualTo(1);
    assertThat(space.isRankByProject(space.scored(MOST))).isFalse();
  }

  @Test
  void moreTiersThanAnIntHolds_areRefused() {
    assertThatExceptionOfType(ArithmeticException.class)
        .isThrownBy(() -> new TierSpace(100_000_000, 0, MOST));
  }
}
