package org.openinternship.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.openinternship.core.cohort.Cohort;
import org.openinternship.core.finding.Finding;
import org.openinternship.core.host.Project;
import org.openinternship.core.id.SupervisorId;
import org.openinternship.core.people.Intern;
import org.openinternship.core.people.Supervisor;
import org.openinternship.matching.mechanism.FillOrCloseAssignment;
import org.openinternship.matching.policy.InternPreferences;
import org.openinternship.matching.policy.MatchingPolicy;
import org.openinternship.matching.policy.MinimumRule;
import org.openinternship.matching.result.MatchReason;

/** Who is told that lists from scores were too short. */
class SuggestionsEndedTest {
  private static final MatchingPolicy SCORES =
      MatchingPolicy.builder().internPreferences(InternPreferences.SCORES).shortlist(2).build();

  /** Three interns who are alike, and three projects that are. */
  private static Cohort.Builder cohort() {
    Cohort.Builder cohort = Cohort.builder();
    for (String intern : List.of("ada", "ben", "cy")) {
      cohort.addIntern(Intern.builder().id(intern).build());
    }
    return cohort;
  }

  private static Cohort projects(Project... projects) {
    return cohort().addProjects(projects).build();
  }

  private static Project project(String id) {
    return Project.builder().id(id).host("ghent").build();
  }

  private static List<String> told(MatchingPolicy policy, Cohort cohort) {
    return MatchingEngine.of(policy).match(cohort).findings().stream()
        .filter(it -> it.reason().code() == MatchReason.SUGGESTIONS_ENDED)
        .map(Finding::toString)
        .toList();
  }

  @Test
  void threeWithOneListOfTwo_areToldOfTheThirdProject() {
    Cohort three = projects(project("atlas"), project("books"), project("charts"));
    assertThat(told(SCORES, three))
        .containsExactly(
            "INFO /shortlist SUGGESTIONS_ENDED: one intern has no place after the 2 projects that"
                + " scores put on their list, while one project has room. Maybe let scores put more"
                + " projects on a list");
    assertThat(told(SCORES.withShortlist(3), three)).isEmpty();
  }

  @Test
  void bidsThatAreCompletedByScores_areToldToo() {
    Cohort three = projects(project("atlas"), project("books"), project("charts"));
    assertThat(
            told(
                SCORES.withInternPreferences(InternPreferences.BIDS_THEN_SCORES).withShortlist(1),
                three))
        .containsExactly(
            "INFO /shortlist SUGGESTIONS_ENDED: 2 interns have no place after the one project that"
                + " scores put on each list, while 2 projects have room. Maybe let scores put more"
                + " projects on a list");
    assertThat(told(SCORES.withInternPreferences(InternPreferences.BIDS), three)).isEmpty();
  }

  @Test
  void whereAllThatHasRoomIsOnTheList_nobodyIsTold() {
    assertThat(told(SCORES, projects(project("atlas"), project("books")))).isEmpty();
  }

  @Test
  void aProjectBelowALimitThatIsReached_hasNoRoom() {
    SupervisorId kim = SupervisorId.of("kim");
    Cohort limited =
        cohort()
            .addSupervisor(Supervisor.builder().id("kim").maxInterns(2).build())
            .addProjects(
                project("atlas").withSupervisor(kim),
                project("books").withSupervisor(kim),
                project("charts").withSupervisor(kim))
            .build();
    assertThat(told(SCORES, limited)).isEmpty();
  }

  @Test
  void aProjectThatIsClosedForItsMinimum_hasNoRoom() {
    Cohort closed =
        projects(
            project("atlas"),
            project("books"),
            Project.builder().id("charts").host("ghent").seats(4).minInterns(4).build());
    MatchingPolicy policy =
        SCORES
            .withShortlist(3)
            .withMechanism(FillOrCloseAssignment.generousMaximum())
            .withMinimums(MinimumRule.FILL_OR_CLOSE);
    assertThat(told(policy, closed)).isEmpty();
  }
}
