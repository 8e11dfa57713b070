package org.openinternship.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.openinternship.matching.market.PreferenceList.strict;
import static org.openinternship.matching.market.PreferenceList.tied;
import static org.openinternship.matching.market.PreferenceList.tiers;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.openinternship.core.bid.BidRules;
import org.openinternship.core.bid.WhenNoBids;
import org.openinternship.core.cohort.Cohort;
import org.openinternship.core.cohort.HostRanking;
import org.openinternship.core.cohort.ProjectRanking;
import org.openinternship.core.host.Project;
import org.openinternship.core.id.InternId;
import org.openinternship.core.id.ProjectId;
import org.openinternship.core.people.Intern;
import org.openinternship.core.people.Supervisor;
import org.openinternship.core.reason.Reason;
import org.openinternship.matching.market.CapacityTree;
import org.openinternship.matching.market.DrawnMarket;
import org.openinternship.matching.market.DrawnMarket.Shape;
import org.openinternship.matching.market.Lottery;
import org.openinternship.matching.market.Market;
import org.openinternship.matching.mechanism.Mechanism;
import org.openinternship.matching.mechanism.RankSum;
import org.openinternship.matching.policy.MatchingPolicy;
import org.openinternship.matching.result.MatchOrigin;
import org.openinternship.matching.result.MatchReason;
import org.openinternship.matching.result.ProcedureReason;
import org.openinternship.matching.result.Standing;

class RankSumTest extends MechanismContract {
  @Override
  Mechanism mechanism() {
    return RankSum.blanksCountTen();
  }

  @Override
  boolean isTrueOfProcedure(
      Wants wants,
      Map<InternId, ProjectId> places,
      InternId intern,
      ProjectId project,
      Reason reason) {
    ByProcedure told = new ByProcedure(wants, places, reason);
    long[] own = turn(told, intern, project);
    boolean isSaid = Arrays.equals(own, said(reason, "byIntern", "byProject", "draw"));
    if (reason.code() == ProcedureReason.PLACED_BY_LOWER_RANK_SUM) {
      long[] got = turn(told, intern, places.get(intern));
      return isSaid
          && reason.argument("from").equals(places.get(intern).value())
          && Arrays.equals(got, said(reason, "fromByIntern", "fromByProject", "fromDraw"))
          && compare(got, own) <= 0;
    }
    long[] last =
        told.fillers(project).stream()
            .map(it -> turn(told, it, places.get(it)))
            .max(RankSumTest::compare)
            .orElseThrow();
    return isSaid
        && reason.code() == ProcedureReason.LOWER_RANK_SUMS_BEFORE
        && Arrays.equals(last, said(reason, "lastByIntern", "lastByProject", "lastDraw"))
        && compare(last, own) <= 0;
  }

  private static long[] said(Reason reason, String... names) {
    return Arrays.stream(names).mapToLong(reason::number).toArray();
  }

  private static int compare(long[] one, long[] other) {
    return Comparator.<long[]>comparingLong(turn -> turn[0] + turn[1])
        .thenComparingLong(turn -> turn[2])
        .compare(one, other);
  }

  private static long[] turn(ByProcedure told, InternId intern, ProjectId project) {
    Wants wants = told.wants();
    Standing standing = wants.shown(wants.standing(intern, project));
    boolean blank = standing.suggested() || standing.unnamedBy().isPresent();
    boolean ranks = wants.own(intern).origin(project) == MatchOrigin.RANKED_BID;
    return new long[] {
      ranks ? Math.min(10, told.choice(intern, project)) : 10,
      blank ? 10 : Math.min(10, standing.rank().orElse(10)),
      wants.policy.lottery().numberOfPair(project.value(), intern.value())
    };
  }

  /** Again and again the first of all pairs that can still be made. */
  private static int[] byHand(Market market, int blank) {
    int[] free = IntStream.range(0, market.tree().nodes()).map(market::freeCapacity).toArray();
    int[] projects = IntStream.range(0, market.interns()).map(market::pinnedProject).toArray();
    Lottery lottery = Lottery.perProject(market.lottery().seed());
    while (true) {
      List<Integer> open =
          IntStream.range(0, market.pairs())
              .filter(pair -> projects[market.intern(pair)] < 0)
              .filter(
                  pair -> {
                    boolean room = true;
                    for (int n = market.project(pair); n >= 0; n = market.tree().parent(n)) {
                      room &= free[n] > 0;
                    }
                    return room;
                  })
              .boxed()
              .toList();
      if (open.isEmpty()) {
        return projects;
      }
      int first =
          open.stream()
              .min(
                  Comparator.comparing(
                          (Integer pair) ->
                              Math.min(blank, market.choice(pair))
                                  + Math.min(blank, market.tier(pair) + 1L))
                      .thenComparing(
                          pair ->
                              lottery.number("" + market.project(pair), "" + market.intern(pair))))
              .orElseThrow();
      projects[market.intern(first)] = market.project(first);
      for (int n = market.project(first); n >= 0; n = market.tree().parent(n)) {
        free[n] -= market.tree().isLimited(n) ? 1 : 0;
      }
    }
  }

  @Property(tries = 1000)
  void theResult_isThatOfTheProcedureByHand(
      @ForAll long seed, @ForAll Shape shape, @ForAll @IntRange(min = 1, max = 4) int blank) {
    Market market = DrawnMarket.of(seed, shape).market();
    if (!DrawnMarket.of(seed, shape).toString().endsWith(" in twos")) { // keys that draw alike
      assertThat(RankSum.blanksCount(blank).assign(market).projects())
          .containsExactly(byHand(market, blank));
    }
  }

  /** Three hosts and three interns whose ranks sum up to 2, 3 and 4 on the diagonal. */
  @Test
  void theLowestSums_win() {
    Market market =
        Market.builder(CapacityTree.flat(1, 1, 1))
            .interns(strict(0, 1, 2), strict(1, 0, 2), strict(0, 2, 1))
            .projects(strict(0, 1, 2), strict(0, 1, 2), strict(0, 2, 1))
            .build();
    assertThat(mechanism().assign(market).projects()).containsExactly(0, 1, 2);
  }

  @Test
  void equalSums_areDrawnForEachPair() {
    int first = 0;
    for (long seed = 0; seed < 40; seed++) {
      Market market =
          Market.builder(CapacityTree.flat(1))
              .interns(strict(0), strict(0))
              .projects(tied(0, 1))
              .lottery(Lottery.single(seed))
              .build();
      int winner = mechanism().assign(market).isPlaced(0) ? 0 : 1;
      Lottery drawn = market.lottery();
      assertThat(drawn.numberOfPair("0", "" + winner))
          .isLessThan(drawn.numberOfPair("0", "" + (1 - winner)));
      first += 1 - winner;
    }
    assertThat(first).isBetween(1, 39);
  }

  /** Tied interns share a rank and the next one follows; no rank counts more than a blank. */
  @Test
  void ties_shareARank_andABlankIsTheWorst() {
    Market market =
        Market.builder(CapacityTree.flat(2, 1))
            .interns(strict(0), strict(0, 1), strict(1, 0))
            .projects(tiers(new int[] {0, 1}, new int[] {2}), strict(2, 1))
            .build();
    assertThat(mechanism().assign(market).projects()).containsExactly(0, 0, 1);
    assertThat(mechanism().account(market, mechanism().assign(market)).turn(market.pair(2, 0)))
        .hasToString(
            "Optional[OfRanks[byIntern=2, byProject=2, draw="
                + market.lots().numberOfPair(0, 2)
                + "]]");
  }

  /** What is not promised is lacking: small markets show each. */
  @Test
  void itIsNeitherStable_norEfficient_norStrategyProof() {
    for (Mechanism.Property property :
        List.of(
            Mechanism.Property.STABLE,
            Mechanism.Property.PARETO_EFFICIENT,
            Mechanism.Property.STRATEGY_PROOF_FOR_INTERNS)) {
      assertThat(
              IntStream.range(0, 300)
                  .mapToObj(
                      seed ->
                          new DeclaredProperty(mechanism(), DrawnMarket.of(seed, Shape.CONTESTED)))
                  .anyMatch(it -> it.counterexample(property).isPresent()))
          .as("%s is lacking", property)
          .isTrue();
    }
  }

  /**
   * The talk: 2 + 2 of bob, 10 + 1 of eve, who ranks nothing, 10 + 10 of fay, who asks for none.
   */
  @Test
  void whatAnInternDoesNotRank_countsAsABlank() {
    Cohort.Builder cohort =
        Cohort.builder()
            .addProject(Project.builder().id("talk").host("city").build())
            .addProject(Project.builder().id("web").host("city").seats(0).build())
            .addHostRanking(
                HostRanking.builder().project("talk").then("eve").then("bob", "fay").build())
            .bidRules(BidRules.builder().whenNoBids(WhenNoBids.SUGGEST).build());
    for (String id : List.of("bob", "eve", "fay")) {
      cohort.addIntern(Intern.builder().id(id).build());
    }
    Cohort asked = cohort.addBids("bob", "web", "talk").addUnrankedBids("eve", "talk").build();
    Allocation allocation =
        MatchingEngine.of(MatchingPolicy.standard().withMechanism(mechanism())).match(asked);
    assertThat(allocation.matches())
        .extracting(match -> match.intern() + " " + match.project())
        .containsExactly("bob talk");
    assertThat(reason(allocation, "eve").message()).contains("this intern: 10 + 1, number");
    assertThat(reason(allocation, "fay").message()).contains("this intern: 10 + 10, number");
  }

  /**
   * Kim takes one of two interns and ranks the chatbot before the planner, which says nothing of
   * interns: 1 + 1 of lea on the planner comes before 2 + 1 of max on the chatbot.
   */
  @Test
  void aRankingOfProjects_isNoRankOfAnIntern() {
    Cohort.Builder cohort =
        Cohort.builder()
            .addSupervisor(Supervisor.builder().id("kim").maxInterns(1).build())
            .addProject(Project.builder().id("web").host("city").seats(0).build())
            .addProjectRanking(ProjectRanking.bySupervisor("kim").then("chatbot", "planner"))
            .addBids("lea", "planner")
            .addBids("max", "web", "chatbot");
    for (String id : List.of("chatbot", "planner")) {
      cohort.addProject(Project.builder().id(id).host("city").supervisor("kim").build());
      cohort.addHostRanking(
          HostRanking.builder().project(id).then(id.equals("planner") ? "lea" : "max").build());
    }
    for (String id : List.of("lea", "max")) {
      cohort.addIntern(Intern.builder().id(id).build());
    }
    Allocation allocation =
        MatchingEngine.of(MatchingPolicy.preferenceLists().withMechanism(mechanism()))
            .match(cohort.build());
    assertThat(allocation.matches())
        .extracting(match -> match.intern() + " " + match.project())
        .containsExactly("lea planner");
    assertThat(allocation.explain(InternId.of("max"), ProjectId.of("chatbot")).get(0).message())
        .contains("this intern: 2 + 1, number", "last one placed: 1 + 1, number");
    assertThat(allocation.findings())
        .filteredOn(it -> it.reason().code() == MatchReason.PROJECT_RANKING_IDLE)
        .hasSize(1);
  }

  private static Reason reason(Allocation allocation, String intern) {
    return allocation.explain(InternId.of(intern), ProjectId.of("talk")).get(0);
  }

  @Test
  void aBlank_hasBounds() {
    assertThatIllegalArgumentException().isThrownBy(() -> RankSum.blanksCount(0));
    assertThatIllegalArgumentException().isThrownBy(() -> RankSum.blanksCount(1_001));
    assertThat(RankSum.blanksCount(10)).isSameAs(mechanism());
    assertThat(RankSum.blanksCount(9))
        .isEqualTo(RankSum.blanksCount(9))
        .hasToString("rank-sum/blank-9");
  }
}
