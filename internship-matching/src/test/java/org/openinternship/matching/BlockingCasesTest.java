package org.openinternship.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.openinternship.core.cohort.Cohort;
import org.openinternship.core.cohort.HostRanking;
import org.openinternship.core.host.Project;
import org.openinternship.core.id.InternId;
import org.openinternship.core.id.ProjectId;
import org.openinternship.core.id.SupervisorId;
import org.openinternship.core.people.Intern;
import org.openinternship.core.people.Supervisor;
import org.openinternship.matching.policy.MatchingPolicy;
import org.openinternship.matching.result.BlockingMatch;
import org.openinternship.matching.verify.BlockingCase;

/**
 * The cases in which a pair blocks when supervisors have limits: ann and bob, and the projects x
 * and y of supervisor kim, who likes ann better.
 */
class BlockingCasesTest {

  private static Cohort cohort(int maxOfKim, int seatsOfX) {
    return Cohort.builder()
        .addInterns(Intern.builder().id("ann").build(), Intern.builder().id("bob").build())
        .addSupervisor(Supervisor.builder().id("kim").maxInterns(maxOfKim).build())
        .addProject(Project.builder().id("x").host("h").supervisor("kim").seats(seatsOfX).build())
        .addProject(Project.builder().id("y").host("h").supervisor("kim").build())
        .addBids("ann", "x", "y")
        .addBids("bob", "x", "y")
        .addHostRanking(HostRanking.builder().supervisor("kim").then("ann", "bob").build())
        .build();
  }

  private static Allocation dictated(Cohort cohort, String ann, String bob) {
    Map<InternId, ProjectId> places = new TreeMap<>();
    if (!ann.isEmpty()) {
      places.put(InternId.of("ann"), ProjectId.of(ann));
    }
    if (!bob.isEmpty()) {
      places.put(InternId.of("bob"), ProjectId.of(bob));
    }
    MatchingPolicy policy =
        MatchingPolicy.builder().mechanism(new Dictated(cohort, places)).build();
    return MatchingEngine.of(policy).match(cohort);
  }

  private static BlockingMatch annAtX(BlockingCase kind) {
    return new BlockingMatch(
        InternId.of("ann"),
        ProjectId.of("x"),
        kind,
        kind == BlockingCase.HAS_ROOM || kind == BlockingCase.PROJECT_PREFERS
            ? ProjectId.of("x")
            : SupervisorId.of("kim"));
  }

  @Test
  void a_theProjectAndItsSupervisorHaveRoom() {
    assertThat(dictated(cohort(2, 2), "", "x").blockingPairs())
        .first()
        .isEqualTo(annAtX(BlockingCase.HAS_ROOM));
  }

  @Test
  void b_theSupervisorIsFullAndPrefersTheInternToTheWorst() {
    assertThat(dictated(cohort(1, 1), "", "y").blockingPairs())
        .first()
        .isEqualTo(annAtX(BlockingCase.GROUP_PREFERS));
  }

  /** Bob is the supervisor's worst, and yet may move: no preference of the supervisor is needed. */
  @Test
  void b_theSupervisorIsFullAndTheInternIsAlreadyWithThem() {
    assertThat(dictated(cohort(1, 1), "", "y").blockingPairs())
        .contains(
            new BlockingMatch(
                InternId.of("bob"),
                ProjectId.of("x"),
                BlockingCase.ALREADY_IN_GROUP,
                SupervisorId.of("kim")));
  }

  @Test
  void c_theProjectIsFullAndPrefersTheInternToTheWorstInIt() {
    assertThat(dictated(cohort(2, 1), "y", "x").blockingPairs())
        .containsExactly(annAtX(BlockingCase.PROJECT_PREFERS));
  }

  @Test
  void whoComesAfterAllOfAFullSupervisor_doesNotBlock() {
    assertThat(dictated(cohort(1, 1), "x", "").stable()).isTrue();
  }

  @Test
  void deferredAcceptance_leavesNone() {
    for (int max = 0; max <= 3; max++) {
      Allocation allocation = MatchingEngine.withDefaults().match(cohort(max, 1));
      assertThat(allocation.stable()).isTrue();
      assertThat(allocation.matches()).hasSize(Math.min(max, 2));
    }
  }
}
