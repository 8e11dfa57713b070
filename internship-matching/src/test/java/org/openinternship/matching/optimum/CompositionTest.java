package org.openinternship.matching.optimum;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.openinternship.matching.market.PreferenceList.strict;
import static org.openinternship.matching.market.PreferenceList.tied;
import static org.openinternship.matching.optimum.StandardObjective.RANK_SUM;
import static org.openinternship.matching.optimum.StandardObjective.SIZE;

import java.time.Duration;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalLong;
import java.util.Random;
import java.util.concurrent.CancellationException;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openinternship.matching.market.Assignment;
import org.openinternship.matching.market.CapacityTree;
import org.openinternship.matching.market.LastFill;
import org.openinternship.matching.market.Market;
import org.openinternship.matching.market.MarketBuilder;
import org.openinternship.matching.market.PairFact;
import org.openinternship.matching.market.PreferenceList;
import org.openinternship.matching.verify.Feasibility;

/** Compositions by hand, bad input, and one of the size of a course. */
class CompositionTest {
  private static final PairFact COST = () -> "cost";

  private static Market market(int[] seats, PreferenceList... lists) {
    PreferenceList all = tied(IntStream.range(0, lists.length).toArray());
    MarketBuilder builder = Market.builder(CapacityTree.flat(seats)).interns(lists);
    IntStream.range(0, seats.length).forEach(project -> builder.ranking(project, all));
    return builder.build();
  }

  /** Four want the first project; two of them know SQL, two speak Spanish, one of them both. */
  private static Market four() {
    return market(new int[] {2, 2}, strict(0, 1), strict(0, 1), strict(0, 1), strict(0, 1));
  }

  private static CompositionRule.Builder atLeastOne(String label, Integer... interns) {
    return CompositionRule.builder().label(label).addAllInterns(List.of(interns)).minInterns(1);
  }

  private static Composition.Builder goals() {
    return Composition.builder().addObjectives(SIZE).addObjectivesAfterPrice(RANK_SUM);
  }

  private static CompositionOptimum solve(Market market, Composition composition) {
    return CompositionOptimum.of(market, composition, SearchLimit.NONE);
  }

  /** As many rules as overflow a long, and a few that do not. */
  @ParameterizedTest
  @ValueSource(ints = {1, 400, 500, 923, 1_000})
  void pricesThatAreNoExactNumber_areRefused(int rules) {
    Composition.Builder composition = Composition.builder().addObjectives(SIZE);
    for (int i = 0; i < rules; i++) {
      composition.addRules(
          CompositionRule.builder()
              .label("r" + i)
              .minInterns(CompositionRule.MAX_COUNT)
              .price(CompositionRule.MAX_PRICE)
              .squared(true)
              .build());
    }
    Market one = market(new int[] {1}, strict(0));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> solve(one, composition.build()))
        .withMessageContaining("less than 2^52");
    CompositionCheck check =
        CompositionCheck.of(one, composition.build(), Assignment.ofProjects(one, 0));
    if (rules < 900) {
      assertThat(check.price()).isPositive();
    } else {
      assertThatExceptionOfType(ArithmeticException.class).isThrownBy(check::price);
    }
  }

  @Test
  void aPropertyOfEachTeam_isOneFlow() {
    Composition composition = goals().addRules(atLeastOne("sql", 0, 1).build()).build();
    CompositionOptimum found = solve(four(), composition);
    assertThat(found.status()).isEqualTo(SearchStatus.OPTIMAL);
    assertThat(found.steps()).isZero();
    int[] projects = found.assignment().orElseThrow().projects();
    assertThat(projects[0]).isNotEqualTo(projects[1]);
    assertThat(found.levels())
        .containsExactly(
            new SearchLevel("size", OptionalLong.empty(), true, 4, OptionalLong.of(4)),
            new SearchLevel("rank-sum", OptionalLong.empty(), false, 6, OptionalLong.of(6)));
    assertThat(found)
        .hasToString("CompositionOptimum(OPTIMAL after 0 steps, " + found.levels() + ")");
  }

  /** Whoever comes last is in no part where nobody asks for them: the search need not decide it. */
  @Test
  void aPartHasRoomForThoseWhoMayBeInIt() {
    Market market =
        market(new int[] {2, 2}, strict(0, 1), strict(0, 1), strict(1))
            .withLowerLimits(2, 0)
            .withLast(LastFill.BY_SCORE, 1, 2);
    Composition composition = goals().build();
    CompositionTask task =
        new CompositionTask(market, composition, Counted.first(market, composition.rules()));
    assertThat(Branch.whole(task).most).containsExactly(2, 1);
  }

  @Test
  void twoPropertiesThatOneInternHas_areASearch() {
    Composition composition =
        goals()
            .addRules(atLeastOne("sql", 0, 1).build())
            .addRules(atLeastOne("spanish", 1, 2).addProjects(0).build())
            .addRules(atLeastOne("no sql", 2, 3).addProjects(0).build())
            .build();
    CompositionOptimum found = solve(four(), composition);
    assertThat(found.status()).isEqualTo(SearchStatus.OPTIMAL);
    CompositionCheck check =
        CompositionCheck.of(four(), composition, found.assignment().orElseThrow());
    assertThat(check.broken()).isEmpty();
    assertThat(check.counts()).hasSize(4).allMatch(TeamCount::isKept);
  }

  @Test
  void whatCannotBe_isInfeasible_orCostsItsPrice() {
    CompositionRule three = atLeastOne("sql", 0, 1).minInterns(2).build();
    CompositionOptimum none = solve(four(), goals().addRules(three).build());
    assertThat(none.status()).isEqualTo(SearchStatus.IMPOSSIBLE);
    assertThat(none.assignment()).isEmpty();
    assertThat(none.levels()).isEmpty();

    Composition priced = goals().addRules(three.withPrice(5)).build();
    CompositionOptimum found = solve(four(), priced);
    assertThat(found.levels().get(1).label()).isEqualTo("price");
    assertThat(found.levels().get(1).amount()).isEqualTo(10);
    CompositionCheck check = CompositionCheck.of(four(), priced, found.assignment().orElseThrow());
    assertThat(check.broken()).isEmpty();
    assertThat(check.price()).isEqualTo(10);
    // Squared, one missing at each of two teams is better than two at one.
    CompositionOptimum even =
        solve(four(), goals().addRules(three.withPrice(5).withSquared(true)).build());
    int[] projects = even.assignment().orElseThrow().projects();
    assertThat(even.levels().get(1).amount()).isEqualTo(10);
    assertThat(projects[0]).isNotEqualTo(projects[1]);
  }

  @Test
  void anEmptyProject_isExcusedIfTheRuleSaysSo() {
    Market alone = market(new int[] {2, 0}, strict(0), strict(0, 1));
    CompositionRule rule = atLeastOne("sql", 0).build();
    assertThat(solve(alone, goals().addRules(rule).build()).status())
        .isEqualTo(SearchStatus.IMPOSSIBLE);
    Composition excused = goals().addRules(rule.withExcusesEmpty(true)).build();
    CompositionOptimum found = solve(alone, excused);
    assertThat(found.status()).isEqualTo(SearchStatus.OPTIMAL);
    assertThat(found.assignment().orElseThrow().placed()).isEqualTo(2);
    assertThat(CompositionCheck.of(alone, excused, found.assignment().orElseThrow()).counts())
        .hasSize(1);
  }

  @Test
  void badInput_isRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Composition.builder().build())
        .withMessage("Composition: number of objectives is 0, it must be from 1 to 100");
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> Composition.builder().addObjectives(new Objective.LeastWorst(COST)).build())
        .withMessageContaining("objective is least-worst-cost");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> CompositionRule.builder().minInterns(2).maxInterns(1).build())
        .withMessage(
            "CompositionRule: maxInterns is 1, it must be at least minInterns, which is 2");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> CompositionRule.builder().price(0).build())
        .withMessageContaining("price is 0");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> CompositionRule.builder().addInterns(-1).build())
        .withMessageContaining("intern is -1");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> solve(four(), goals().addRules(atLeastOne("sql", 4).build()).build()))
        .withMessage(
            "CompositionOptimum: intern of rule sql is 4, it must be less than the number of"
                + " interns of the market, 4");
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                solve(
                    four(), goals().addRules(atLeastOne("sql", 1).addProjects(2).build()).build()))
        .withMessageContaining("project of rule sql is 2");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> SearchLimit.steps(0))
        .withMessageContaining("max is 0");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> SearchLimit.time(Duration.ZERO, InstantSource.system()));
  }

  @Test
  void anInterrupt_endsTheSearch() {
    Composition composition = goals().addRules(atLeastOne("sql", 0).build()).build();
    Thread.currentThread().interrupt();
    try {
      assertThatExceptionOfType(CancellationException.class)
          .isThrownBy(() -> solve(four(), composition));
    } finally {
      assertThat(Thread.interrupted()).isTrue();
    }
  }

  /** 150 interns, 15 projects with lower limits, and two of each of two properties in each. */
  private static Market course() {
    Random random = new Random(1);
    int[] seats = random.ints(15, 13, 16).toArray();
    PreferenceList[] lists = new PreferenceList[150];
    Arrays.setAll(lists, i -> strict(random.ints(0, 15).distinct().limit(6).toArray()));
    int[] lower = new int[15];
    Arrays.fill(lower, 6);
    return market(seats, lists).withLowerLimits(lower);
  }

  private static Composition twoOfEach() {
    Random random = new Random(2);
    Composition.Builder builder = goals();
    for (String label : List.of("sql", "spanish")) {
      builder.addRules(
          CompositionRule.builder()
              .label(label)
              .addAllInterns(
                  IntStream.range(0, 150).filter(i -> random.nextInt(10) < 3).boxed().toList())
              .minInterns(2)
              .build());
    }
    return builder.build();
  }

  @Test
  void aCourse_isSolvedToTheEnd_andTheSameInEveryRun() {
    Market market = course();
    Composition composition = twoOfEach();
    CompositionOptimum found = CompositionOptimum.of(market, composition, SearchLimit.steps(2_000));
    assertThat(found.status()).isEqualTo(SearchStatus.OPTIMAL);
    assertThat(found.steps()).isPositive();
    assertThat(found.levels().get(0).amount()).isEqualTo(150);
    assertThat(CompositionCheck.of(market, composition, found.assignment().orElseThrow()).broken())
        .isEmpty();
    assertThat(Feasibility.violations(market, found.assignment().orElseThrow())).isEmpty();
    CompositionOptimum early = CompositionOptimum.of(market, composition, SearchLimit.steps(3));
    CompositionOptimum again = CompositionOptimum.of(market, composition, SearchLimit.steps(3));
    assertThat(again).hasToString(early.toString());
    assertThat(again.assignment()).isEqualTo(early.assignment());
  }
}
