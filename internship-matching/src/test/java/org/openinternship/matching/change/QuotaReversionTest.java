package org.openinternship.matching.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.openinternship.core.cohort.Cohort;
import org.openinternship.core.host.Project;
import org.openinternship.core.people.Intern;
import org.openinternship.matching.Allocation;
import org.openinternship.matching.MatchingEngine;

/** Places held back for a partner, in words. */
class QuotaReversionTest {
  private static Cohort.Builder cohort() {
    Cohort.Builder cohort =
        Cohort.builder()
            .addProject(Project.builder().id("partner").host("ghent").seats(3).build())
            .addProject(Project.builder().id("open").host("ghent").build())
            .addBids("ada", "partner")
            .addBids("ben", "open")
            .addBids("cleo", "open");
    for (String intern : List.of("ada", "ben", "cleo")) {
      cohort.addIntern(Intern.builder().id(intern).build());
    }
    return cohort;
  }

  private static List<Integer> seats(Cohort cohort) {
    return cohort.projects().stream().map(Project::seats).toList();
  }

  @Test
  void emptyPlacesOfAPartner_goToAll_andTheThirdInternGetsOne() {
    MatchingEngine engine = MatchingEngine.withDefaults();
    QuotaReversion reversion = QuotaReversion.of(SeatReversion.of("partner", "open"));
    Allocation first = engine.match(cohort().build());
    assertThat(first.matches()).hasSize(2);
    Cohort next = reversion.after(first.cohort(), first.matches());
    assertThat(seats(next)).containsExactly(1, 3);
    Allocation second = engine.match(next);
    assertThat(second.matches()).hasSize(3);
    assertThat(reversion.after(next, second.matches())).isEqualTo(next);
  }

  @Test
  void aProjectKeepsThePlacesItNeedsToRun() {
    Cohort cohort =
        Cohort.builder()
            .addProject(
                Project.builder().id("partner").host("ghent").seats(5).minInterns(2).build())
            .addProject(Project.builder().id("open").host("ghent").build())
            .build();
    Cohort next = QuotaReversion.of(SeatReversion.of("partner", "open")).after(cohort, List.of());
    assertThat(seats(next)).containsExactly(2, 4);
  }

  @Test
  void aProjectThatIsNotThere_givesAndGetsNothing() {
    Cohort cohort = cohort().build();
    QuotaReversion reversion =
        QuotaReversion.of(SeatReversion.of("partner", "gone"), SeatReversion.of("lost", "open"));
    assertThat(reversion.after(cohort, List.of())).isEqualTo(cohort);
  }

  @Test
  void givingTwice_toItself_orInACircle_isRefused() {
    assertThatThrownBy(() -> SeatReversion.of("map", "map"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("SeatReversion: from and to are both map, places must go to another project");
    assertThatThrownBy(
            () -> QuotaReversion.of(SeatReversion.of("map", "web"), SeatReversion.of("map", "api")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("QuotaReversion: project map gives twice, it must give once");
    assertThatThrownBy(
            () ->
                QuotaReversion.of(
                    SeatReversion.of("map", "web"),
                    SeatReversion.of("api", "map"),
                    SeatReversion.of("web", "api")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("would come back to it. Maybe leave out one reversion");
  }
}
