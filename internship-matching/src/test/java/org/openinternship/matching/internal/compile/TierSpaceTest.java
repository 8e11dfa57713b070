package org.openinternship.matching.internal.compile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;
import org.openinternship.matching.scoring.ScoringModel;

class TierSpaceTest {
  private static final int MOST = ScoringModel.MAX_POINTS * 1_000_000;

  @Test
  void wishesBeforeSuggestions_ranksBeforePoints_thoseWhoDecideFirst() {
    TierSpace space = new TierSpace(3, 2, MOST, 1);
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
    TierSpace space = new TierSpace(3, 2, MOST, 1);
    assertThat(space.within(space.suggested(space.scored(7)))).isEqualTo(space.scored(7));
    assertThat(space.millionths(space.scored(7))).isEqualTo(7);
    assertThat(space.isRank(2)).isTrue();
    assertThat(space.isRank(3)).isFalse();
    assertThat(space.isRankByProject(space.rankedByProject(1))).isTrue();
    assertThat(space.tierByProject(space.rankedByProject(1))).isEqualTo(1);
    assertThat(space.isRankByProject(space.scored(MOST))).isFalse();
  }

  @Test
  void betterProjectsComeBeforeAllElse_butNoSuggestionBeforeAWish() {
    TierSpace space = new TierSpace(3, 2, 100, 4);
    int[] bestFirst = {
      space.inLayer(0, 0),
      space.inLayer(0, space.scored(0)),
      space.inLayer(1, 0),
      space.inLayer(3, space.scored(0)),
      space.suggested(space.inLayer(0, 0)),
      space.suggested(space.inLayer(3, space.scored(7)))
    };
    assertThat(bestFirst).isSorted().doesNotHaveDuplicates();
    assertThat(space.layer(bestFirst[5])).isEqualTo(3);
    assertThat(space.layer(bestFirst[3])).isEqualTo(3);
    assertThat(space.layer(bestFirst[1])).isZero();
    assertThat(space.millionths(space.within(bestFirst[5]))).isEqualTo(7);
    assertThat(space.isSuggested(bestFirst[3])).isFalse();
  }

  @Test
  void asManyTiersOfProjectsFit_asAnIntHolds() {
    assertThat(new TierSpace(0, 0, 100_000_000, 1).maxLayers()).isEqualTo(10);
    assertThat(new TierSpace(3, 2, MOST, 1).maxLayers()).isEqualTo(1);
    TierSpace full = new TierSpace(0, 0, 100_000_000, 10);
    assertThat(full.suggested(full.inLayer(9, full.scored(0)))).isPositive();
  }

  @Test
  void moreTiersThanAnIntHolds_areRefused() {
    assertThatExceptionOfType(ArithmeticException.class)
        .isThrownBy(() -> new TierSpace(100_000_000, 0, MOST, 1));
  }
}
