package org.openinternship.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.OptionalLong;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.openinternship.core.bid.BidRules;
import org.openinternship.core.bid.WhenNoBids;
import org.openinternship.core.cohort.Cohort;
import org.openinternship.core.cohort.CohortChange;
import org.openinternship.core.finding.Finding;
import org.openinternship.core.finding.FindingsException;
import org.openinternship.core.finding.Severity;
import org.openinternship.core.host.Project;
import org.openinternship.core.id.ProjectId;
import org.openinternship.core.people.Intern;
import org.openinternship.core.reason.Reason;
import org.openinternship.core.reason.ReasonLanguage;
import org.openinternship.core.reason.ReasonTexts;
import org.openinternship.matching.compare.Setting;
import org.openinternship.matching.compare.SettingComparison;
import org.openinternship.matching.market.Assignment;
import org.openinternship.matching.market.Market;
import org.openinternship.matching.mechanism.FillOrCloseAssignment;
import org.openinternship.matching.mechanism.Mechanism;
import org.openinternship.matching.mechanism.MechanismOutcome;
import org.openinternship.matching.mechanism.OptimalAssignment;
import org.openinternship.matching.mechanism.SerialDictatorship;
import org.openinternship.matching.mechanism.TeamAssignment;
import org.openinternship.matching.optimum.SearchLevel;
import org.openinternship.matching.optimum.SearchLimit;
import org.openinternship.matching.optimum.SearchOutcome;
import org.openinternship.matching.optimum.SearchStatus;
import org.openinternship.matching.optimum.StandardObjective;
import org.openinternship.matching.policy.MatchingPolicy;
import org.openinternship.matching.policy.MinimumRule;
import org.openinternship.matching.policy.TeamProperty;
import org.openinternship.matching.policy.TeamRule;
import org.openinternship.matching.rematch.Rematch;
import org.openinternship.matching.result.MatchReason;
import org.openinternship.matching.result.ProjectReason;

/** What is known of a match comes with it: status, value, bound and gap. */
class AllocationSearchTest {
  private static final FillOrCloseAssignment ONE_STEP =
      FillOrCloseAssignment.of(
          SearchLimit.steps(1), StandardObjective.SIZE, StandardObjective.RANK_SUM);

  /** Three projects that need three each, and six interns: one project has to close. */
  private static Cohort cohort() {
    return cohort(
        List.of("atlas", "books"),
        List.of("atlas", "books"),
        List.of("books", "chess"),
        List.of("books", "chess"),
        List.of("chess", "atlas"),
        List.of("chess", "atlas"));
  }

  /** Only the first project can have its minimum. */
  private static Cohort tooFew() {
    return cohort(
        List.of("atlas"),
        List.of("atlas"),
        List.of("atlas"),
        List.of("books"),
        List.of("books"),
        List.of("chess"),
        List.of("chess"));
  }

  @SafeVarargs
  private static Cohort cohort(List<String>... lists) {
    Cohort.Builder cohort = Cohort.builder();
    for (String project : List.of("atlas", "books", "chess")) {
      cohort.addProject(Project.builder().id(project).host("ghent").seats(3).minInterns(3).build());
    }
    IntStream.range(0, lists.length)
        .forEach(
            i ->
                cohort
                    .addIntern(Intern.builder().id("i" + i).build())
                    .addBids("i" + i, lists[i].toArray(String[]::new)));
    return cohort.build();
  }

  private static MatchingPolicy policy(Mechanism mechanism) {
    return MatchingPolicy.standard()
        .withMechanism(mechanism)
        .withMinimums(MinimumRule.FILL_OR_CLOSE);
  }

  private static List<Finding> of(Allocation allocation, MatchReason reason) {
    return allocation.findings().stream().filter(it -> it.reason().code() == reason).toList();
  }

  @Test
  void aSearchThatCameToItsEnd_isOptimal_andNobodyIsWarned() {
    Allocation allocation =
        MatchingEngine.of(policy(FillOrCloseAssignment.generousMaximum())).match(cohort());
    SearchOutcome search = allocation.search().orElseThrow();
    assertThat(search.status()).isEqualTo(SearchStatus.OPTIMAL);
    assertThat(search.levels().get(0).amount()).isEqualTo(allocation.matches().size());
    assertThat(allocation.record().search()).contains(search);
    assertThat(allocation.findings())
        .noneMatch(it -> it.reason().code().toString().startsWith("SEARCH_ENDED"));
  }

  @Test
  void aSearchThatWasCutShort_saysSo_withItsBound() {
    Allocation allocation = MatchingEngine.of(policy(ONE_STEP)).match(tooFew());
    SearchOutcome search = allocation.search().orElseThrow();
    assertThat(search.status()).isEqualTo(SearchStatus.BOUNDED);
    SearchLevel open = search.open().orElseThrow();
    assertThat(open.label()).isEqualTo("size");
    assertThat(open.amount()).isEqualTo(allocation.matches().size()).isEqualTo(3);
    assertThat(open.bound()).hasValue(7);
    List<Finding> warned = of(allocation, MatchReason.SEARCH_ENDED_ON_SIZE);
    assertThat(warned).hasSize(1);
    assertThat(warned.get(0).severity()).isEqualTo(Severity.WARNING);
    assertThat(warned.get(0).path()).isEqualTo("/mechanism");
    assertThat(warned.get(0).reason())
        .hasToString(
            "SEARCH_ENDED_ON_SIZE: the search for the best match ended at its limit of 1 step,"
                + " before it was through: in the best that it found, 3 interns of those whom the"
                + " objectives count have a place, and in none more than 7 can. Maybe give it a"
                + " higher limit, of steps or of time");
    assertThat(ReasonTexts.bundled(ReasonLanguage.german()).message(warned.get(0).reason()))
        .startsWith(
            "Die Suche nach dem besten Ergebnis endete an ihrer Grenze von 1 Schritt vorzeitig")
        .contains("in keinem können es mehr als 7 sein");
    assertThat(allocation.record().findings()).contains(warned.get(0));
  }

  @Test
  void aSearchThatTimeCutShort_saysHowLongItMightTake() {
    Instant begin = Instant.parse("2026-03-01T09:00:00Z");
    AtomicInteger looks = new AtomicInteger();
    InstantSource clock = () -> begin.plusSeconds(looks.getAndIncrement());
    Mechanism hasty =
        FillOrCloseAssignment.of(
            SearchLimit.time(Duration.ofMillis(1_500), clock), StandardObjective.SIZE);
    Allocation allocation = MatchingEngine.of(policy(hasty)).match(tooFew());
    Reason reason = of(allocation, MatchReason.SEARCH_ENDED_ON_SIZE).get(0).reason();
    assertThat(reason.argument("limit")).isEqualTo("1.5 seconds");
    assertThat(reason.message()).contains("ended at its limit of 1.5 seconds, before it was");
    assertThat(ReasonTexts.bundled(ReasonLanguage.german()).message(reason))
        .contains("endete an ihrer Grenze von 1,5 Sekunden vorzeitig");
  }

  /** Those called ac, abc and d would do, and one step is too few to see it. */
  @Test
  void aSearchThatFoundNothing_saysItsLimit() {
    Cohort.Builder cohort =
        Cohort.builder()
            .addProject(Project.builder().id("atlas").host("ghent").seats(3).minInterns(2).build());
    for (String intern : List.of("d", "ac", "a", "abc", "b")) {
      cohort.addIntern(Intern.builder().id(intern).build()).addBids(intern, "atlas");
    }
    TeamAssignment teams = TeamAssignment.leastRankSum();
    MatchingPolicy policy =
        policy(teams).withTeamRules(exactly(2, "a"), exactly(1, "b"), exactly(2, "c"));
    assertThat(MatchingEngine.of(policy).match(cohort.build()).matches()).hasSize(3);
    MatchingEngine hasty =
        MatchingEngine.of(policy.withMechanism(teams.within(SearchLimit.steps(1))));
    FindingsException refused =
        catchThrowableOfType(FindingsException.class, () -> hasty.match(cohort.build()));
    assertThat(refused.report().of(MatchReason.NO_MATCH_FOUND).get(0))
        .hasToString(
            "ERROR /mechanism NO_MATCH_FOUND: the search of teams/size+price+rank-sum/steps-1 ended"
                + " at its limit of 1 step, before it found a match that keeps every limit, minimum,"
                + " team rule and place agreed on; whether there is one is not known. Maybe give"
                + " it a higher limit, of steps or of time");
  }

  private static TeamRule exactly(int interns, String letter) {
    return TeamRule.builder()
        .name(letter)
        .property(TeamProperty.of(letter, intern -> intern.id().value().contains(letter)))
        .minInterns(interns)
        .maxInterns(interns)
        .build();
  }

  @Test
  void mechanismsThatSearchForNothing_sayNothing() {
    Allocation allocation = MatchingEngine.withDefaults().match(cohort());
    assertThat(allocation.search()).isEmpty();
    assertThat(allocation.record().search()).isEmpty();
  }

  @Test
  void anOptimum_isProven() {
    Allocation allocation =
        MatchingEngine.of(MatchingPolicy.standard().withMechanism(OptimalAssignment.leastRankSum()))
            .match(cohort());
    SearchOutcome search = allocation.search().orElseThrow();
    assertThat(search.proven()).isTrue();
    assertThat(search.levels())
        .extracting(SearchLevel::label)
        .containsExactly("size", "rank-sum", "list-order");
    assertThat(search.levels()).extracting(SearchLevel::amount).containsExactly(6L, 6L, 0L);
  }

  /** Each kind of level that a search can leave open has its sentence. */
  @Test
  void whatAHostsOwnMechanismTells_isTakenOver() {
    Allocation open = match(new SearchOutcome(SearchStatus.BOUNDED, List.of()));
    assertThat(of(open, MatchReason.SEARCH_ENDED).get(0).reason().toString())
        .contains("ended at a limit of its own, before it was through");
    SearchLevel ranks =
        new SearchLevel("generous", OptionalLong.of(3), false, 2, OptionalLong.of(1));
    Allocation byRank = match(new SearchOutcome(SearchStatus.BOUNDED, List.of(ranks)));
    assertThat(of(byRank, MatchReason.SEARCH_ENDED_ON_CHOICE).get(0).reason().toString())
        .contains("the objective generous counts 2 interns with choice 3, and 1 is the best");
    SearchLevel sum =
        new SearchLevel("rank-sum", OptionalLong.empty(), false, 20, OptionalLong.of(17));
    Allocation bySum = match(new SearchOutcome(SearchStatus.BOUNDED, List.of(sum)));
    assertThat(of(bySum, MatchReason.SEARCH_ENDED_ON_OBJECTIVE).get(0).reason().toString())
        .contains("the objective rank-sum is 20, and 17 is the best it could be");
    assertThat(bySum.search().orElseThrow().open()).contains(sum);
    SearchLevel points =
        new SearchLevel(
            "least-total-SCORE",
            OptionalLong.empty(),
            false,
            -93_333_333,
            OptionalLong.of(-95_000_000));
    Allocation byPoints = match(new SearchOutcome(SearchStatus.BOUNDED, List.of(points)));
    assertThat(of(byPoints, MatchReason.SEARCH_ENDED_ON_POINTS).get(0).reason().toString())
        .contains("least-total-SCORE comes to 93.3 points of all together, and 95 is the best");
  }

  /** Yan asked for nothing: their round is searched after that of the others. */
  @Test
  void levelsOfThoseWhoComeLast_areToldFromThoseBefore() {
    Cohort cohort =
        cohort()
            .withInterns(
                Stream.concat(
                        cohort().interns().stream(), Stream.of(Intern.builder().id("yan").build()))
                    .toList())
            .withBidRules(BidRules.builder().whenNoBids(WhenNoBids.SPREAD_EVENLY).build());
    for (Mechanism mechanism :
        List.of(
            OptimalAssignment.leastRankSum(),
            FillOrCloseAssignment.generousMaximum(),
            TeamAssignment.leastRankSum())) {
      SearchOutcome search =
          MatchingEngine.of(MatchingPolicy.standard().withMechanism(mechanism))
              .match(cohort)
              .search()
              .orElseThrow();
      assertThat(search.levels().stream().map(SearchLevel::label))
          .as(mechanism.name())
          .containsOnlyOnce("size", "size of the last", "even-loads of the last")
          .endsWith("least-total-SCORE of the last", "list-order of the last");
    }
  }

  private static Allocation match(SearchOutcome told) {
    return MatchingEngine.of(MatchingPolicy.standard().withMechanism(new Telling(told)))
        .match(cohort());
  }

  private record Telling(SearchOutcome told) implements Mechanism {
    @Override
    public String name() {
      return "own/telling";
    }

    @Override
    public Assignment assign(Market market) {
      return SerialDictatorship.byLottery().assign(market);
    }

    @Override
    public MechanismOutcome outcome(Market market) {
      return MechanismOutcome.of(assign(market), told);
    }
  }

  /** What holds for the result that was found is no proof that no other has a place there. */
  @Test
  void whoLostASeat_isToldThatTheResultIsNotProven() {
    int told = 0;
    for (FillOrCloseAssignment each : List.of(ONE_STEP, FillOrCloseAssignment.generousMaximum())) {
      Allocation allocation = MatchingEngine.of(policy(each)).match(cohort());
      for (Intern intern : allocation.cohort().interns()) {
        for (ProjectReason lost : allocation.explain(intern.id()).preferred()) {
          List<Reason> reasons = lost.reasons();
          if (allocation.search().orElseThrow().proven()) {
            assertThat(reasons).noneMatch(it -> it.code() == MatchReason.BEST_FOUND_NOT_PROVEN);
          } else {
            told++;
            assertThat(reasons).hasSize(2);
            assertThat(reasons.get(1))
                .hasToString(
                    "BEST_FOUND_NOT_PROVEN: this match is the best that was found until the search"
                        + " ended at its limit of 1 step; that none is better is not proven, and in a"
                        + " better one intern "
                        + intern.id()
                        + " might have another place");
          }
        }
      }
    }
    assertThat(told).isPositive();
  }

  @Test
  void aComparison_saysOfEachSettingWhetherItIsProven() {
    SettingComparison comparison =
        MatchingEngine.withDefaults()
            .compare(
                cohort(),
                new Setting("usual", MatchingPolicy.standard()),
                new Setting("proven", policy(FillOrCloseAssignment.generousMaximum())),
                new Setting("cut short", policy(ONE_STEP)));
    assertThat(comparison.outcomes().get(0).figures().orElseThrow().search()).isEmpty();
    assertThat(comparison.outcomes().get(1).figures().orElseThrow().search().orElseThrow().proven())
        .isTrue();
    SearchOutcome cut = comparison.outcomes().get(2).figures().orElseThrow().search().orElseThrow();
    assertThat(cut.status()).isEqualTo(SearchStatus.BOUNDED);
    assertThat(comparison.text())
        .contains(
            "3 cut short is the best found, not proven: rank-sum is "
                + cut.open().orElseThrow().amount()
                + ", and 6 is the best it could be\n")
        .doesNotContain("2 proven is the best");
    assertThat(comparison.outcomes().get(2).toString()).contains(", not proven}");
  }

  @Test
  void aRematch_saysWhatTheUsualMechanismKnows() {
    MatchingPolicy policy =
        MatchingPolicy.standard().withMechanism(OptimalAssignment.leastRankSum());
    Allocation before = MatchingEngine.of(policy).match(cohort());
    CohortChange more = new CohortChange.SeatsChange(ProjectId.of("atlas"), 5);
    for (Rematch way : List.of(Rematch.keepingPlaces(), Rematch.movingAtMost(1))) {
      assertThat(before.after(List.of(more), way).search().orElseThrow().proven()).isTrue();
    }
  }
}
