package org.openinternship.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.openinternship.matching.market.PreferenceList.strict;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.openinternship.core.bid.Bids;
import org.openinternship.core.cohort.Cohort;
import org.openinternship.core.finding.HostRuleException;
import org.openinternship.core.host.HostOrganization;
import org.openinternship.core.host.Project;
import org.openinternship.core.id.InternId;
import org.openinternship.core.id.ProjectId;
import org.openinternship.core.people.Intern;
import org.openinternship.core.reason.Reason;
import org.openinternship.matching.market.Assignment;
import org.openinternship.matching.market.CapacityTree;
import org.openinternship.matching.market.Lottery;
import org.openinternship.matching.market.Market;
import org.openinternship.matching.market.MarketBuilder;
import org.openinternship.matching.mechanism.HostPicks;
import org.openinternship.matching.mechanism.Mechanism;
import org.openinternship.matching.mechanism.StandardConflictRule;
import org.openinternship.matching.policy.HostConflictRule;
import org.openinternship.matching.policy.MatchingPolicy;
import org.openinternship.matching.verify.BlockingPairs;
import org.openinternship.matching.verify.Stability;

class HostPicksTest extends MechanismContract {
  @Override
  boolean isTrueOfProcedure(
      Wants wants,
      Map<InternId, ProjectId> places,
      InternId intern,
      ProjectId project,
      Reason reason) {
    return new TruePicks(wants, places).isTrue(intern, project, reason);
  }

  @Override
  Mechanism mechanism() {
    return HostPicks.internChooses();
  }

  /**
   * Intern 0 is picked by project 1 at once and by project 0, their first choice, only when intern
   * 1 has chosen project 2.
   */
  private static MarketBuilder early(int... listOfFirst) {
    return Market.builder(CapacityTree.flat(1, 1, 1))
        .interns(strict(listOfFirst), strict(2, 0))
        .projects(strict(1, 0), strict(0), strict(1));
  }

  @Test
  void aPickIsFinalInItsRound_soTheResultNeedNotBeStable() {
    Market market = early(0, 1).build();
    Assignment result = mechanism().assign(market);
    assertThat(result.projects()).containsExactly(1, 2);
    assertThat(BlockingPairs.of(market, result, Stability.CHOICE)).isNotEmpty();
  }

  @Test
  void aShorterListMayPay() {
    assertThat(mechanism().assign(early(0, 1).build()).project(0)).isEqualTo(1);
    assertThat(mechanism().assign(early(0).build()).project(0)).isZero();
  }

  /** Project 0 stays empty, and intern 0 would rather have it: better for one, worse for nobody. */
  @Test
  void theResultNeedNotBeEfficient() {
    Assignment result = mechanism().assign(early(0, 1).build());
    assertThat(result.count(0)).isZero();
  }

  @Test
  void whoHasTheSameNumberByEveryRule_goesByLot_whicheverProjectComesFirst() {
    Mechanism byLot = HostPicks.settledBy();
    int[] count = new int[2];
    for (int seed = 0; seed < 40; seed++) {
      Market market =
          Market.builder(CapacityTree.flat(1, 1))
              .interns(strict(0, 1))
              .projects(strict(0), strict(0))
              .lottery(Lottery.single(seed))
              .build();
      count[byLot.assign(market).project(0)]++;
    }
    assertThat(count).doesNotContain(0);
    assertThat(byLot.name()).isEqualTo("host-picks/lot");
  }

  private static Cohort oneForTwo() {
    return Cohort.builder()
        .addHost(HostOrganization.builder().id("h").build())
        .addProjects(
            Project.builder().id("docs").host("h").build(),
            Project.builder().id("tests").host("h").build())
        .addIntern(Intern.builder().id("ada").build())
        .addBids(Bids.ranked("ada", "docs", "tests"))
        .build();
  }

  @Test
  void aRuleOfAHostsOwn_isAskedOfInternAndProject() {
    HostConflictRule testsFirst =
        HostConflictRule.of(
            "tests-first", (who, where) -> where.id().value().equals("tests") ? 0 : 1);
    HostPicks picks = HostPicks.settledBy(testsFirst, StandardConflictRule.INTERNS_CHOICE);
    Allocation allocation =
        MatchingEngine.of(MatchingPolicy.standard().withMechanism(picks)).match(oneForTwo());
    assertThat(allocation.matchOf("ada").orElseThrow().project().value()).isEqualTo("tests");
    assertThat(picks.name()).isEqualTo("host-picks/tests-first+interns-choice");
  }

  @Test
  void aRuleOfAHostsOwnThatThrows_isNamed_withThePair() {
    HostPicks picks =
        HostPicks.settledBy(
            HostConflictRule.of(
                "broken",
                (who, where) -> {
                  throw new IllegalStateException("no number");
                }));
    MatchingEngine engine = MatchingEngine.of(MatchingPolicy.standard().withMechanism(picks));
    assertThatThrownBy(() -> engine.match(oneForTwo()))
        .isInstanceOf(HostRuleException.class)
        .hasMessageContaining("Conflict rule 'broken'")
        .hasMessageContaining("ada");
  }

  @Test
  void oneRuleTwice_isRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> HostPicks.settledBy(StandardConflictRule.SCORE, StandardConflictRule.SCORE))
        .withMessage("HostPicks: rule 'score' is there more than once");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> HostConflictRule.of(" ", (who, where) -> 0));
  }
}
