package org.openinternship.core.cohort;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.openinternship.core.bid.BidReason;
import org.openinternship.core.host.HostOrganization;
import org.openinternship.core.host.HostUnit;
import org.openinternship.core.host.Project;
import org.openinternship.core.id.HostId;
import org.openinternship.core.id.HostSideId;
import org.openinternship.core.id.HostUnitId;
import org.openinternship.core.id.InternId;
import org.openinternship.core.id.ProjectId;
import org.openinternship.core.id.SupervisorId;
import org.openinternship.core.people.Supervisor;
import org.openinternship.core.reason.Reason;

class ExclusionsTest {
  private static final InternId ADA = InternId.of("ada");
  private static final Project MAP =
      Project.builder().id("map").host("city").unit("gis").supervisor("kim").build();

  private static Cohort.Builder cohort() {
    return Cohort.builder()
        .addProject(MAP)
        .addHost(
            HostOrganization.builder()
                .id("city")
                .addUnit(HostUnit.builder().id("it").build())
                .addUnit(HostUnit.builder().id("gis").parent("it").build())
                .build());
  }

  private static List<Reason> reasons(Cohort cohort) {
    return Exclusions.of(cohort).reason(ADA, HostTree.of(cohort).path(MAP)).stream().toList();
  }

  @Test
  void exclusion_holdsForAllBelowTheParty() {
    for (HostSideId party :
        List.of(
            ProjectId.of("map"),
            SupervisorId.of("kim"),
            HostUnitId.of("gis"),
            HostUnitId.of("it"),
            HostId.of("city"))) {
      Cohort cohort = cohort().addExclusion(new Exclusion(ADA, party)).build();
      assertThat(reasons(cohort)).containsExactly(Reason.of(CohortReason.EXCLUDED, ADA, party));
      assertThat(Exclusions.of(cohort).excludes(InternId.of("bob"), List.of(party))).isFalse();
    }
  }

  @Test
  void veto_comesBeforeAnExclusion() {
    Cohort cohort =
        cohort()
            .addExclusion(new Exclusion(ADA, MAP.id()))
            .addExclusion(new Exclusion(ADA, HostId.of("city")))
            .addVeto("ada", "map")
            .build();
    assertThat(reasons(cohort))
        .containsExactly(Reason.of(BidReason.VETOED, ADA, ProjectId.of("map")));
  }

  @Test
  void aSupervisorAndAHostWithTheSameKey_areNotMistakenForEachOther() {
    Cohort cohort = cohort().addExclusion(new Exclusion(ADA, SupervisorId.of("city"))).build();
    assertThat(reasons(cohort)).isEmpty();
  }

  @Test
  void aProjectIsClosedByTheInnermostPartyThatTakesNobody() {
    Cohort open = cohort().addSupervisor(Supervisor.builder().id("kim").build()).build();
    assertThat(HostTree.of(open).closing(MAP)).isEmpty();

    HostOrganization shut = open.hosts().get(0).withMaxInterns(0);
    assertThat(HostTree.of(open.withHosts(shut)).closing(MAP)).contains(HostId.of("city"));
    Supervisor away = open.supervisors().get(0).withMaxInterns(0);
    assertThat(HostTree.of(open.withHosts(shut).withSupervisors(away)).closing(MAP))
        .contains(SupervisorId.of("kim"));
    assertThat(HostTree.of(open).closing(MAP.withSeats(0))).contains(ProjectId.of("map"));
  }

  @Test
  void offerDeclinedOffers_isNoConflictOfInterest() {
    Cohort cohort = cohort().addDeclinedOffer(new DeclinedOffer(ADA, MAP.id())).build();
    assertThat(reasons(cohort))
        .containsExactly(Reason.of(CohortReason.OFFER_DECLINED, ADA, MAP.id()));
    assertThatNullPointerException()
        .isThrownBy(() -> new DeclinedOffer(null, MAP.id()))
        .withMessageContaining("DeclinedOffer.intern");
  }
}
