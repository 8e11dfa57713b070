package org.openinternship.core.cohort;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.openinternship.core.finding.Finding;
import org.openinternship.core.host.Project;
import org.openinternship.core.id.InternId;
import org.openinternship.core.id.ProjectId;
import org.openinternship.core.id.SupervisorId;
import org.openinternship.core.people.Intern;

/** Rankings of projects and of pairs, and what is found in them. */
class ProjectRankingTest {
  private static Cohort.Builder cohort() {
    Cohort.Builder cohort =
        Cohort.builder()
            .addIntern(Intern.builder().id("ada").build())
            .addProject(Project.builder().id("elsewhere").host("ghent").build());
    for (String project : new String[] {"api", "map", "web"}) {
      cohort.addProject(Project.builder().id(project).host("ghent").supervisor("kim").build());
    }
    return cohort;
  }

  @Test
  void tiersStandInTheOrderOfTheCalls() {
    ProjectRanking ranking = ProjectRanking.bySupervisor("kim").then("api").thenTied("map", "web");
    assertThat(ranking.party()).isEqualTo(SupervisorId.of("kim"));
    assertThat(ranking.tiers()).extracting(tier -> tier.projects().size()).containsExactly(1, 2);
    assertThat(ranking.without(Set.of(ProjectId.of("api"), ProjectId.of("web"))))
        .isEqualTo(ProjectRanking.bySupervisor("kim").then("map"));
    assertThatThrownBy(ranking::thenTied)
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("ProjectTier");
    assertThatThrownBy(() -> ranking.then(" "))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("ProjectId");
  }

  @Test
  void everythingWrong_isFoundAtOnce() {
    Cohort cohort =
        cohort()
            .addProjectRanking(
                ProjectRanking.bySupervisor("kim")
                    .then("api", "elsewhere")
                    .thenTied("map", "api", "wen"))
            .addProjectRanking(ProjectRanking.bySupervisor("kim"))
            .addHostRanking(
                HostRanking.builder()
                    .supervisor("kim")
                    .then("ada")
                    .thenPair("ada", "elsewhere")
                    .thenTiedPairs(RankedPair.of("ada", "api"), RankedPair.of("ida", "wen"))
                    .thenPair("ada", "api")
                    .build())
            .build();
    assertThat(cohort.validate().findings())
        .extracting(Finding::toString)
        .containsExactly(
            "ERROR /hostRankings/0 RANKS_INTERNS_AND_PAIRS: supervisor kim ranks both interns and"
                + " pairs of intern and project. Maybe say all of it in pairs",
            "ERROR /hostRankings/0/pairTiers/0/0/project RANKS_PROJECT_OF_OTHERS: supervisor kim"
                + " ranks project elsewhere, which is not one of theirs",
            "ERROR /hostRankings/0/pairTiers/1/1/intern MISSPELT_ID: intern ida is not in the"
                + " cohort. Maybe ada was meant",
            "ERROR /hostRankings/0/pairTiers/1/1/project MISSPELT_ID: project wen is not in the"
                + " cohort. Maybe web was meant",
            "ERROR /hostRankings/0/pairTiers/2/0 PAIR_RANKED_TWICE: supervisor kim ranks intern ada"
                + " on project api more than once",
            "ERROR /projectRankings/0/tiers/1/0 RANKS_PROJECT_OF_OTHERS: supervisor kim ranks"
                + " project elsewhere, which is not one of theirs",
            "ERROR /projectRankings/0/tiers/2/1 PROJECT_RANKED_TWICE: supervisor kim ranks project"
                + " api more than once",
            "ERROR /projectRankings/0/tiers/2/2 MISSPELT_ID: project wen is not in the cohort."
                + " Maybe web was meant",
            "ERROR /projectRankings/1 SECOND_PROJECT_RANKING: supervisor kim gives more than one"
                + " ranking of projects");
  }

  @Test
  void whoeverIsNamedInAPair_cannotBeUnacceptableAsWell() {
    HostRanking ranking =
        HostRanking.builder()
            .supervisor("kim")
            .thenPair("ada", "api")
            .addUnacceptable(InternId.of("ada"))
            .build();
    assertThat(cohort().addHostRanking(ranking).build().validate().findings())
        .extracting(finding -> finding.path() + " " + finding.reason().code())
        .containsExactly("/hostRankings/0/unacceptable/0 RANKED_AND_UNACCEPTABLE");
  }

  @Test
  void whateverGoes_goesFromBothKindsOfRanking() {
    HostRanking pairs =
        HostRanking.builder()
            .supervisor("kim")
            .thenPair("ada", "api")
            .thenTiedPairs(RankedPair.of("ada", "map"), RankedPair.of("ada", "web"))
            .build();
    Cohort cohort =
        cohort()
            .addHostRanking(pairs)
            .addProjectRanking(ProjectRanking.bySupervisor("kim").then("web", "api"))
            .build();
    Cohort withoutApi = cohort.without(ProjectId.of("api"));
    assertThat(withoutApi.hostRankings().get(0).pairTiers())
        .containsExactly(pairs.pairTiers().get(1));
    assertThat(withoutApi.projectRankings())
        .containsExactly(ProjectRanking.bySupervisor("kim").then("web"));
    assertThat(withoutApi.validate().findings()).isEmpty();
    assertThat(cohort.without(InternId.of("ada")).hostRankings().get(0).pairTiers()).isEmpty();
    Cohort none =
        cohort.withoutProjects(
            Set.of(ProjectId.of("api"), ProjectId.of("map"), ProjectId.of("web")));
    assertThat(none.hostRankings()).isEmpty();
    assertThat(none.projectRankings()).isEmpty();
  }
}
