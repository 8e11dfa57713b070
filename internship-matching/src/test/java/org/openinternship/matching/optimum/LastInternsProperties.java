package org.openinternship.matching.optimum;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.openinternship.matching.market.Assignment;
import org.openinternship.matching.market.CapacityTree;
import org.openinternship.matching.market.LastFill;
import org.openinternship.matching.market.Market;
import org.openinternship.matching.market.MarketAssembler;
import org.openinternship.matching.market.MarketPart;
import org.openinternship.matching.market.Oracle;
import org.openinternship.matching.market.PreferenceList;
import org.openinternship.matching.mechanism.Account;
import org.openinternship.matching.mechanism.Because;
import org.openinternship.matching.mechanism.DeferredAcceptance;
import org.openinternship.matching.mechanism.FillOrCloseAssignment;
import org.openinternship.matching.mechanism.MarketRefusedException;
import org.openinternship.matching.mechanism.Mechanism;
import org.openinternship.matching.mechanism.OptimalAssignment;
import org.openinternship.matching.mechanism.TeamAssignment;

/** Those who come last, against every assignment and against the market without them. */
class LastInternsProperties {
  private static final SearchLimit LONG = SearchLimit.steps(100_000);

  @Property(tries = 1_500)
  void others_haveTheSamePlaces_asIfNobodyCameAfterThem(@ForAll long seed, @ForAll LastFill fill) {
    SmallTask task = SmallTask.of(seed, false).withLast(seed, fill);
    OptimalAssignment mechanism = OptimalAssignment.of(task.objectives.toArray(Objective[]::new));
    Assignment assignment = mechanism.assign(task.market);
    Assignment alone = mechanism.assign(withoutLast(task.market));
    for (int i = 0; i < task.market.interns(); i++) {
      if (!task.market.isLast(i)) {
        assertThat(assignment.project(i)).as("intern %s", i).isEqualTo(alone.project(i));
      }
    }
    checkFill(task, assignment, fill);
    checkProofs(task, assignment, fill);
    checkAccount(mechanism, task.market, assignment);
  }

  @Property(tries = 1_000)
  void withLowerLimits_othersHaveTheBest_withWhichTheyCanBeKept(
      @ForAll long seed, @ForAll LastFill fill) {
    SmallTask task = SmallTask.of(seed, true).withLast(seed, fill);
    OptimalAssignment mechanism = OptimalAssignment.of(task.objectives.toArray(Objective[]::new));
    boolean isAnySet = task.market.parts().contains(MarketPart.LOWER_LIMITS);
    List<List<Long>> best = isAnySet ? task.best() : List.of();
    if (!isAnySet || best.isEmpty()) {
      return;
    }
    Optimum first = mechanism.optimum(task.market);
    assertThat(task.values(first.assignment())).isEqualTo(best);
    assertThat(first.certifies(first.assignment())).isTrue();
    Assignment assignment = mechanism.assign(task.market);
    assertThat(task.isFeasible(assignment)).isTrue();
    assertThat(places(task.market, assignment)).isEqualTo(places(task.market, first.assignment()));
    checkFill(task, assignment, fill);
    checkProofs(task, assignment, fill);
    checkAccount(mechanism, task.market, assignment);
    checkBroken(task, mechanism.account(task.market, assignment));
  }

  /** A place that nothing asks for is none of the first round, so it may as well be on no list. */
  @Property(tries = 500)
  void others_haveTheSamePlaces_whateverTheLastListWhereNothingHasALimit(
      @ForAll long seed, @ForAll LastFill fill) {
    SmallTask task = SmallTask.of(seed, true).withLast(seed, fill);
    OptimalAssignment mechanism = OptimalAssignment.of(task.objectives.toArray(Objective[]::new));
    if (task.best().isEmpty()) {
      return;
    }
    Market market = task.market;
    MarketAssembler needed = Market.assembler(market.tree(), market.lots());
    int[] limits = new int[market.tree().nodes()];
    Arrays.setAll(limits, market::lowerLimit);
    for (int i = 0; i < market.interns(); i++) {
      needed.intern();
      for (int pair = market.firstPair(i); pair < market.endPair(i); pair++) {
        if (!market.isLast(i) || isWithinLimit(market, market.project(pair))) {
          needed.pair(market.project(pair), market.tier(pair), market.choice(pair));
        }
      }
      if (market.isPinned(i)) {
        needed.pin(i, market.pinnedProject(i));
      }
    }
    int[] last = IntStream.range(0, market.interns()).filter(market::isLast).toArray();
    Market without =
        needed
            .build()
            .withFacts(market.facts().orElseThrow())
            .withTargets(market.targets())
            .withLowerLimits(limits)
            .withLast(fill, last);
    assertThat(places(market, mechanism.assign(market)))
        .isEqualTo(places(without, mechanism.assign(without)));
  }

  private static boolean isWithinLimit(Market market, int project) {
    return IntStream.range(project, market.tree().nodes())
        .anyMatch(n -> market.tree().contains(n, project) && market.lowerLimit(n) > 0);
  }

  /** A pair breaks limits if no assignment with it keeps them, and else another reason is given. */
  private static void checkBroken(SmallTask task, Account account) {
    for (int pair = 0; pair < task.market.pairs(); pair++) {
      int intern = task.market.intern(pair);
      Optional<Because> because = account.because(pair);
      if (!task.market.isLast(intern) && !task.market.isPinned(intern) && because.isPresent()) {
        assertThat(because.get() instanceof Because.BreaksLimits)
            .isEqualTo(task.bestWith(pair).isEmpty());
      }
    }
  }

  @Property(tries = 500)
  void withMinimums_othersHaveTheBest_withWhichTheyCanBeKept(
      @ForAll long seed, @ForAll LastFill fill) {
    SmallTask task = SmallTask.of(seed, (seed & 1) == 0).closing(seed).withLast(seed, fill);
    List<List<Long>> best = task.best();
    if (best.isEmpty()) {
      return;
    }
    FillOrCloseAssignment mechanism =
        FillOrCloseAssignment.of(LONG, task.objectives.toArray(Objective[]::new));
    FillOrClose first = mechanism.search(task.market);
    assertThat(first.status()).isEqualTo(SearchStatus.OPTIMAL);
    if (task.market.lastFill().isPresent()) {
      assertThat(task.values(first.best().orElseThrow().assignment())).isEqualTo(best);
    }
    Assignment assignment = mechanism.assign(task.market);
    assertThat(task.isFeasible(assignment)).isTrue();
    assertThat(places(task.market, assignment))
        .isEqualTo(places(task.market, first.best().orElseThrow().assignment()));
    checkFill(task, assignment, fill);
    checkAccount(mechanism, task.market, assignment);
  }

  /** The market in which the last ones list nothing. */
  static Market withoutLast(Market market) {
    MarketAssembler assembler = Market.assembler(market.tree(), market.lots());
    for (int i = 0; i < market.interns(); i++) {
      assembler.intern();
      int end = market.isLast(i) ? 0 : market.endPair(i);
      for (int pair = market.firstPair(i); pair < end; pair++) {
        assembler.pair(market.project(pair), market.tier(pair), market.choice(pair));
      }
      if (market.isPinned(i)) {
        assembler.pin(i, market.pinnedProject(i));
      }
    }
    return assembler.build().withFacts(market.facts().orElseThrow()).withTargets(market.targets());
  }

  static List<Integer> places(Market market, Assignment assignment) {
    return IntStream.range(0, market.interns())
        .filter(i -> !market.isLast(i))
        .mapToObj(assignment::project)
        .toList();
  }

  /** Against every assignment in which the others are where they are. */
  private static void checkFill(SmallTask task, Assignment assignment, LastFill fill) {
    if (fill == LastFill.AS_OTHERS) {
      return;
    }
    Market market = task.market;
    List<Integer> others = places(market, assignment);
    List<Long> best =
        new Oracle(market)
            .assignments().stream()
                .filter(task::isFeasible)
                .filter(other -> places(market, other).equals(others))
                .map(other -> measure(task, other, fill))
                .min(
                    Comparator.<List<Long>, Long>comparing(m -> m.get(0))
                        .thenComparing(m -> m.get(1))
                        .thenComparing(m -> m.get(2)))
                .orElseThrow();
    assertThat(measure(task, assignment, fill)).isEqualTo(best);
  }

  /** Places, squared loads and the total of points, each so that less is better. */
  private static List<Long> measure(SmallTask task, Assignment assignment, LastFill fill) {
    long placed = 0;
    long total = 0;
    for (int i = 0; i < task.market.interns(); i++) {
      if (task.market.isLast(i) && assignment.pair(i) >= 0) {
        placed++;
        total += task.numbers[1][i][assignment.project(i)];
      }
    }
    long squares = 0;
    for (int p = 0; fill == LastFill.EVENLY && p < task.market.projects(); p++) {
      squares += (long) assignment.count(p) * assignment.count(p);
    }
    return List.of(-placed, squares, total);
  }

  /** Both rounds are proven, each by prices of its own, and nothing else is. */
  private static void checkProofs(SmallTask task, Assignment assignment, LastFill fill) {
    if (task.market.lastFill().isEmpty()) {
      return;
    }
    List<Objective> stack = new ArrayList<>(task.objectives);
    stack.add(StandardObjective.LIST_ORDER);
    Optimum first = Optimum.of(task.market, stack);
    assertThat(first.certifies(first.assignment())).isTrue();
    Optimum last = first.withLast(List.of(StandardObjective.SIZE));
    assertThat(last.certifies(last.assignment())).isTrue();
    if (fill != LastFill.AS_OTHERS) {
      assertThat(last.certifies(assignment)).isTrue();
    }
    List<Integer> others = places(task.market, assignment);
    for (Assignment other : new Oracle(task.market).assignments()) {
      boolean isAsGood =
          task.isFeasible(other)
              && places(task.market, other).equals(others)
              && other.placed() == last.assignment().placed();
      if (last.certifies(other)) {
        assertThat(isAsGood).isTrue();
      }
    }
  }

  /** An account is given, and says of those who come last that they do. */
  private static void checkAccount(Mechanism mechanism, Market market, Assignment assignment) {
    Account account = mechanism.account(market, assignment);
    for (int i = 0; i < market.interns(); i++) {
      for (int pair = market.firstPair(i);
          !market.isPinned(i) && pair < market.endPair(i);
          pair++) {
        Because because = account.because(pair).orElse(null);
        if (because instanceof Because.ComesLast) {
          assertThat(market.isLast(i)).isTrue();
        } else if (because instanceof Because.ObjectiveLoses
            || because instanceof Because.LosesAsItCloses) {
          assertThat(market.isLast(i)).isFalse();
        }
      }
    }
  }

  private static Market three(LastFill fill, int... last) {
    return Market.builder(CapacityTree.flat(1, 1))
        .interns(PreferenceList.strict(0, 1), PreferenceList.strict(0), PreferenceList.strict(1, 0))
        .projects(PreferenceList.tied(0, 1, 2), PreferenceList.tied(0, 1, 2))
        .build()
        .withLast(fill, last);
  }

  @Test
  void whoComesLast_hasNoSeatThatAnotherCouldHave_whateverTheSize() {
    Market market = three(LastFill.BY_SCORE, 1, 2);
    assertThat(market.parts()).containsExactly(MarketPart.LAST_INTERNS);
    assertThat(market.lastFill()).contains(LastFill.BY_SCORE);
    Assignment assignment = OptimalAssignment.greedyMaximum().assign(market);
    assertThat(assignment.projects()).containsExactly(0, -1, 1);
    assertThat(
            OptimalAssignment.greedyMaximum()
                .account(market, assignment)
                .because(market.firstPair(1)))
        .contains(new Because.ComesLast(Optional.empty()));
  }

  /** Books would have its target if the one who asked for Atlas went there: for nobody's sake. */
  @Test
  void whoComesLast_bringsNoLoadNearerToItsTarget_inAPlaceThatWasAskedFor() {
    Market market =
        Market.builder(CapacityTree.flat(1, 1, 2))
            .interns(
                PreferenceList.strict(0, 1), PreferenceList.strict(0), PreferenceList.strict(2))
            .projects(PreferenceList.tied(0, 1), PreferenceList.tied(0), PreferenceList.strict(2))
            .build()
            .withLowerLimits(0, 0, 1)
            .withTargets(Map.of(0, 1, 1, 1))
            .withLast(LastFill.BY_SCORE, 1);
    Objective near = StandardObjective.NEAR_TARGETS;
    OptimalAssignment mechanism = OptimalAssignment.of(near, StandardObjective.RANK_SUM);
    assertThat(mechanism.assign(market).projects()).containsExactly(0, -1, 2);
    assertThat(
            FillOrCloseAssignment.of(LONG, near, StandardObjective.RANK_SUM)
                .assign(market.withLowerLimits(0, 0, 0).withMinimums(0, 0, 2))
                .projects())
        .containsExactly(0, -1, -1);
    assertThat(
            TeamAssignment.of(LONG, List.of(near), List.of(StandardObjective.RANK_SUM))
                .assign(market)
                .projects())
        .containsExactly(0, -1, 2);
  }

  /** A pin, or limits within a group, make sure of its limit: nobody else is needed for it. */
  @Test
  void whoComesLast_isNotNeeded_whereALimitIsSureOfItself() {
    Objective near = StandardObjective.NEAR_TARGETS;
    Market pinned =
        Market.builder(CapacityTree.flat(3))
            .interns(PreferenceList.strict(0), PreferenceList.strict(0))
            .projects(PreferenceList.tied(0, 1))
            .pin(0, 0)
            .build()
            .withLowerLimits(1)
            .withTargets(Map.of(0, 2))
            .withLast(LastFill.BY_SCORE, 1);
    assertThat(Optimum.of(pinned, near).assignment().projects()).containsExactly(0, -1);
    CapacityTree.Builder tree = CapacityTree.builder(3, 3);
    tree.group(CapacityTree.UNLIMITED, 0, 1);
    Market within =
        Market.builder(tree.build())
            .interns(PreferenceList.strict(1), PreferenceList.strict(0))
            .projects(PreferenceList.tied(1), PreferenceList.tied(0))
            .build()
            .withLowerLimits(0, 1, 1)
            .withTargets(Map.of(0, 2))
            .withLast(LastFill.BY_SCORE, 1);
    assertThat(Optimum.of(within, near).assignment().projects()).containsExactly(1, -1);
  }

  @Test
  void nobodyLast_isNoPart_andNobodyElseMinds() {
    Market market = three(LastFill.EVENLY);
    assertThat(market.parts()).isEmpty();
    assertThat(market.lastFill()).isEmpty();
    assertThat(DeferredAcceptance.internProposing().assign(market).placed()).isEqualTo(2);
  }

  @Test
  void otherMechanisms_refuse() {
    assertThatExceptionOfType(MarketRefusedException.class)
        .isThrownBy(() -> DeferredAcceptance.internProposing().assign(three(LastFill.AS_OTHERS, 0)))
        .satisfies(refused -> assertThat(refused.part()).isEqualTo(MarketPart.LAST_INTERNS))
        .withMessageContaining("optimal/");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> three(LastFill.EVENLY, 3))
        .withMessageContaining("intern who comes last");
  }
}
