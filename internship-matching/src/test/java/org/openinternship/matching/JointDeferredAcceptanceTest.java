package org.openinternship.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.openinternship.matching.market.JointBlocking.LEFT_SEATS_COUNT;
import static org.openinternship.matching.market.JointBlocking.LEFT_SEATS_SERVE;
import static org.openinternship.matching.market.JointList.NO_PLACE;
import static org.openinternship.matching.market.PreferenceList.strict;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.openinternship.matching.live.LiveAssignment;
import org.openinternship.matching.market.Assignment;
import org.openinternship.matching.market.CapacityTree;
import org.openinternship.matching.market.JointBlocking;
import org.openinternship.matching.market.JointList;
import org.openinternship.matching.market.Market;
import org.openinternship.matching.market.MarketPart;
import org.openinternship.matching.mechanism.JointDeferredAcceptance;
import org.openinternship.matching.mechanism.JointOutcome;
import org.openinternship.matching.mechanism.JointStatus;
import org.openinternship.matching.mechanism.MarketRefusedException;
import org.openinternship.matching.mechanism.Mechanism;
import org.openinternship.matching.rematch.Rematch;
import org.openinternship.matching.stable.StableAssignments;
import org.openinternship.matching.verify.BlockingCoalition;
import org.openinternship.matching.verify.BlockingCoalitions;
import org.openinternship.matching.verify.BlockingPairs;
import org.openinternship.matching.verify.BlockingSeat;
import org.openinternship.matching.verify.Cutoffs;
import org.openinternship.matching.verify.Feasibility;
import org.openinternship.matching.verify.Profile;
import org.openinternship.matching.verify.SeatCase;
import org.openinternship.matching.verify.Violation;

class JointDeferredAcceptanceTest extends MechanismContract {
  @Override
  Mechanism mechanism() {
    return JointDeferredAcceptance.leftSeatsServe();
  }

  /**
   * The example that Klaus, Klijn, <i>Stable matchings and preferences of couples</i> (2005) give
   * of a market without a stable matching: a couple who want project 0 and project 1 or nothing,
   * and a single intern who stands after them at the one and before them at the other.
   */
  @Test
  void publishedExample_noStableAssignmentExists() {
    Market market =
        Market.builder(CapacityTree.flat(1, 1))
            .interns(strict(0), strict(1), strict(0, 1))
            .projects(strict(0, 2), strict(2, 1))
            .build()
            .withJointLists(List.of(JointList.of(new int[] {0, 1}, new int[] {0, 1})));
    for (JointBlocking blocking : JointBlocking.values()) {
      JointOutcome outcome = JointDeferredAcceptance.by(blocking).search(market);
      assertThat(outcome.status()).isEqualTo(JointStatus.NONE_EXISTS);
      assertThat(outcome.blocking())
          .isEqualTo(BlockingCoalitions.of(market, outcome.assignment(), blocking).size())
          .isEqualTo(1);
      JointOutcome unsearched = JointDeferredAcceptance.by(blocking).withMaxSteps(0).search(market);
      assertThat(unsearched.status()).isEqualTo(JointStatus.NONE_FOUND);
    }
    assertThat(mechanism().properties()).isEmpty();
  }

  /** Two friends at one project of two seats: both must stand before the last two. */
  @Test
  void twoAtOneFullProject_mustBothStandBeforeTheLastTwo() {
    JointList friends = JointList.of(new int[] {0, 1}, new int[] {0, 0});
    Market first = two(strict(0, 2, 1, 3)).withJointLists(List.of(friends));
    assertThat(mechanism().assign(first).projects()).containsExactly(-1, -1, 0, 0);
    Market both = two(strict(0, 1, 2, 3)).withJointLists(List.of(friends));
    assertThat(mechanism().assign(both).projects()).containsExactly(0, 0, -1, -1);
  }

  private static Market two(org.openinternship.matching.market.PreferenceList ranking) {
    return Market.builder(CapacityTree.flat(2))
        .interns(strict(0), strict(0), strict(0), strict(0))
        .projects(ranking)
        .build();
  }

  /** Intern 0 leaves project 0 for project 1, and intern 1 has its seat. */
  @Test
  void aSeatThatAMemberLeaves_servesAnotherOrCounts() {
    JointList couple = JointList.of(new int[] {0, 1}, new int[] {1, 0}, new int[] {0, 1});
    Market market =
        Market.builder(CapacityTree.flat(1, 1))
            .interns(strict(0, 1), strict(0, 1))
            .projects(strict(0, 1), strict(1, 0))
            .build()
            .withJointLists(List.of(couple));
    Assignment second = Assignment.ofProjects(market, 0, 1);
    assertThat(BlockingCoalitions.of(market, second, LEFT_SEATS_SERVE))
        .containsExactly(
            new BlockingCoalition(
                0,
                0,
                List.of(
                    new BlockingSeat(market.pair(0, 1), 0, 1, SeatCase.LEFT_BY_MEMBER),
                    new BlockingSeat(market.pair(1, 0), 1, 0, SeatCase.LEFT_BY_MEMBER))));
    assertThat(BlockingCoalitions.of(market, second, LEFT_SEATS_COUNT)).isEmpty();
  }

  @Test
  void theChecker_namesTheCaseOfEachSeat() {
    JointList friends =
        JointList.of(new int[] {0, 1, 2}, new int[] {0, 1, 2}, new int[] {0, -1, -1});
    Market market =
        Market.builder(CapacityTree.flat(1, 1, 1))
            .interns(strict(0), strict(1), strict(2), strict(2, 1))
            .projects(strict(0), strict(3, 1), strict(2, 3))
            .build()
            .withJointLists(List.of(friends));
    Assignment assignment = Assignment.ofProjects(market, 0, -1, -1, 2);
    assertThat(BlockingCoalitions.of(market, assignment, LEFT_SEATS_SERVE))
        .containsExactly(
            new BlockingCoalition(
                0,
                0,
                List.of(
                    new BlockingSeat(market.pair(0, 0), 0, 0, SeatCase.STAYS),
                    new BlockingSeat(market.pair(1, 1), 1, 1, SeatCase.HAS_ROOM),
                    new BlockingSeat(market.pair(2, 2), 2, 2, SeatCase.PREFERS))));
    Assignment none = Assignment.ofProjects(market, -1, -1, -1, 2);
    assertThat(BlockingCoalitions.of(market, none, LEFT_SEATS_SERVE))
        .extracting(BlockingCoalition::row)
        .containsExactly(0, 1);
  }

  @Test
  void aHalf_mayStayUnmatched() {
    JointList couple = JointList.of(new int[] {0, 1}, new int[] {0, 0}, new int[] {NO_PLACE, 0});
    Market market =
        Market.builder(CapacityTree.flat(1))
            .interns(strict(0), strict(0))
            .projects(strict(0, 1))
            .build()
            .withJointLists(List.of(couple));
    assertThat(market.parts()).containsExactly(MarketPart.JOINT_LISTS);
    assertThat(mechanism().assign(market).projects()).containsExactly(-1, 0);
  }

  @Test
  void everyOtherReader_refusesJointLists() {
    Market market = two(strict(0, 1, 2, 3)).withJointLists(List.of(friends()));
    Assignment nobody = Assignment.ofProjects(market, -1, -1, -1, -1);
    for (Mechanism other : Mechanism.standard()) {
      if (!other.honours().contains(MarketPart.JOINT_LISTS)) {
        refuses(() -> other.assign(market));
      }
    }
    refuses(() -> StableAssignments.of(market));
    refuses(() -> LiveAssignment.of(market));
    refuses(() -> Rematch.keepingPlaces().mechanism(mechanism(), 0, -1, -1, -1).assign(market));
    refuses(() -> Rematch.movingAtMost(1).mechanism(mechanism(), 0, -1, -1, -1).assign(market));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> BlockingPairs.of(market, nobody))
        .withMessage(
            "BlockingPairs: the market has 1 joint list, of which it knows nothing. Maybe ask"
                + " BlockingCoalitions?");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Cutoffs.of(market, nobody).certifies(nobody));
    assertThatIllegalArgumentException().isThrownBy(() -> Profile.of(market, nobody));
    assertThat(market.secondRound(-1, -1, -1, -1).jointLists()).isEqualTo(market.jointLists());
    assertThat(market.withFacts((intern, project, fact) -> 0).jointLists())
        .isEqualTo(market.jointLists());
    assertThat(market.withJointLists(List.of()).parts()).isEmpty();
  }

  private static JointList friends() {
    return JointList.of(new int[] {0, 1}, new int[] {0, 0});
  }

  private static void refuses(Runnable reader) {
    assertThatExceptionOfType(MarketRefusedException.class)
        .isThrownBy(reader::run)
        .satisfies(refused -> assertThat(refused.part()).isEqualTo(MarketPart.JOINT_LISTS));
  }

  @Test
  void aLimitOverSeveralProjects_isRefused() {
    CapacityTree.Builder tree = CapacityTree.builder(1, 1);
    tree.group(1, 0, 1);
    Market market =
        Market.builder(tree.build())
            .interns(strict(0), strict(1))
            .projects(strict(0, 1), strict(0, 1))
            .build()
            .withJointLists(List.of(JointList.of(new int[] {0, 1}, new int[] {0, 1})));
    assertThatExceptionOfType(MarketRefusedException.class)
        .isThrownBy(() -> mechanism().assign(market))
        .withMessageEndingWith("Maybe take priority-draw/first-choice-pass?")
        .satisfies(refused -> assertThat(refused.part()).isEqualTo(MarketPart.SHARED_LIMITS));
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                BlockingCoalitions.of(
                    market, Assignment.ofProjects(market, -1, -1), LEFT_SEATS_SERVE));
  }

  @Test
  void membersWhoSitAsNoRowSays_areNotFeasible() {
    Market market = two(strict(0, 1, 2, 3)).withJointLists(List.of(friends()));
    Assignment half = Assignment.ofProjects(market, 0, -1, -1, -1);
    assertThat(Feasibility.violations(market, half)).containsExactly(new Violation.NotARow(0, 0));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> BlockingCoalitions.of(market, half, LEFT_SEATS_SERVE))
        .withMessageContaining("not feasible");
  }

  @Test
  void badLists_areRefusedByWhatIsWrong() {
    refused("at least 2", () -> JointList.of(new int[] {1}));
    refused("member is -1", () -> JointList.of(new int[] {1, -1}));
    refused("member 1 is there twice", () -> JointList.of(new int[] {1, 1}));
    refused("length of row 0 is 1", () -> JointList.of(new int[] {0, 1}, new int[] {0}));
    refused("row 0 is -2", () -> JointList.of(new int[] {0, 1}, new int[] {0, -2}));
    refused("gives nobody a place", () -> JointList.of(new int[] {0, 1}, new int[] {-1, -1}));
    refused(
        "row 1 is there twice",
        () -> JointList.of(new int[] {0, 1}, new int[] {0, 1}, new int[] {0, 1}));
    Market market = two(strict(0, 1, 2));
    assertThatNullPointerException()
        .isThrownBy(() -> with(market, friends(), null))
        .withMessage("Market.jointLists has an element that is null");
    refused("member of joint list 0 is 4", () -> with(market, JointList.of(new int[] {0, 4})));
    refused(
        "intern 1 is in two joint lists, 0 and 1",
        () -> with(market, friends(), JointList.of(new int[] {1, 2})));
    refused(
        "project in row 0 of joint list 0 is 1",
        () -> with(market, JointList.of(new int[] {0, 1}, new int[] {0, 1})));
    refused(
        "project in row 0 of joint list 0 is 0, which has no pair with intern 3",
        () -> with(market, JointList.of(new int[] {0, 3}, new int[] {0, 0})));
    refused(
        "intern 0 is pinned and in joint list 0",
        () -> with(market.withPins(0, -1, -1, -1), friends()));
    refused(
        "intern 0 is pinned and in joint list 0",
        () -> market.withJointLists(List.of(friends())).withPins(0, -1, -1, -1));
    assertThat(with(market.withPins(-1, -1, 0, -1), friends()).freeCapacity(0)).isEqualTo(1);
  }

  private static Market with(Market market, JointList... lists) {
    return market.withJointLists(Arrays.asList(lists));
  }

  private static void refused(String message, Runnable call) {
    assertThatIllegalArgumentException().isThrownBy(call::run).withMessageContaining(message);
  }

  @Test
  void boundsOfTheSearch_areChecked() {
    JointDeferredAcceptance usual = JointDeferredAcceptance.leftSeatsServe();
    refused("tries", () -> usual.withTries(0));
    refused("tries", () -> usual.withTries(1_001));
    refused("maxSteps", () -> usual.withMaxSteps(-1));
    assertThat(usual.withTries(3).withMaxSteps(0).name())
        .isEqualTo("joint-deferred-acceptance/left-seats-serve/tries-3/steps-0");
    assertThat(usual.withTries(10)).isEqualTo(usual).isNotEqualTo(usual.withTries(9));
    assertThat(JointDeferredAcceptance.by(LEFT_SEATS_COUNT).blocking()).isEqualTo(LEFT_SEATS_COUNT);
  }
}
