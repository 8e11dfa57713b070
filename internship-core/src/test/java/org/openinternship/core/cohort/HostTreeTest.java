package org.openinternship.core.cohort;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.openinternship.core.host.HostOrganization;
import org.openinternship.core.host.HostUnit;
import org.openinternship.core.host.Project;
import org.openinternship.core.id.HostId;
import org.openinternship.core.id.HostUnitId;
import org.openinternship.core.id.ProjectId;
import org.openinternship.core.id.SupervisorId;
import org.openinternship.core.people.Supervisor;

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
}
