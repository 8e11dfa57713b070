package org.openinternship.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.openinternship.core.cohort.Cohort;
import org.openinternship.core.cohort.CohortReason;
import org.openinternship.core.finding.Finding;
import org.openinternship.core.finding.FindingsException;
import org.openinternship.core.finding.Report;
import org.openinternship.core.finding.Severity;
import org.openinternship.core.host.Project;
import org.openinternship.core.people.Intern;
import org.openinternship.core.term.Term;
import org.openinternship.core.time.DateRange;
import org.openinternship.core.time.WorkingHours;
import org.openinternship.matching.market.Lottery;
import org.openinternship.matching.market.MarketPart;
import org.openinternship.matching.mechanism.Mechanism;
import org.openinternship.matching.policy.GroupOrder;
import org.openinternship.matching.policy.HostPreferences;
import org.openinternship.matching.policy.InternPreferences;
import org.openinternship.matching.policy.MatchingPolicy;
import org.openinternship.matching.result.AllocationRecord;
import org.openinternship.matching.result.MatchReason;
import org.openinternship.matching.scoring.ScoringModel;
import org.openinternship.matching.scoring.StandardCriterion;
import org.openinternship.matching.shortlist.Recommender;
import org.openinternship.testing.Cohorts;

/** What {@code validate} passes, {@code match} takes; and what it does not pass is refused. */
class HostileCohortProperties {
  /** Any mechanism that takes any cohort: one that refuses limits has tests of its own. */
  private static final List<Mechanism> KEEP_LIMITS =
      Mechanism.standard().stream()
          .filter(mechanism -> mechanism.honours().contains(MarketPart.SHARED_LIMITS))
          .toList();

  @Property(tries = 300)
  void anyCohortThatValidates_matches_explains_recommends_andRecords(@ForAll long seed) {
    check(HostileCohort.of(new Random(seed)), policy(new Random(~seed)));
  }

  /** Matches, explains and recommends everything, or sees it refused. */
  static void check(Cohort cohort, MatchingPolicy policy) {
    MatchingEngine engine = MatchingEngine.of(policy);
    Report report = cohort.validate();
    if (!report.passes()) {
      assertThatExceptionOfType(FindingsException.class)
          .isThrownBy(() -> engine.match(cohort))
          .satisfies(e -> assertThat(e.report()).isEqualTo(report));
      assertThatExceptionOfType(FindingsException.class)
          .isThrownBy(() -> engine.recommender(cohort))
          .satisfies(e -> assertThat(e.report()).isEqualTo(report));
      return;
    }
    Allocation allocation;
    try {
      allocation = engine.match(cohort);
    } catch (FindingsException e) {
      assertThat(policy.honours()).doesNotContain(MarketPart.LAST_INTERNS);
      assertThat(e.report().findings())
          .filteredOn(it -> it.severity() == Severity.ERROR)
          .extracting(it -> it.reason().code())
          .containsOnly(MatchReason.LAST_NOT_HONOURED);
      return;
    }
    AllocationRecord record = allocation.record();
    assertThat(record.matches().size() + record.unplaced().size())
        .isEqualTo(cohort.interns().size());
    assertThat(engine.withThreads(2).match(cohort).record()).isEqualTo(record);
    if (policy.properties().contains(Mechanism.Property.STABLE)) {
      assertThat(record.stable()).isTrue();
    }
    Recommender recommender = engine.recommender(cohort);
    for (Intern intern : cohort.interns()) {
      assertThat(allocation.explain(intern.id()).match())
          .isEqualTo(allocation.matchOf(intern.id()));
      recommender.missingFacts(intern);
      recommender.rankProjects(intern, Integer.MAX_VALUE);
      for (Project project : cohort.projects()) {
        assertThat(allocation.explain(intern.id(), project.id())).isNotEmpty();
        recommender.whyNot(intern, project);
      }
    }
    int placed = 0;
    for (Project project : cohort.projects()) {
      placed += allocation.explain(project.id()).matches().size();
      recommender.rankInterns(project, 1);
    }
    assertThat(placed).isEqualTo(record.matches().size());
  }

  private static <T> T oneOf(Random random, List<T> values) {
    return values.get(random.nextInt(values.size()));
  }

  /** A policy at the ends of what it may be. */
  static MatchingPolicy policy(Random random) {
    ScoringModel.Builder model = ScoringModel.none();
    int left = ScoringModel.MAX_POINTS;
    for (StandardCriterion criterion : StandardCriterion.values()) {
      int weight = oneOf(random, List.of(0, Math.min(1, left), left));
      model.plus(criterion, weight);
      left -= weight;
    }
    long seed = oneOf(random, List.of(Long.MIN_VALUE, -1L, 0L, Long.MAX_VALUE));
    Lottery lottery = random.nextBoolean() ? Lottery.single(seed) : Lottery.perProject(seed);
    return MatchingPolicy.builder()
        .scoring(left == ScoringModel.MAX_POINTS ? ScoringModel.standard() : model.build())
        .taxonomy(Cohorts.taxonomy())
        .internPreferences(oneOf(random, List.of(InternPreferences.values())))
        .hostPreferences(oneOf(random, List.of(HostPreferences.values())))
        .groupOrder(oneOf(random, List.of(GroupOrder.values())))
        .shortlist(oneOf(random, List.of(1, MatchingPolicy.MAX_SHORTLIST)))
        .mechanism(oneOf(random, KEEP_LIMITS))
        .lottery(random.nextBoolean() ? lottery : lottery.withOrder("i1", "i3"))
        .build();
  }

  private static final WorkingHours OFFICE = WorkingHours.of("Europe/Brussels", "Mon 09:00-17:00");

  private static Cohort.Builder oneBidder(Project project) {
    return Cohort.builder()
        .addIntern(Intern.builder().id("ann").workingHours(OFFICE).build())
        .addProject(project)
        .addBids("ann", "map");
  }

  /** engine.md: project period 2026-09-01/2206-12-18 with core hours, one bidder with hours. */
  @Test
  void periodOf181Years_withCoreHours_isAFindingWithAPath() {
    Project project =
        Project.builder()
            .id("map")
            .host("city")
            .coreHours(OFFICE)
            .period(DateRange.of("2026-09-01", "2206-12-18"))
            .build();
    Cohort cohort = oneBidder(project).build();
    assertThat(cohort.validate().of(CohortReason.PERIOD_TOO_LONG))
        .extracting(Finding::severity, Finding::path)
        .containsExactly(org.assertj.core.groups.Tuple.tuple(Severity.ERROR, "/projects/0/period"));
    assertThatExceptionOfType(FindingsException.class)
        .isThrownBy(() -> MatchingEngine.withDefaults().match(cohort));
    Cohort without = cohort.withProjects(project.withCoreHours(java.util.Optional.empty()));
    assertThat(MatchingEngine.withDefaults().match(without).record().pairs()).isZero();
  }

  @Test
  void termOf181Years_isToldOnce() {
    Project.Builder project = Project.builder().id("map").host("city").coreHours(OFFICE);
    Cohort cohort =
        oneBidder(project.build())
            .addProject(project.id("web").build())
            .term(Term.builder().id("t").period(DateRange.of("2026-09-01", "2206-12-18")).build())
            .build();
    assertThat(cohort.validate().of(Severity.ERROR))
        .extracting(Finding::path)
        .containsExactly("/term/period");
  }
}
