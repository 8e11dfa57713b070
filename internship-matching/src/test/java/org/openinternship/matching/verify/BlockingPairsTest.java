package org.openinternship.matching.verify;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.openinternship.matching.market.PreferenceList.strict;

import org.junit.jupiter.api.Test;
import org.openinternship.matching.market.Assignment;
import org.openinternship.matching.market.CapacityTree;
import org.openinternship.matching.market.Lottery;
import org.openinternship.matching.market.Market;
import org.openinternship.matching.market.MarketAssembler;

/** The blocking cases of student-project allocation: projects 0 and 1 of one supervisor. */
class BlockingPairsTest {

  private static final int SUPERVISOR = 2;

  private static CapacityTree supervisorOf(int capacity, int... seats) {
    CapacityTree.Builder tree = CapacityTree.builder(seats);
    tree.group(capacity, 0, 1);
    return tree.build();
  }

  @Test
  void caseA_projectAndSupervisorHaveRoom() {
    Market market =
        Market.builder(supervisorOf(2, 1, 1))
            .interns(strict(0), strict(1))
            .ranking(SUPERVISOR, strict(1, 0))
            .build();
    assertThat(BlockingPairs.of(market, Assignment.ofProjects(market, -1, 1)))
        .containsExactly(new BlockingPair(0, 0, 0, BlockingCase.HAS_ROOM, -1));
  }

  @Test
  void caseB_projectHasRoomAndTheFullSupervisorPrefersTheIntern() {
    Market market =
        Market.builder(supervisorOf(1, 1, 1))
            .interns(strict(0), strict(1))
            .ranking(SUPERVISOR, strict(0, 1))
            .build();
    assertThat(BlockingPairs.of(market, Assignment.ofProjects(market, -1, 1)))
        .containsExactly(new BlockingPair(0, 0, 0, BlockingCase.GROUP_PREFERS, SUPERVISOR));
    assertThat(BlockingPairs.of(market, Assignment.ofProjects(market, 0, -1))).isEmpty();
  }

  @Test
  void caseB_projectHasRoomAndTheInternIsAlreadyWithTheFullSupervisor() {
    // Intern 1 is the worst of its supervisor and yet may change projects.
    Market market =
        Market.builder(supervisorOf(2, 1, 2))
            .interns(strict(1), strict(0, 1))
            .ranking(SUPERVISOR, strict(0, 1))
            .build();
    Assignment assignment = Assignment.ofProjects(market, 1, 1);
    BlockingPair move = new BlockingPair(1, 1, 0, BlockingCase.ALREADY_IN_GROUP, SUPERVISOR);
    assertThat(BlockingPairs.of(market, assignment)).containsExactly(move);
    assertThat(BlockingPairs.of(market, assignment, Stability.CHOICE)).containsExactly(move);
  }

  @Test
  void caseB_aSupervisorWhoMindsTheMove_makesTheDefinitionsDiffer() {
    MarketAssembler assembler = Market.assembler(supervisorOf(1, 1, 1), Lottery.single(0));
    assembler.intern().pair(0, 9).pair(1, 0);
    Market market = assembler.build();
    Assignment assignment = Assignment.ofProjects(market, 1);
    assertThat(BlockingPairs.of(market, assignment, Stability.OWN_SEAT_VACATED))
        .containsExactly(new BlockingPair(0, 0, 0, BlockingCase.ALREADY_IN_GROUP, SUPERVISOR));
    assertThat(BlockingPairs.of(market, assignment, Stability.CHOICE)).isEmpty();
  }

  @Test
  void caseC_theFullProjectPrefersTheIntern() {
    Market market =
        Market.builder(supervisorOf(5, 1, 1))
            .interns(strict(0), strict(0))
            .ranking(SUPERVISOR, strict(1, 0))
            .build();
    assertThat(BlockingPairs.of(market, Assignment.ofProjects(market, 0, -1)))
        .containsExactly(new BlockingPair(1, 1, 0, BlockingCase.PROJECT_PREFERS, 0));
    assertThat(BlockingPairs.of(market, Assignment.ofProjects(market, -1, 0))).isEmpty();
  }

  @Test
  void aFullProjectBelowAFullSupervisor_comparesWithTheProjectOnly() {
    // Intern 1 beats intern 2, the supervisor's worst, but not intern 0, who fills the project.
    Market market =
        Market.builder(supervisorOf(2, 1, 1))
            .interns(strict(0), strict(0), strict(1))
            .ranking(SUPERVISOR, strict(0, 1, 2))
            .build();
    assertThat(BlockingPairs.of(market, Assignment.ofProjects(market, 0, -1, 1))).isEmpty();
  }

  @Test
  void aSupervisorWithoutCapacity_isInNoBlockingPair() {
    Market market =
        Market.builder(supervisorOf(0, 1, 1))
            .interns(strict(0, 1))
            .ranking(SUPERVISOR, strict(0))
            .build();
    assertThat(BlockingPairs.of(market, Assignment.ofProjects(market, -1))).isEmpty();
  }

  @Test
  void pinnedInterns_neitherBlockNorGiveWay() {
    Market market =
        Market.builder(CapacityTree.flat(1, 1))
            .interns(strict(0, 1), strict(0))
            .projects(strict(1, 0), strict(0))
            .pin(0, 0)
            .build();
    assertThat(BlockingPairs.of(market, Assignment.ofProjects(market, 0, -1))).isEmpty();
  }

  @Test
  void whoSitsWhereItIsNotAcceptable_givesWayToAnybody() {
    Market market =
        Market.builder(CapacityTree.flat(1, 1))
            .interns(strict(1), strict(0))
            .projects(strict(1), strict(0))
            .build();
    assertThat(BlockingPairs.of(market, Assignment.ofProjects(market, 0, 1)))
        .extracting(BlockingPair::kind)
        .containsExactly(BlockingCase.PROJECT_PREFERS, BlockingCase.PROJECT_PREFERS);
  }

  @Test
  void anAssignmentOfAnotherMarket_isRefused() {
    Market one = Market.builder(CapacityTree.flat()).interns(strict()).build();
    Assignment none = Assignment.ofPairs(Market.builder(CapacityTree.flat()).build());
    assertThatIllegalArgumentException()
        .isThrownBy(() -> BlockingPairs.of(one, none))
        .withMessageContaining("number of interns is 0, it must be that of the market, 1");
    assertThatIllegalArgumentException().isThrownBy(() -> Cutoffs.of(one, none));
    assertThatIllegalArgumentException().isThrownBy(() -> Feasibility.violations(one, none));
    assertThatIllegalArgumentException().isThrownBy(() -> Profile.of(one, none));
  }
}
