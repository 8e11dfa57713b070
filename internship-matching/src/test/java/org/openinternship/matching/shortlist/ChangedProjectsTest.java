package org.openinternship.matching.shortlist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import org.junit.jupiter.api.Test;
import org.openinternship.core.cohort.Cohort;
import org.openinternship.core.finding.FindingsException;
import org.openinternship.core.host.HostOrganization;
import org.openinternship.core.host.Project;
import org.openinternship.core.id.MentorId;
import org.openinternship.core.id.ProjectId;
import org.openinternship.core.id.SupervisorId;
import org.openinternship.core.id.UnknownKeyException;
import org.openinternship.core.people.Intern;
import org.openinternship.core.people.Mentor;
import org.openinternship.core.people.Supervisor;
import org.openinternship.matching.MatchingEngine;
import org.openinternship.matching.policy.MatchingPolicy;

/** Bad input, the cache and many changes in a row. */
class ChangedProjectsTest {
  private static final Project API =
      Project.builder().id("api").host("city").supervisor("kim").hoursPerWeek(10).build();

  private static final Cohort COHORT =
      Cohort.builder()
          .addHost(HostOrganization.builder().id("city").build())
          .addSupervisor(Supervisor.builder().id("kim").hoursPerWeek(2).build())
          .addProjects(API, API.withId(ProjectId.of("map")))
          .addIntern(Intern.builder().id("ada").hoursPerWeek(10).build())
          .build();

  private static final Recommender RECOMMENDER = recommender(COHORT);

  private static Recommender recommender(Cohort cohort) {
    return MatchingEngine.withDefaults().recommender(cohort);
  }

  @Test
  void badInput() {
    assertThatNullPointerException()
        .isThrownBy(() -> RECOMMENDER.withProject(null))
        .withMessage("Recommender.project");
    assertThatNullPointerException()
        .isThrownBy(() -> RECOMMENDER.without(null))
        .withMessage("Recommender.project");
    assertThatExceptionOfType(UnknownKeyException.class)
        .isThrownBy(() -> RECOMMENDER.without(ProjectId.of("apy")))
        .withMessageStartingWith("Recommender: there is no project apy")
        .withMessageContaining("api was meant");
    Recommender without = RECOMMENDER.without(API.id());
    assertThatExceptionOfType(UnknownKeyException.class)
        .isThrownBy(() -> without.without(API.id()))
        .withMessage("Recommender: there is no project api. Maybe it was taken out already");
    assertThatExceptionOfType(UnknownKeyException.class)
        .isThrownBy(() -> without.whyNot("ada", "api"))
        .withMessage(
            "Recommender: there is no project api. Maybe it was taken out, or it is newer than the"
                + " recommender: then pass the project itself");
    Project lost = API.withSupervisor(SupervisorId.of("nobody"));
    assertThatExceptionOfType(FindingsException.class)
        .isThrownBy(() -> RECOMMENDER.withProject(lost))
        .withMessageContaining("/projects/0/supervisor");
  }

  @Test
  void whatIsKeptForOneIsNotServedByTheNext() {
    assertThat(RECOMMENDER.rankProjects("ada", 5)).hasSize(2);
    Recommender next = RECOMMENDER.withProject(API.withHoursPerWeek(11));
    assertThat(next.cacheStatistics().entries()).isZero();
    assertThat(next.rankProjects("ada", 5)).hasSize(1);
    assertThat(next.rankInterns("api", 5)).isEmpty();
    assertThat(RECOMMENDER.rankProjects("ada", 5)).hasSize(2);
    MatchingPolicy policy = MatchingEngine.withDefaults().policy();
    Recommender none =
        Recommender.of(COHORT, policy.eligibility(), policy.scoring(), policy.taxonomy(), 0);
    Recommender changed = none.withProject(API);
    assertThat(changed.rankProjects("ada", 5)).hasSize(2);
    assertThat(changed.cacheStatistics().entries()).as("the bound stays").isZero();
  }

  /** The limit of m2 crosses that of m1 and does not count, until m1 leaves one of the projects. */
  @Test
  void changeThatLetsTheLimitOfAMentorCountClosesOtherProjects() {
    Project plain = Project.builder().id("c").host("city").seats(2).build();
    Project left = plain.withMentors(MentorId.of("m1"));
    Cohort cohort =
        Cohort.builder()
            .addMentor(Mentor.builder().id("m1").maxInterns(1).build())
            .addMentor(Mentor.builder().id("m2").maxInterns(0).build())
            .addProjects(
                plain.withId(ProjectId.of("a")).withMentors(MentorId.of("m2")),
                plain.withId(ProjectId.of("b")).withMentors(MentorId.of("m1"), MentorId.of("m2")),
                left)
            .addIntern(Intern.builder().id("ada").build())
            .build();
    Recommender recommender = recommender(cohort);
    assertThat(recommender.rankProjects("ada", 9)).hasSize(3);
    Recommender closing = recommender.withProject(plain);
    assertThat(closing.rankProjects("ada", 9))
        .extracting(RankedProject::project)
        .containsExactly(plain.id());
    assertThat(closing.withProject(left).rankProjects("ada", 9))
        .isEqualTo(recommender.rankProjects("ada", 9));
  }

  /** Past the change with which all is compiled anew, and on. */
  @Test
  void manyChangesInARow() {
    Cohort cohort = COHORT;
    Recommender recommender = RECOMMENDER;
    for (int i = 0; i < 150; i++) {
      Project project = API.withId(ProjectId.of("p" + i)).withSeats(i % 3);
      recommender = recommender.withProject(project);
      cohort = Cohort.builder().from(cohort).addProjects(project).build();
      if (i % 5 == 4) {
        ProjectId gone = ProjectId.of("p" + (i - 2));
        recommender = recommender.without(gone);
        cohort = cohort.without(gone);
      }
      if (i % 10 == 9) {
        assertThat(recommender.rankProjects("ada", 500))
            .isEqualTo(recommender(cohort).rankProjects("ada", 500));
      }
    }
    assertThat(recommender.rankInterns("p100", 5))
        .isEqualTo(recommender(cohort).rankInterns("p100", 5));
  }
}
