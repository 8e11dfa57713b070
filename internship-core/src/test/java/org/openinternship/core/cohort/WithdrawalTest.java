package org.openinternship.core.cohort;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.openinternship.core.bid.Bids;
import org.openinternship.core.host.Project;
import org.openinternship.core.id.InternId;
import org.openinternship.core.id.ProjectId;
import org.openinternship.core.id.UnknownKeyException;
import org.openinternship.core.people.Intern;

class WithdrawalTest {
  private static final InternId ADA = InternId.of("ada");
  private static final ProjectId MAP = ProjectId.of("map");

  private final Cohort cohort =
      Cohort.builder()
          .addInterns(intern("ada"), intern("ben"))
          .addProjects(project("api"), project("map"), project("web"))
          .addBids(Bids.by("ada").thenTied("api", "map", "web"), Bids.ranked("ben", "map"))
          .addHostRanking(HostRanking.builder().project("api").thenTied("ada", "ben").build())
          .addHostRanking(HostRanking.builder().project("map").then("ada", "ben").build())
          .addHostRanking(HostRanking.builder().supervisor("kim-of-map").then("ada").build())
          .addPin("ada", "map")
          .build();

  @Test
  void whoWithdraws_isNamedNowhere() {
    Cohort left = cohort.without(ADA);
    assertThat(left.bids()).containsExactly(Bids.ranked("ben", "map"));
    assertThat(left.pins()).isEmpty();
    assertThat(left.hostRankings()).hasSize(3);
    assertThat(left.hostRankings().get(1).tiers()).hasSize(1);
    assertThat(left.validate().passes()).isTrue();
  }

  @Test
  void projectThatIsCalledOff_takesAlongWhoOnlyItNamed_andEmptyListsStay() {
    Cohort left = cohort.without(MAP);
    assertThat(left.bids())
        .containsExactly(Bids.by("ada").thenTied("api", "web"), Bids.ranked("ben"));
    assertThat(left.hostRankings()).extracting(it -> it.party().value()).containsExactly("api");
    assertThat(left.pins()).isEmpty();
    assertThat(left.validate().passes()).isTrue();
  }

  @Test
  void keysThatNobodyHas_haveAnExceptionOfTheirOwn() {
    assertThatThrownBy(() -> cohort.project(ProjectId.of("nap")))
        .isInstanceOfSatisfying(
            UnknownKeyException.class,
            it -> assertThat(List.of(it.kind(), it.key())).containsExactly("project", "nap"))
        .hasMessage("Cohort: there is no project nap. Maybe map was meant");
    assertThatThrownBy(() -> cohort.withoutInterns(List.of(ADA, InternId.of("eve"))))
        .isInstanceOf(UnknownKeyException.class)
        .hasMessage(
            "Cohort: there is no intern eve. Maybe it was withdrawn or is written differently");
    assertThatThrownBy(() -> cohort.intern(InternId.of("Ada")))
        .hasMessage("Cohort: there is no intern Ada. Maybe ada was meant");
    assertThat(cohort.intern(ADA).id()).isEqualTo(ADA);
    assertThat(cohort.project(MAP).id()).isEqualTo(MAP);
  }

  private static Intern intern(String key) {
    return Intern.builder().id(key).build();
  }

  private static Project project(String key) {
    return Project.builder().id(key).host("ghent").supervisor("kim-of-" + key).build();
  }
}
