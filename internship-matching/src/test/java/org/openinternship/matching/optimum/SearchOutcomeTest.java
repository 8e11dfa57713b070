package org.openinternship.matching.optimum;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.openinternship.matching.market.CapacityTree;
import org.openinternship.matching.market.Market;
import org.openinternship.matching.market.PreferenceList;

class SearchOutcomeTest {
  private static final SearchLevel PROVEN =
      new SearchLevel("size", OptionalLong.empty(), true, 5, OptionalLong.of(5));
  private static final SearchLevel OPEN =
      new SearchLevel("rank-sum", OptionalLong.empty(), false, 9, OptionalLong.of(7));
  private static final SearchLevel UNKNOWN =
      new SearchLevel("generous", OptionalLong.of(3), false, 2, OptionalLong.empty());

  @Test
  void open_isTheFirstThatIsNotProven() {
    SearchOutcome outcome = new SearchOutcome(SearchStatus.BOUNDED, List.of(PROVEN, OPEN, UNKNOWN));
    assertThat(outcome.open()).contains(OPEN);
    assertThat(outcome.proven()).isFalse();
    assertThat(OPEN.gap()).hasValue(2);
    assertThat(UNKNOWN.gap()).isEmpty();
    assertThat(new SearchOutcome(SearchStatus.OPTIMAL, List.of(PROVEN)).open()).isEmpty();
  }

  /** The worst number of nobody is the least that there is. */
  @Test
  void gap_neverOverflows() {
    for (long amount : new long[] {0, 5, Long.MAX_VALUE}) {
      SearchLevel level =
          new SearchLevel(
              "least-worst", OptionalLong.empty(), false, amount, OptionalLong.of(Long.MIN_VALUE));
      assertThat(level.gap()).hasValue(Long.MAX_VALUE);
      StackValue value = new StackValue(List.of(List.of(amount)));
      StackValue bound = new StackValue(List.of(List.of(Long.MIN_VALUE)));
      assertThat(FillOrClose.ValueGap.between(value, bound))
          .contains(new FillOrClose.ValueGap(0, Long.MAX_VALUE));
    }
  }

  @Test
  void whatContradictsItself_isRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new SearchOutcome(SearchStatus.OPTIMAL, List.of(PROVEN, OPEN)))
        .withMessage(
            "SearchOutcome: status is OPTIMAL, it must be BOUNDED, as rank-sum is not proven");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new SearchOutcome(SearchStatus.UNDECIDED, List.of()))
        .withMessageContaining("status is UNDECIDED");
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> new SearchLevel("size", OptionalLong.empty(), true, 6, OptionalLong.of(5)))
        .withMessage("SearchLevel: amount of size is 6, it must be no better than its bound, 5");
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> new SearchLevel("rank-sum", OptionalLong.empty(), false, 4, OptionalLong.of(5)))
        .withMessageContaining("amount of rank-sum is 4");
  }

  @Test
  void anOptimum_isProvenAtEachLevel() {
    Market market =
        Market.builder(CapacityTree.flat(1, 1))
            .interns(PreferenceList.strict(0, 1), PreferenceList.strict(0))
            .projects(PreferenceList.tied(0, 1), PreferenceList.tied(0, 1))
            .build();
    SearchOutcome outcome =
        Optimum.of(market, StandardObjective.SIZE, StandardObjective.RANK_SUM).outcome();
    assertThat(outcome.status()).isEqualTo(SearchStatus.OPTIMAL);
    assertThat(outcome.levels())
        .containsExactly(
            new SearchLevel("size", OptionalLong.empty(), true, 2, OptionalLong.of(2)),
            new SearchLevel("rank-sum", OptionalLong.empty(), false, 3, OptionalLong.of(3)));
  }
}
