package org.openinternship.matching.optimum;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.openinternship.matching.market.Assignment;
import org.openinternship.matching.market.CapacityTree;
import org.openinternship.matching.market.JointList;
import org.openinternship.matching.market.LastFill;
import org.openinternship.matching.market.Market;
import org.openinternship.matching.market.MarketBuilder;
import org.openinternship.matching.market.PreferenceList;

class FillOrCloseTest {

  /** Three want project 0, two project 1, which all would also take; both need three. */
  private static Market twoProjects() {
    PreferenceList anybody = PreferenceList.tied(0, 1, 2, 3, 4);
    return Market.builder(CapacityTree.flat(4, 4))
        .interns(
            PreferenceList.strict(0, 1),
            PreferenceList.strict(0, 1),
            PreferenceList.strict(0),
            PreferenceList.strict(1, 0),
            PreferenceList.strict(1))
        .projects(anybody, anybody)
        .build()
        .withMinimums(3, 3);
  }

  @Test
  void of_closesWhatCannotFill() {
    FillOrClose found =
        FillOrClose.of(
            twoProjects(), SearchLimit.NONE, StandardObjective.SIZE, StandardObjective.RANK_SUM);
    assertThat(found.status()).isEqualTo(SearchStatus.OPTIMAL);
    assertThat(found.closed()).containsExactly(1);
    assertThat(found.best().orElseThrow().assignment().placed()).isEqualTo(4);
    assertThat(found).hasToString("FillOrClose[OPTIMAL, closed [1], value [[-4], [5]]]");
  }

  @Test
  void of_pinsKeepOpen() {
    Market market = twoProjects().withPins(-1, -1, -1, -1, 1);
    FillOrClose found = FillOrClose.of(market, SearchLimit.NONE, StandardObjective.SIZE);
    assertThat(found.closed()).containsExactly(0);
    assertThat(found.best().orElseThrow().assignment().count(1)).isEqualTo(4);
  }

  @Test
  void of_withoutMinimums_isTheOptimum() {
    Market market = twoProjects().withMinimums(0, 0);
    FillOrClose found = FillOrClose.of(market, SearchLimit.NONE, StandardObjective.SIZE);
    assertThat(found.steps()).isEqualTo(1);
    assertThat(found.best().orElseThrow().assignment())
        .isEqualTo(Optimum.of(market, StandardObjective.SIZE).assignment());
  }

  @Test
  void of_pinBelowAMinimumThatNobodyReaches_isImpossible() {
    Market market =
        Market.builder(CapacityTree.flat(2))
            .interns(PreferenceList.strict(0))
            .projects(PreferenceList.tied(0))
            .pin(0, 0)
            .build()
            .withMinimums(2);
    FillOrClose found = FillOrClose.of(market, SearchLimit.NONE, StandardObjective.SIZE);
    assertThat(found.status()).isEqualTo(SearchStatus.IMPOSSIBLE);
    assertThat(found).hasToString("FillOrClose[IMPOSSIBLE, closed [], value none]");
  }

  @Test
  void of_nobody_closesAll() {
    Market market = empty(2, 0).withMinimums(2, 0);
    FillOrClose found = FillOrClose.of(market, SearchLimit.NONE, StandardObjective.SIZE);
    assertThat(found.status()).isEqualTo(SearchStatus.OPTIMAL);
    assertThat(found.closed()).containsExactly(0);
  }

  @Test
  void of_badInput_isRefused() {
    Market market = twoProjects();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> FillOrClose.of(market, SearchLimit.NONE))
        .withMessageContaining("FillOrClose: number of objectives is 0");
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                FillOrClose.of(
                    market.withJointLists(List.of(JointList.of(new int[] {0, 1}))),
                    SearchLimit.NONE,
                    StandardObjective.SIZE))
        .withMessageContaining("JOINT_LISTS");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Optimum.of(market, StandardObjective.SIZE))
        .withMessageContaining("MINIMUMS");
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                FillOrClose.given(
                    market,
                    Assignment.ofPairs(market, market.pair(0, 0), -1, -1, -1, -1),
                    List.of(StandardObjective.SIZE)))
        .withMessage("FillOrClose: interns of node 0 is 1, it must be at least 3");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> market.withMinimums(1))
        .withMessage("Market: number of minimums is 1, it must be that of projects and groups, 2");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> market.withMinimums(5, 0))
        .withMessage("Market: minimum of node 0 is 5, it must be from 0 to its capacity, 4");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> SearchLimit.steps(0))
        .withMessage("SearchSteps: max is 0, it must be at least 1");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> SearchLimit.time(Duration.ZERO, InstantSource.system()));
  }

  @Test
  void of_interrupted_isCancelled() {
    Thread.currentThread().interrupt();
    assertThatExceptionOfType(CancellationException.class)
        .isThrownBy(() -> FillOrClose.of(twoProjects(), SearchLimit.NONE, StandardObjective.SIZE));
    assertThat(Thread.interrupted()).isTrue();
  }

  @Test
  void aClockThatRuns_endsTheSearch_withABound() {
    AtomicLong seconds = new AtomicLong();
    InstantSource clock = () -> Instant.ofEpochSecond(seconds.getAndIncrement());
    Market market = course(1, 14);
    FillOrClose found =
        FillOrClose.of(
            market,
            SearchLimit.time(Duration.ofSeconds(20), clock),
            StandardObjective.SIZE,
            StandardObjective.RANK_SUM);
    assertThat(found.status()).isEqualTo(SearchStatus.BOUNDED);
    assertThat(found.value().orElseThrow()).isGreaterThan(found.bound().orElseThrow());
    assertThat(found.gap()).isPresent();
    assertThat(seconds.get()).isLessThan(25);
    assertThat(found.toString()).contains("BOUNDED").contains("ValueGap[");
  }

  @Test
  void ofALimitOfSteps_isTheSameEachTime() {
    Market market = course(2, 14);
    FillOrClose one = FillOrClose.of(market, SearchLimit.steps(40), StandardObjective.SIZE);
    FillOrClose two = FillOrClose.of(market, SearchLimit.steps(40), StandardObjective.SIZE);
    assertThat(two).hasToString(one.toString());
    assertThat(two.best().orElseThrow().assignment())
        .isEqualTo(one.best().orElseThrow().assignment());
  }

  /** 150 interns with 6 bids each and 15 projects, of which all but one or two can run. */
  @Test
  void ofACourse_isProven() {
    for (int seed = 1; seed <= 3; seed++) {
      FillOrClose found =
          FillOrClose.of(
              course(seed, 9),
              SearchLimit.steps(2_000),
              StandardObjective.SIZE,
              StandardObjective.GENEROUS);
      assertThat(found.status())
          .as("%s, %s steps", found, found.steps())
          .isEqualTo(SearchStatus.OPTIMAL);
      assertThat(found.best().orElseThrow().certifies(found.best().orElseThrow().assignment()))
          .isTrue();
    }
  }

  @Test
  void given_otherNumberOfInterns_isRefused() {
    Market other = empty(1, 1);
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                FillOrClose.given(
                    twoProjects(), Assignment.ofPairs(other), List.of(StandardObjective.SIZE)))
        .withMessageContaining("number of interns of the assignment is 0");
  }

  @Test
  void stackValue_comparesNumberByNumber() {
    StackValue one = new StackValue(List.of(List.of(-4L), List.of(1L, 5L)));
    StackValue two = new StackValue(List.of(List.of(-4L), List.of(1L, 6L)));
    assertThat(one).isLessThan(two).isEqualByComparingTo(one);
    Assignment nobody = Assignment.ofPairs(twoProjects(), -1, -1, -1, -1, -1);
    assertThat(
            StackValue.of(
                twoProjects(), nobody, StandardObjective.SIZE, StandardObjective.GREEDY_GENEROUS))
        .isEqualTo(new StackValue(List.of(List.of(0L), List.of(0L, 0L))));
  }

  private static Market empty(int... seats) {
    PreferenceList nobody = PreferenceList.tied();
    return Market.builder(CapacityTree.flat(seats)).projects(nobody, nobody).build();
  }

  private static Market course(long seed, int base) {
    Random random = new Random(seed);
    int[] minimums = random.ints(15, base, base + 4).toArray();
    int[] seats = IntStream.of(minimums).map(least -> least + 3 + random.nextInt(4)).toArray();
    MarketBuilder builder = Market.builder(CapacityTree.flat(seats));
    for (int i = 0; i < 150; i++) {
      List<Integer> all = new ArrayList<>(IntStream.range(0, 15).boxed().toList());
      Collections.shuffle(all, random);
      builder.interns(PreferenceList.strict(all.subList(0, 6).stream().mapToInt(p -> p).toArray()));
    }
    PreferenceList anybody = PreferenceList.tied(IntStream.range(0, 150).toArray());
    for (int p = 0; p < 15; p++) {
      builder.ranking(p, anybody);
    }
    return builder.build().withMinimums(minimums);
  }

  /** Atlas closes in the first round; those who asked for nothing open it afterwards. */
  @Test
  void firstGiven_isBeforeThoseWhoCameLastOpenedAnything() {
    Market market =
        Market.builder(CapacityTree.flat(2, 1))
            .interns(
                PreferenceList.strict(0, 1), PreferenceList.strict(0), PreferenceList.strict(0))
            .projects(PreferenceList.tied(0, 1, 2), PreferenceList.tied(0))
            .build()
            .withMinimums(2, 0)
            .withLast(LastFill.BY_SCORE, 1, 2);
    Assignment opened = Assignment.ofProjects(market, 1, 0, 0);
    assertThat(FillOrClose.firstGiven(market, opened, List.of(StandardObjective.SIZE)))
        .hasValueSatisfying(
            first -> assertThat(first.assignment().projects()).containsExactly(1, -1, -1));
    assertThat(
            FillOrClose.firstGiven(
                market, Assignment.ofProjects(market, -1, 0, 0), List.of(StandardObjective.SIZE)))
        .isEmpty();
  }

  /** Two assignments are equally good, and others than the optimum has are needed with one. */
  @Test
  void firstGiven_isThereForEachOfTheBest() {
    PreferenceList both = PreferenceList.strict(0, 1);
    PreferenceList anybody = PreferenceList.tied(0, 1, 2, 3);
    Market market =
        Market.builder(CapacityTree.flat(2, 2))
            .interns(both, both, both, both)
            .projects(anybody, anybody)
            .build()
            .withLowerLimits(2, 2)
            .withLast(LastFill.AS_OTHERS, 1, 2, 3);
    for (int[] places : new int[][] {{0, 0, 1, 1}, {1, 0, 0, 1}}) {
      assertThat(
              FillOrClose.firstGiven(
                  market, Assignment.ofProjects(market, places), List.of(StandardObjective.SIZE)))
          .isPresent();
    }
  }

  /** A pin keeps a project open, which then has its minimum: so its group has that too. */
  @Test
  void whoComesLast_isNotNeeded_whereAPinMakesSureOfAMinimum() {
    PreferenceList anybody = PreferenceList.tied(0, 1, 2, 3, 4);
    CapacityTree.Builder tree = CapacityTree.builder(4, 1);
    tree.group(CapacityTree.UNLIMITED, 0, 1);
    Market market =
        Market.builder(tree.build())
            .interns(
                PreferenceList.strict(0),
                PreferenceList.strict(0),
                PreferenceList.strict(0),
                PreferenceList.strict(0, 1),
                PreferenceList.strict(1))
            .projects(anybody, anybody)
            .pin(0, 0)
            .build()
            .withMinimums(3, 0, 3)
            .withTargets(Map.of(0, 4, 1, 1))
            .withLast(LastFill.BY_SCORE, 4);
    Objective near = StandardObjective.NEAR_TARGETS;
    assertThat(
            FillOrClose.of(market, SearchLimit.NONE, StandardObjective.SIZE, near)
                .best()
                .orElseThrow()
                .assignment()
                .project(4))
        .isEqualTo(-1);
  }

  /** Those who keep a limit of a group stay, be it that nobody else is there; others go. */
  @Test
  void firstGiven_keepsWhomALimitNeeds() {
    CapacityTree.Builder tree = CapacityTree.builder(2, 1);
    tree.group(CapacityTree.UNLIMITED, 0);
    Market above =
        Market.builder(tree.build())
            .interns(PreferenceList.strict(1), PreferenceList.strict(0), PreferenceList.strict(0))
            .projects(PreferenceList.tied(0, 1, 2), PreferenceList.tied(0, 1, 2))
            .build()
            .withLowerLimits(0, 0, 2)
            .withMinimums(2, 0, 0)
            .withLast(LastFill.BY_SCORE, 1, 2);
    assertThat(first(above, 1, 0, 0).projects()).containsExactly(1, 0, 0);
    PreferenceList anybody = PreferenceList.tied(0, 1, 2, 3);
    Market beside =
        Market.builder(CapacityTree.flat(1, 2, 1))
            .interns(
                PreferenceList.strict(2),
                PreferenceList.strict(0),
                PreferenceList.strict(1),
                PreferenceList.strict(1))
            .projects(anybody, anybody, anybody)
            .build()
            .withLowerLimits(1, 0, 0)
            .withMinimums(1, 2, 0)
            .withLast(LastFill.BY_SCORE, 1, 2, 3);
    assertThat(first(beside, 2, 0, 1, 1).projects()).containsExactly(2, 0, -1, -1);
  }

  private static Assignment first(Market market, int... places) {
    return FillOrClose.firstGiven(
            market, Assignment.ofProjects(market, places), List.of(StandardObjective.SIZE))
        .orElseThrow()
        .assignment();
  }
}
