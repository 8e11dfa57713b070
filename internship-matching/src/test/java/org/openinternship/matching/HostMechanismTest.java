package org.openinternship.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import org.junit.jupiter.api.Test;
import org.openinternship.core.cohort.Cohort;
import org.openinternship.core.cohort.HostRanking;
import org.openinternship.core.host.Project;
import org.openinternship.core.people.Intern;
import org.openinternship.matching.market.Assignment;
import org.openinternship.matching.market.CapacityTree;
import org.openinternship.matching.market.Market;
import org.openinternship.matching.market.PreferenceList;
import org.openinternship.matching.mechanism.Mechanism;
import org.openinternship.matching.mechanism.SerialDictatorship;
import org.openinternship.matching.policy.MatchingPolicy;

/** What a mechanism of the host's own cannot get past the engine. */
class HostMechanismTest {
  private static final Cohort COHORT =
      Cohort.builder()
          .addProjects(
              Project.builder().id("data").host("city").build(),
              Project.builder().id("web").host("city").build())
          .addInterns(Intern.builder().id("ada").build())
          .addBids("ada", "data")
          .addVeto("ada", "web")
          .build();

  private static MatchingEngine by(Mechanism mechanism) {
    return MatchingEngine.of(MatchingPolicy.builder().mechanism(mechanism).build());
  }

  @Test
  void assignmentOfAnotherMarket_isRefused_evenIfItFitsThere() {
    Market other =
        Market.builder(CapacityTree.flat(1, 1))
            .interns(PreferenceList.strict(1))
            .projects(PreferenceList.strict(), PreferenceList.strict(0))
            .build();
    Mechanism elsewhere =
        Mechanism.of("elsewhere", market -> SerialDictatorship.byLottery().assign(other));
    assertThatIllegalStateException()
        .isThrownBy(() -> by(elsewhere).match(COHORT))
        .withMessageContaining("elsewhere");
  }

  @Test
  void mechanismThatGivesNothing_isNamed() {
    assertThatIllegalStateException()
        .isThrownBy(() -> by(Mechanism.of("silent", market -> null)).match(COHORT))
        .withMessage("Mechanism 'silent' gave no assignment. Maybe it returned null");
  }

  /** Ada is named by no ranking: she stands behind as many ranks as the mechanism counts. */
  @Test
  void ranksThatAreCounted_areLeftFreeBeforeWhomNoRankingNames() {
    Cohort ranked =
        COHORT
            .withInterns(Intern.builder().id("ada").build(), Intern.builder().id("ben").build())
            .withHostRankings(HostRanking.builder().project("data").then("ben").build());
    int[] behindOne = new int[1];
    int[] behindSeven = new int[1];
    by(counting(0, behindOne)).match(ranked);
    by(counting(7, behindSeven)).match(ranked);
    assertThat(behindSeven[0] - behindOne[0]).isEqualTo(6);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> by(counting(-1, new int[1])))
        .withMessageContaining("countedRanks is -1");
  }

  private static Mechanism counting(int ranks, int[] tiers) {
    return new Mechanism() {
      @Override
      public String name() {
        return "counting";
      }

      @Override
      public int countedRanks() {
        return ranks;
      }

      @Override
      public Assignment assign(Market market) {
        tiers[0] = market.tier(0);
        return SerialDictatorship.byLottery().assign(market);
      }
    };
  }

  @Test
  void mechanismWithoutAName_isRefused() {
    assertThatIllegalArgumentException().isThrownBy(() -> by(Mechanism.of(" ", market -> null)));
  }
}
