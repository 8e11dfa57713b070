package org.openinternship.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.openinternship.core.finding.Finding;
import org.openinternship.core.reason.ReasonCode;
import org.openinternship.matching.policy.GroupOrder;
import org.openinternship.matching.policy.MatchingPolicy;
import org.openinternship.matching.rematch.Rematch;
import org.openinternship.matching.result.MatchReason;

/** What was said of rankings and limits before a re-match is said after it. */
class RematchFindingsTest {
  private static final Set<ReasonCode> OF_RANKINGS =
      Set.of(
          MatchReason.RANKING_YIELDS,
          MatchReason.HOLDER_RANKS,
          MatchReason.PAIRS_COMPARED,
          MatchReason.INTERNS_COMPARED,
          MatchReason.RANKS_BEFORE_POINTS);

  @Test
  void findingsAboutRankings_stay() {
    int said = 0;
    for (long seed = 0; seed < 200; seed++) {
      MatchingPolicy policy = RandomCohort.policy(seed, GroupOrder.INTERNS);
      Allocation first = MatchingEngine.of(policy).match(RandomCohort.small(seed));
      List<Finding> before = ofRankings(first);
      said += before.size();
      for (Rematch way : List.of(Rematch.keepingPlaces(), Rematch.movingAtMost(1))) {
        assertThat(ofRankings(first.after(List.of(), way))).isEqualTo(before);
      }
    }
    assertThat(said).isGreaterThan(50);
  }

  private static List<Finding> ofRankings(Allocation allocation) {
    return allocation.findings().stream()
        .filter(finding -> OF_RANKINGS.contains(finding.reason().code()))
        .toList();
  }
}
