package org.openinternship.core.cohort;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.openinternship.core.bid.BidRules;
import org.openinternship.core.finding.FindingsException;
import org.openinternship.core.finding.Report;
import org.openinternship.core.host.Project;
import org.openinternship.core.offer.OfferRules;
import org.openinternship.core.offer.OfferSeason;
import org.openinternship.core.people.Intern;

/** Interns who would have several projects at once: what does not fit the cohort. */
class SeveralProjectsOfOneTest {
  private static Cohort.Builder cohort(int max, int ada) {
    return Cohort.builder()
        .bidRules(BidRules.builder().maxProjects(max).build())
        .addInterns(Intern.builder().id("ada").maxProjects(ada).build())
        .addIntern(Intern.builder().id("ben").build())
        .addProjects(project("api"), project("map"), project("web"));
  }

  private static Project project(String id) {
    return Project.builder().id(id).host("city").build();
  }

  private static List<String> found(Report report) {
    return report.findings().stream().map(it -> it.path() + " " + it.reason().code()).toList();
  }

  @Test
  void byDefault_everybodyHasOne() {
    assertThat(BidRules.standard().maxProjects()).isEmpty();
    assertThat(Intern.builder().id("ada").build().projectsAtOnce()).isEqualTo(1);
    assertThat(cohort(1, 1).build().validate().findings()).isEmpty();
    assertThat(cohort(5, 1).build().validate().findings()).isEmpty();
  }

  @Test
  void aNumberBeyondItsBounds_isRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Intern.builder().id("ada").maxProjects(0).build())
        .withMessageContaining("maxProjects is 0");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> BidRules.builder().maxProjects(101).build())
        .withMessageContaining("maxProjects is 101");
  }

  @Test
  void moreThanTheProgramAllows_isAnError() {
    assertThat(found(cohort(2, 3).build().validate()))
        .containsExactly("/interns/0/maxProjects TOO_MANY_PROJECTS");
    assertThat(cohort(2, 3).build().validate().findings().get(0).reason().message())
        .isEqualTo("intern ada would have 3 projects at once, the program allows at most 2");
  }

  @Test
  void fewerBids_areAWarning() {
    Cohort cohort = cohort(3, 3).addBids("ada", "api", "map").addBids("ben", "map").build();
    assertThat(found(cohort.validate()))
        .containsExactly("/interns/0/maxProjects MORE_PROJECTS_THAN_BIDS");
    assertThat(cohort.validate().orThrow("Cohort").findings().get(0).reason().message())
        .isEqualTo(
            "intern ada would have 3 projects at once and bids for 2. Maybe some bids are missing");
  }

  @Test
  void linkedInterns_haveOneEach() {
    Cohort cohort =
        cohort(2, 2).addLink(LinkedInterns.of("ada", "ben").thenTogether("map")).build();
    assertThat(found(cohort.validate())).contains("/interns/0/maxProjects LINKED_WITH_SEVERAL");
  }

  @Test
  void pins_areNoMoreThanProjects_andTakeSeats() {
    Cohort.Builder two = cohort(2, 2).addPin("ada", "api").addPin("ada", "map");
    assertThat(two.build().validate().findings()).isEmpty();
    assertThat(found(two.addPin("ada", "web").addPin("ben", "map").build().validate()))
        .containsExactly("/pins/2 PINS_ABOVE_PROJECTS", "/pins/3 PINS_ABOVE_SEATS");
    assertThat(found(cohort(2, 2).addPin("ada", "api").addPin("ada", "api").build().validate()))
        .containsExactly("/pins/1 REPEATED");
    assertThat(found(cohort(2, 1).addPin("ada", "api").addPin("ada", "map").build().validate()))
        .containsExactly("/pins/1 SECOND_PIN");
  }

  @Test
  void aSeasonOfOffers_isForOneProjectEach() {
    assertThatExceptionOfType(FindingsException.class)
        .isThrownBy(() -> OfferSeason.of(OfferRules.standard(), cohort(2, 2).build()))
        .satisfies(
            it ->
                assertThat(found(it.report()))
                    .containsExactly("/interns/0/maxProjects OFFERS_ARE_FOR_ONE"));
    assertThat(OfferSeason.of(OfferRules.standard(), cohort(2, 1).build())).isNotNull();
  }

  @Test
  void aChange_givesNoPinTheTurnOfAnother() {
    Cohort pinned = cohort(2, 2).addPin("ada", "api").build();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> pinned.after(CohortChange.pin("ada", "map")))
        .withMessage(
            "Cohort.after: changes[0], PinJoins: intern ada would have 2 projects at once and has a"
                + " pin, whose place another one does not take. Maybe give all pins by withPins?");
    assertThat(pinned.after(CohortChange.pinLifts("ada"), CohortChange.pin("ada", "map")).pins())
        .hasSize(1);
  }
}
