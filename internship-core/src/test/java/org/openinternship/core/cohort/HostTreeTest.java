package org.openinternship.core.cohort;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.openinternship.core.finding.Finding;
import org.openinternship.core.finding.Severity;
import org.openinternship.core.host.HostOrganization;
import org.openinternship.core.host.HostUnit;
import org.openinternship.core.host.Project;
import org.openinternship.core.id.HostId;
import org.openinternship.core.id.HostUnitId;
import org.openinternship.core.id.MentorId;
import org.openinternship.core.id.ProjectId;
import org.openinternship.core.id.SupervisorId;
import org.openinternship.core.people.Intern;
import org.openinternship.core.people.Mentor;
import org.openinternship.core.people.Supervisor;
import org.openinternship.core.reason.Reason;

class HostTreeTest {

  private static final Project PROJECT =
      Project.builder().id("api").host("city").unit("web").supervisor("sam").seats(3).build();

  private static HostUnit unit(String id, String parent) {
    return HostUnit.builder().id(id).parent(parent).build();
  }

  private static HostOrganization.Builder city() {
    return HostOrganization.builder().id("city");
  }

  @Test
  void pathGoesFromProjectOverSupervisorAndUnitsToHost() {
    HostUnit top = HostUnit.builder().id("tech").build();
    HostOrganization city = city().addUnits(unit("web", "it"), unit("it", "tech"), top).build();
    assertThat(HostTree.of(Cohort.builder().addHost(city).build()).path(PROJECT))
        .containsExactly(
            ProjectId.of("api"),
            SupervisorId.of("sam"),
            HostUnitId.of("web"),
            HostUnitId.of("it"),
            HostUnitId.of("tech"),
            HostId.of("city"));
  }

  @Test
  void pathOfABareProject_isProjectAndHost() {
    Project bare = Project.builder().id("api").host("city").build();
    assertThat(HostTree.of(Cohort.builder().build()).path(bare))
        .containsExactly(ProjectId.of("api"), HostId.of("city"));
  }

  @Test
  void pathOverACycle_endsWhereItBegan() {
    HostOrganization city =
        city().addUnits(unit("web", "it"), unit("it", "tech"), unit("tech", "it")).build();
    assertThat(HostTree.of(Cohort.builder().addHost(city).build()).path(PROJECT))
        .containsExactly(
            ProjectId.of("api"),
            SupervisorId.of("sam"),
            HostUnitId.of("web"),
            HostUnitId.of("it"),
            HostUnitId.of("tech"),
            HostId.of("city"));
  }

  @Test
  void pathEndsAtAnUnknownParent() {
    HostOrganization city = city().addUnit(unit("web", "nix")).build();
    assertThat(HostTree.of(Cohort.builder().addHost(city).build()).path(PROJECT))
        .containsExactly(
            ProjectId.of("api"),
            SupervisorId.of("sam"),
            HostUnitId.of("web"),
            HostUnitId.of("nix"),
            HostId.of("city"));
  }

  @Test
  void limitsAreThoseOfEachParty_byKind() {
    Cohort cohort =
        Cohort.builder()
            .addHost(
                city()
                    .maxInterns(9)
                    .addUnits(unit("web", "it").withMaxInterns(0), unit("city", "it"))
                    .build())
            .addSupervisor(Supervisor.builder().id("sam").maxInterns(2).build())
            .addProject(PROJECT)
            .build();
    HostTree tree = HostTree.of(cohort);
    assertThat(tree.limit(HostId.of("city"))).hasValue(9);
    assertThat(tree.limit(HostUnitId.of("city"))).isEmpty();
    assertThat(tree.limit(HostUnitId.of("web"))).hasValue(0);
    assertThat(tree.limit(SupervisorId.of("sam"))).hasValue(2);
    assertThat(tree.limit(ProjectId.of("api"))).hasValue(3);
    assertThat(tree.limit(ProjectId.of("nix"))).isEmpty();
  }

  private static Project mentored(String id, String supervisor, String... mentors) {
    Project.Builder project = Project.builder().id(id).host("city").supervisor(supervisor);
    for (String mentor : mentors) {
      project.addMentor(MentorId.of(mentor));
    }
    return project.build();
  }

  private static Mentor mentor(String id, int max) {
    return Mentor.builder().id(id).maxInterns(max).build();
  }

  private static Cohort.Builder twoSupervisors() {
    return Cohort.builder()
        .addSupervisors(
            Supervisor.builder().id("sam").maxInterns(1).build(),
            Supervisor.builder().id("tim").build());
  }

  @Test
  void mentorsAreNextToTheProject_byKey() {
    Project project = mentored("api", "sam", "mo", "al");
    assertThat(HostTree.of(Cohort.builder().addProject(project).build()).path(project))
        .containsExactly(
            ProjectId.of("api"),
            MentorId.of("al"),
            MentorId.of("mo"),
            SupervisorId.of("sam"),
            HostId.of("city"));
  }

  @Test
  void aMentorsLimit_isKeptInsideAroundAndBesideOthers() {
    Project api = mentored("api", "sam", "in", "round", "same");
    Project web = mentored("web", "sam", "round", "same");
    Project map = mentored("map", "tim", "round", "beside");
    Cohort cohort =
        twoSupervisors()
            .addProjects(api, web, map)
            .addMentors(mentor("in", 1), mentor("round", 2), mentor("same", 1), mentor("beside", 1))
            .build();
    HostTree tree = HostTree.of(cohort);
    for (Mentor mentor : cohort.mentors()) {
      assertThat(tree.limit(mentor.id())).isEqualTo(mentor.maxInterns());
    }
    assertThat(cohort.validate().findings()).noneMatch(HostTreeTest::isCrossing);
  }

  @Test
  void aMentorsLimitThatCrossesAnother_isNotKept_andReported() {
    Project api = mentored("api", "sam", "mo", "al");
    Project web = mentored("web", "sam", "al");
    Project map = mentored("map", "tim", "mo");
    Cohort cohort =
        twoSupervisors()
            .addProjects(map, web, api)
            .addMentors(mentor("mo", 1), mentor("al", 1))
            .build();
    HostTree tree = HostTree.of(cohort);
    assertThat(tree.limit(MentorId.of("al"))).hasValue(1);
    assertThat(tree.limit(MentorId.of("mo"))).isEmpty();
    assertThat(cohort.validate().findings())
        .filteredOn(HostTreeTest::isCrossing)
        .containsExactly(
            new Finding(
                Severity.WARNING,
                "/mentors/0/maxInterns",
                Reason.of(CohortReason.MENTOR_LIMIT_CROSSES, "mo", 1, "supervisor", "sam")));
  }

  @Test
  void pinsAboveAMentorsLimit_areReported() {
    Cohort cohort =
        Cohort.builder()
            .addProject(mentored("api", "sam", "mo").withSeats(2))
            .addMentor(mentor("mo", 1))
            .addInterns(Intern.builder().id("ada").build(), Intern.builder().id("ben").build())
            .addPin("ada", "api")
            .addPin("ben", "api")
            .build();
    assertThat(cohort.validate().findings())
        .extracting(Finding::reason)
        .contains(Reason.of(CohortReason.PINS_ABOVE_SEATS, "mentor", "mo", 2, 1));
  }

  private static boolean isCrossing(Finding finding) {
    return finding.reason().code() == CohortReason.MENTOR_LIMIT_CROSSES;
  }
}
