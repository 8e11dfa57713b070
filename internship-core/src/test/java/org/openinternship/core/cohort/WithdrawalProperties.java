package org.openinternship.core.cohort;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.openinternship.core.bid.BidRules;
import org.openinternship.core.bid.Bids;
import org.openinternship.core.finding.Finding;
import org.openinternship.core.finding.Severity;
import org.openinternship.core.host.Project;
import org.openinternship.core.id.HostSideId;
import org.openinternship.core.id.InternId;
import org.openinternship.core.id.ProjectId;
import org.openinternship.core.people.Intern;
import org.openinternship.testing.Cohorts;

class WithdrawalProperties {
  @Provide
  Arbitrary<Cohort> cohorts() {
    return Cohorts.small().map(cohort -> cohort.withBidRules(BidRules.standard()));
  }

  @Property
  void cohortWithoutInterns_isValidAndNamesNoneOfThem(
      @ForAll("cohorts") Cohort cohort, @ForAll long seed) {
    Set<InternId> gone = some(cohort.interns().stream().map(Intern::id).toList(), seed);
    Cohort left = cohort.withoutInterns(gone);
    assertThat(left.validate().of(Severity.ERROR)).isEmpty();
    assertThat(Collections.disjoint(internsOf(left), gone)).isTrue();
    Set<InternId> others = new HashSet<>(internsOf(cohort));
    others.removeAll(gone);
    assertThat(new HashSet<>(internsOf(left))).isEqualTo(others);
    assertThat(left.projects()).isEqualTo(cohort.projects());
    assertThat(left.bids())
        .isEqualTo(cohort.bids().stream().filter(it -> !gone.contains(it.intern())).toList());
  }

  @Property
  void cohortWithoutProjects_isValidAndNamesNoneOfThem(
      @ForAll("cohorts") Cohort cohort, @ForAll long seed) {
    Set<ProjectId> gone = some(cohort.projects().stream().map(Project::id).toList(), seed);
    Cohort left = cohort.withoutProjects(gone);
    assertThat(left.validate().of(Severity.ERROR)).allMatch(WithdrawalProperties::isOfAMentor);
    assertThat(Collections.disjoint(partiesOf(left), gone)).isTrue();
    assertThat(left.interns()).isEqualTo(cohort.interns());
    assertThat(left.bids()).extracting(Bids::intern).isEqualTo(bidders(cohort));
    for (int i = 0; i < left.bids().size(); i++) {
      assertThat(left.bids().get(i).projects())
          .isEqualTo(
              cohort.bids().get(i).projects().stream().filter(it -> !gone.contains(it)).toList());
    }
  }

  /**
   * Only the limit of a mentor whose projects crossed others before may count for the first time.
   */
  private static boolean isOfAMentor(Finding error) {
    return error.reason().code() == CohortReason.PINS_ABOVE_SEATS
        && error.reason().message().startsWith("mentor ");
  }

  @Property
  void oneAfterTheOther_isAllAtOnce(@ForAll("cohorts") Cohort cohort, @ForAll long seed) {
    Set<InternId> interns = some(cohort.interns().stream().map(Intern::id).toList(), seed);
    Set<ProjectId> projects = some(cohort.projects().stream().map(Project::id).toList(), seed);
    Cohort one = cohort;
    for (InternId intern : interns) {
      one = one.without(intern);
    }
    for (ProjectId project : projects) {
      one = one.without(project);
    }
    assertThat(one).isEqualTo(cohort.withoutProjects(projects).withoutInterns(interns));
  }

  private static List<InternId> bidders(Cohort cohort) {
    return cohort.bids().stream().map(Bids::intern).toList();
  }

  private static List<InternId> internsOf(Cohort cohort) {
    return Stream.of(
            cohort.interns().stream().map(Intern::id),
            bidders(cohort).stream(),
            cohort.vetoes().stream().map(it -> it.intern()),
            cohort.hostRankings().stream()
                .flatMap(it -> it.tiers().stream())
                .flatMap(it -> it.interns().stream()),
            cohort.hostRankings().stream().flatMap(it -> it.unacceptable().stream()),
            cohort.pins().stream().map(Pin::intern),
            cohort.exclusions().stream().map(Exclusion::intern),
            cohort.declinedOffers().stream().map(DeclinedOffer::intern))
        .flatMap(it -> it)
        .toList();
  }

  private static List<HostSideId> partiesOf(Cohort cohort) {
    return Stream.<Stream<? extends HostSideId>>of(
            cohort.projects().stream().map(Project::id),
            cohort.bids().stream().flatMap(it -> it.projects().stream()),
            cohort.vetoes().stream().map(it -> it.project()),
            cohort.hostRankings().stream().map(HostRanking::party),
            cohort.projectRankings().stream().map(ProjectRanking::party),
            cohort.projectRankings().stream()
                .flatMap(it -> it.tiers().stream())
                .flatMap(it -> it.projects().stream()),
            cohort.pins().stream().map(Pin::project),
            cohort.exclusions().stream().map(Exclusion::party),
            cohort.declinedOffers().stream().map(DeclinedOffer::project))
        .<HostSideId>flatMap(it -> it)
        .toList();
  }

  private static <T> Set<T> some(List<T> all, long seed) {
    Random random = new Random(seed);
    Set<T> some = new HashSet<>();
    all.stream().filter(any -> random.nextInt(3) == 0).forEach(some::add);
    return some;
  }
}
