package org.openinternship.core.cohort;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.openinternship.core.bid.Bids;
import org.openinternship.core.host.Project;
import org.openinternship.core.id.InternId;
import org.openinternship.core.id.ProjectId;
import org.openinternship.core.id.SupervisorId;
import org.openinternship.core.id.UnknownKeyException;
import org.openinternship.core.people.Intern;

class CohortChangeTest {
  private static final HostRanking OF_KIM =
      HostRanking.builder().supervisor("kim").then("ben", "ada").build();

  private final Cohort cohort =
      Cohort.builder()
          .addInterns(intern("ada"), intern("ben"), intern("cleo"))
          .addProjects(project("api", "kim"), project("map", "lee"), project("web", "lee"))
          .addBids(Bids.ranked("ada", "api", "map"), Bids.ranked("ben", "map"))
          .addHostRanking(OF_KIM)
          .addPin("ada", "map")
          .build();

  private static Intern intern(String key) {
    return Intern.builder().id(key).build();
  }

  private static Project project(String key, String supervisor) {
    return Project.builder().id(key).host("ghent").supervisor(supervisor).seats(2).build();
  }

  @Test
  void whatIsChanged_keepsItsPlace_andWhatIsNewComesLast() {
    Intern ben = intern("ben").withHoursPerWeek(12);
    Cohort after =
        cohort.after(
            new CohortChange.InternJoins(intern("dan")),
            new CohortChange.InternChanges(ben),
            CohortChange.seats("map", 3),
            CohortChange.bids("cleo", "web"),
            CohortChange.bids("ada", "web", "api"),
            CohortChange.pin("cleo", "web"),
            CohortChange.pin("ada", "api"));
    assertThat(after.interns()).containsExactly(intern("ada"), ben, intern("cleo"), intern("dan"));
    assertThat(after.projects())
        .containsExactly(
            project("api", "kim"), project("map", "lee").withSeats(3), project("web", "lee"));
    assertThat(after.bids())
        .containsExactly(
            Bids.ranked("ada", "web", "api"),
            Bids.ranked("ben", "map"),
            Bids.ranked("cleo", "web"));
    assertThat(after.pins())
        .containsExactly(
            new Pin(InternId.of("ada"), ProjectId.of("api")),
            new Pin(InternId.of("cleo"), ProjectId.of("web")));
    assertThat(after.hostRankings()).isSameAs(cohort.hostRankings());
    assertThat(cohort.interns()).hasSize(3);
  }

  @Test
  void whoLeaves_takesAlongWhatNamesThem_butNotWhatALaterChangeSays() {
    Cohort after =
        cohort.after(
            CohortChange.internLeaves("ada"),
            new CohortChange.InternJoins(intern("ada")),
            CohortChange.bids("ada", "map"),
            CohortChange.projectLeaves("map"),
            CohortChange.declines("ada", "map"));
    assertThat(after.bids()).containsExactly(Bids.ranked("ben"), Bids.ranked("ada"));
    assertThat(after.pins()).isEmpty();
    assertThat(after.hostRankings())
        .containsExactly(HostRanking.builder().supervisor("kim").then("ben").build());
    assertThat(after.declinedOffers()).hasSize(1);
    assertThat(after.validate().passes()).as("an offer of a project that has left").isFalse();
  }

  @Test
  void rankingOfWhomOnlyOneProjectNames_leavesWithIt_unlessAnotherNamesThemByThen() {
    assertThat(cohort.after(CohortChange.projectLeaves("api")).hostRankings()).isEmpty();
    assertThat(
            cohort
                .after(
                    new CohortChange.ProjectJoins(project("new", "kim")),
                    CohortChange.projectLeaves("api"))
                .hostRankings())
        .containsExactly(OF_KIM);
    assertThat(
            cohort
                .after(
                    CohortChange.projectLeaves("api"),
                    new CohortChange.ProjectJoins(project("new", "kim")))
                .hostRankings())
        .isEmpty();
    Cohort handedOver = cohort.after(new CohortChange.ProjectChanges(project("api", "lee")));
    assertThat(handedOver.hostRankings()).as("a change is no leaving").containsExactly(OF_KIM);
    assertThat(handedOver.validate().passes()).isFalse();
  }

  @Test
  void whatIsTakenBack_isGone() {
    Cohort after =
        cohort.after(
            new CohortChange.BidsLeave(InternId.of("ben")),
            new CohortChange.RankingLeaves(SupervisorId.of("kim")),
            CohortChange.pinLifts("ada"));
    assertThat(after)
        .isEqualTo(
            cohort.withBids(cohort.bids().get(0)).withHostRankings(List.of()).withPins(List.of()));
  }

  @Test
  void rankingOfProjects_comes_takesThePlaceOfAnother_andGoes() {
    ProjectRanking first = ProjectRanking.bySupervisor("kim").then("api", "web");
    ProjectRanking other = ProjectRanking.bySupervisor("kim").then("web", "api");
    Cohort after =
        cohort.after(
            new CohortChange.ProjectRankingChanges(first),
            new CohortChange.ProjectRankingChanges(other));
    assertThat(after.projectRankings()).containsExactly(other);
    assertThat(after.after(new CohortChange.ProjectRankingLeaves(other.party()))).isEqualTo(cohort);
  }

  @Test
  void offerDeclinedTwice_standsOnce() {
    Cohort once = cohort.after(CohortChange.declines("ben", "api"));
    assertThat(once.declinedOffers()).hasSize(1);
    assertThat(once.after(CohortChange.declines("ben", "api"))).isEqualTo(once);
  }

  @Test
  void noChange_leavesItAsItIs() {
    assertThat(cohort.after()).isEqualTo(cohort);
    assertThat(cohort.after(List.of())).isEqualTo(cohort);
  }

  static List<Arguments> whatCannotBe() {
    return List.of(
        Arguments.of(
            new CohortChange.InternJoins(intern("ada")),
            "InternJoins: intern ada is in the cohort already. Maybe InternChanges is meant"),
        Arguments.of(
            new CohortChange.ProjectJoins(project("web", "kim")),
            "ProjectJoins: project web is in the cohort already. Maybe ProjectChanges is meant"),
        Arguments.of(
            new CohortChange.BidsLeave(InternId.of("cleo")), "BidsLeave: intern cleo has no bids"),
        Arguments.of(CohortChange.pinLifts("ben"), "PinLifts: intern ben has no pin"),
        Arguments.of(CohortChange.linkLeaves("cleo"), "LinkLeaves: intern cleo has no link"),
        Arguments.of(
            new CohortChange.RankingLeaves(ProjectId.of("api")),
            "RankingLeaves: project api has no ranking of interns"),
        Arguments.of(
            new CohortChange.ProjectRankingLeaves(SupervisorId.of("kim")),
            "ProjectRankingLeaves: supervisor kim has no ranking of projects"));
  }

  @ParameterizedTest
  @MethodSource("whatCannotBe")
  void whatCannotBeCarriedOut_isRefusedByItsPlace(CohortChange change, String why) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> cohort.after(CohortChange.seats("api", 1), change))
        .isNotInstanceOf(UnknownKeyException.class)
        .withMessage("Cohort.after: changes[1], " + why);
  }

  @Test
  void seatsBelowTheMinimum_areRefusedByTheProject() {
    Cohort firm = cohort.withProjects(project("api", "kim").withMinInterns(2));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> firm.after(CohortChange.seats("api", 1)))
        .withMessageStartingWith(
            "Cohort.after: changes[0], SeatsChange: Project api: minInterns is 2, it must be at"
                + " most seats, which is 1");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> CohortChange.seats("api", -1))
        .withMessage("SeatsChange: seats is -1, it must be from 0 to 10000000");
  }

  static List<Arguments> ofNobody() {
    return List.of(
        Arguments.of(
            CohortChange.internLeaves("eve"),
            "InternLeaves: there is no intern eve. Maybe it was withdrawn or is written"
                + " differently"),
        Arguments.of(
            CohortChange.internLeaves("cloe"),
            "InternLeaves: there is no intern cloe. Maybe cleo was meant"),
        Arguments.of(
            new CohortChange.InternChanges(intern("eve")),
            "InternChanges: there is no intern eve. Maybe InternJoins is meant"),
        Arguments.of(
            CohortChange.projectLeaves("talk"),
            "ProjectLeaves: there is no project talk. Maybe it was withdrawn or is written"
                + " differently"),
        Arguments.of(
            new CohortChange.ProjectChanges(project("talk", "kim")),
            "ProjectChanges: there is no project talk. Maybe ProjectJoins is meant"),
        Arguments.of(
            CohortChange.seats("mpa", 1),
            "SeatsChange: there is no project mpa. Maybe map was meant"),
        Arguments.of(
            new CohortChange.BidsLeave(InternId.of("eve")),
            "BidsLeave: there is no intern eve. Maybe it was withdrawn or is written differently"),
        Arguments.of(
            CohortChange.pinLifts("eve"),
            "PinLifts: there is no intern eve. Maybe it was withdrawn or is written differently"),
        Arguments.of(
            CohortChange.linkLeaves("eve"),
            "LinkLeaves: there is no intern eve. Maybe it was withdrawn or is written differently"),
        Arguments.of(
            CohortChange.internLeaves("ben"),
            "InternLeaves: there is no intern ben. Maybe it was withdrawn or is written"
                + " differently"));
  }

  @ParameterizedTest
  @MethodSource("ofNobody")
  void keysThatNobodyHasByThen_haveAnExceptionOfTheirOwn(CohortChange change, String why) {
    assertThatExceptionOfType(UnknownKeyException.class)
        .isThrownBy(() -> cohort.after(CohortChange.internLeaves("ben"), change))
        .withMessage("Cohort.after: changes[1], " + why);
  }

  @Test
  void changeThatIsNull_isRefused() {
    assertThatNullPointerException()
        .isThrownBy(() -> cohort.after(Arrays.asList(CohortChange.seats("api", 1), null)))
        .withMessage("Cohort.changes has an element that is null");
  }

  @Test
  void whatIsShownOfAChange_isNothingPersonal() {
    Intern known = Intern.builder().id("ada").hoursPerWeek(15).build();
    assertThat(new CohortChange.InternChanges(known).toString())
        .isEqualTo("InternChanges[intern=" + known + "]");
  }
}
