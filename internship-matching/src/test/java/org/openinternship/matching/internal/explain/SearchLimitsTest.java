package org.openinternship.matching.internal.explain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.openinternship.matching.mechanism.FillOrCloseAssignment;
import org.openinternship.matching.mechanism.Mechanism;
import org.openinternship.matching.mechanism.TeamAssignment;
import org.openinternship.matching.rematch.Rematch;

class SearchLimitsTest {
  @Test
  void limitOfARematch_isThatOfItsMechanism() {
    List<Mechanism> usual =
        List.of(TeamAssignment.leastRankSum(), FillOrCloseAssignment.generousMaximum());
    assertThat(usual).map(SearchLimits::of).containsExactly("1000 steps", "10000 steps");
    assertThat(usual)
        .map(it -> SearchLimits.of(Rematch.keepingPlaces().mechanism(it)))
        .containsExactly("1000 steps", "10000 steps");
    Mechanism own = Mechanism.of("own", market -> usual.get(0).assign(market));
    assertThat(SearchLimits.of(Rematch.keepingPlaces().mechanism(own))).isEqualTo("UNTOLD");
  }
}
