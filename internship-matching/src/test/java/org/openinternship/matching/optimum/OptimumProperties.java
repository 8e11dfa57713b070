package org.openinternship.matching.optimum;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Arrays;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.openinternship.matching.market.Assignment;
import org.openinternship.matching.market.CapacityTree;
import org.openinternship.matching.market.Market;
import org.openinternship.matching.market.MarketBuilder;
import org.openinternship.matching.market.Oracle;
import org.openinternship.matching.market.PreferenceList;

/** Optima against every assignment there is. */
class OptimumProperties {

  @Property(tries = 2_000)
  void noAssignmentIsBetter(@ForAll long seed) {
    SmallTask task = SmallTask.of(seed, false);
    Optimum optimum = Optimum.of(task.market, task.objectives);
    assertThat(task.isFeasible(optimum.assignment())).isTrue();
    assertThat(task.values(optimum.assignment()))
        .as("%s %s", task.objectives, optimum)
        .isEqualTo(task.best());
    assertThat(optimum.certifies(optimum.assignment())).as("%s", optimum).isTrue();
  }

  @Property(tries = 2_000)
  void lowerLimits_areKept_orSaidToBeTooMany(@ForAll long seed) {
    SmallTask task = SmallTask.of(seed, true);
    List<List<Long>> best = task.best();
    if (best.isEmpty()) {
      assertThatExceptionOfType(LimitConflictException.class)
          .isThrownBy(() -> Optimum.of(task.market, task.objectives))
          .satisfies(thrown -> checkConflict(task, thrown.conflict()));
      checkConflict(task, Optimum.conflict(task.market).orElseThrow());
      checkConflicts(task);
      return;
    }
    assertThat(Optimum.conflict(task.market)).isEmpty();
    assertThat(Optimum.conflicts(task.market)).isEmpty();
    Optimum optimum = Optimum.of(task.market, task.objectives);
    assertThat(task.isFeasible(optimum.assignment())).isTrue();
    assertThat(task.values(optimum.assignment()))
        .as("%s %s", task.objectives, optimum)
        .isEqualTo(best);
    assertThat(optimum.certifies(optimum.assignment())).as("%s", optimum).isTrue();
  }

  /** Each is one, and they have no limit in common. */
  private static void checkConflicts(SmallTask task) {
    List<LimitConflict> conflicts = Optimum.conflicts(task.market);
    assertThat(conflicts).isNotEmpty();
    conflicts.forEach(conflict -> checkConflict(task, conflict));
    assertThat(conflicts.stream().flatMap(each -> each.nodes().stream()).toList())
        .doesNotHaveDuplicates();
  }

  /** By the definition of the cut; and no limit can be left out. */
  private static void checkConflict(SmallTask task, LimitConflict conflict) {
    Market market = task.market;
    long needed = 0;
    for (int node : conflict.nodes()) {
      assertThat(market.lowerLimit(node)).isPositive();
      for (int other : conflict.nodes()) {
        // Whom a full group between them has counts once for both: as its capacity for the outer.
        assertThat(
                node != other
                    && market.tree().contains(node, other)
                    && conflict.full().stream().noneMatch(it -> isBetween(market, node, it, other)))
            .isFalse();
      }
      needed += Math.max(0, market.lowerLimit(node) - pinned(market, node));
    }
    long taken = conflict.full().stream().mapToLong(market::freeCapacity).sum();
    assertThat(conflict.needed()).isEqualTo(needed);
    assertThat(conflict.available()).isEqualTo(conflict.interns().size() + taken);
    assertThat(needed).isGreaterThan(conflict.available());
    if (conflict.interns().isEmpty()
        && conflict.full().size() == 1
        && market.tree().contains(conflict.full().get(0), conflict.nodes().get(0))) {
      int group = conflict.full().get(0);
      conflict.nodes().forEach(n -> assertThat(market.tree().contains(group, n)).isTrue());
    } else {
      for (int i = 0; i < market.interns(); i++) {
        boolean comes = false;
        for (int p = market.firstPair(i); !market.isPinned(i) && p < market.endPair(i); p++) {
          comes |= comes(market, conflict, market.project(p));
        }
        assertThat(conflict.interns().contains(i)).isEqualTo(comes);
      }
    }
    for (int left : conflict.nodes()) {
      int[] fewer = new int[market.tree().nodes()];
      conflict.nodes().forEach(n -> fewer[n] = n == left ? 0 : market.lowerLimit(n));
      assertThat(Optimum.conflict(market.withLowerLimits(fewer))).isEmpty();
    }
  }

  private static boolean isBetween(Market market, int outer, int node, int inner) {
    return market.tree().contains(outer, node) && market.tree().contains(node, inner);
  }

  /** Ada sits at the atlas that the group above it cannot do without, and that is its only seat. */
  @Test
  void aConflictAboveAnother_countsTheSeatsBelowIt_thatTheOtherAsksFor() {
    CapacityTree.Builder tree = CapacityTree.builder(1, 2);
    int group = tree.group(CapacityTree.UNLIMITED, 0);
    Market market =
        Market.builder(tree.build())
            .interns(PreferenceList.strict(1, 0))
            .ranking(0, PreferenceList.tied(0))
            .ranking(1, PreferenceList.tied(0))
            .build()
            .withLowerLimits(1, 1, 2);
    List<LimitConflict> conflicts = Optimum.conflicts(market);
    assertThat(conflicts).contains(new LimitConflict(List.of(group), 2, List.of(), List.of(0), 1));
  }

  /** Seats that nobody can fill, far from each other, are found at once; a long chain is whole. */
  @Test
  void conflicts_ofManyProjects_takeNoFlowEach() {
    int projects = 3_000;
    MarketBuilder apart = Market.builder(CapacityTree.flat(filled(projects, 2)));
    MarketBuilder chain = Market.builder(CapacityTree.flat(filled(projects, 1)));
    for (int i = 0; i < projects; i++) {
      apart.interns(PreferenceList.strict(i));
      apart.ranking(i, PreferenceList.tied(i));
      if (i + 1 < projects) {
        chain.interns(PreferenceList.strict(i, i + 1));
      }
      chain.ranking(
          i,
          i == 0
              ? PreferenceList.tied(0)
              : i + 1 == projects ? PreferenceList.tied(i - 1) : PreferenceList.tied(i - 1, i));
    }
    List<LimitConflict> conflicts =
        Optimum.conflicts(apart.build().withLowerLimits(filled(projects, 2)));
    assertThat(conflicts).hasSize(projects);
    assertThat(conflicts.get(7))
        .isEqualTo(new LimitConflict(List.of(7), 2, List.of(7), List.of(), 1));
    LimitConflict whole =
        Optimum.conflict(chain.build().withLowerLimits(filled(projects, 1))).orElseThrow();
    assertThat(whole.nodes()).hasSize(projects);
    assertThat(whole.available()).isEqualTo(projects - 1);
  }

  private static int[] filled(int size, int number) {
    int[] all = new int[size];
    Arrays.fill(all, number);
    return all;
  }

  /** Whether a project lies below one of the nodes, with room on its path and no full one on it. */
  private static boolean comes(Market market, LimitConflict conflict, int project) {
    boolean below = false;
    for (int n = project; n >= 0 && !below; n = market.tree().parent(n)) {
      if (market.freeCapacity(n) == 0 || conflict.full().contains(n)) {
        return false;
      }
      below = conflict.nodes().contains(n);
    }
    return below;
  }

  private static int pinned(Market market, int node) {
    int pins = 0;
    for (int i = 0; i < market.interns(); i++) {
      int at = market.pinnedProject(i);
      pins += at >= 0 && market.tree().contains(node, at) ? 1 : 0;
    }
    return pins;
  }

  /** A proof holds for every assignment that is as good, and for no other. */
  @Property(tries = 300)
  void theProof_holdsForTheBestAlone(@ForAll long seed) {
    SmallTask task = SmallTask.of(seed, (seed & 1) == 0);
    List<List<Long>> best = task.best();
    if (best.isEmpty()) {
      return;
    }
    Optimum optimum = Optimum.of(task.market, task.objectives);
    for (Assignment other : new Oracle(task.market).assignments()) {
      boolean isBest = task.isFeasible(other) && task.values(other).equals(best);
      assertThat(optimum.certifies(other)).as("%s %s", optimum, other).isEqualTo(isBest);
    }
  }

  /** What a pair would cost, against the best of all assignments that have it. */
  @Property(tries = 500)
  void losses_areThoseOfTheBestWithThePair(@ForAll long seed) {
    SmallTask task = SmallTask.of(seed, (seed & 1) == 0);
    List<List<Long>> best = task.best();
    if (best.isEmpty()) {
      return;
    }
    PairLosses losses = Optimum.of(task.market, task.objectives).losses();
    for (int i = 0; i < task.market.interns(); i++) {
      for (int p = task.market.firstPair(i);
          !task.market.isPinned(i) && p < task.market.endPair(i);
          p++) {
        checkLoss(task, best, losses, p);
      }
    }
  }

  private static void checkLoss(SmallTask task, List<List<Long>> best, PairLosses losses, int p) {
    List<List<Long>> with = task.bestWith(p);
    assertThat(losses.isAsGood(p)).as("pair %s", p).isEqualTo(with.equals(best));
    assertThat(losses.level(p).isPresent()).isEqualTo(losses.atLeast(p).isPresent());
    if (with.isEmpty() || with.equals(best)) {
      return;
    }
    OptimumLevel level = losses.level(p).orElseThrow();
    int k = 0;
    while (with.get(k).equals(best.get(k))) {
      k++;
    }
    int j = 0;
    while (with.get(k).get(j).equals(best.get(k).get(j))) {
      j++;
    }
    assertThat(level.stackPosition()).isEqualTo(k);
    assertThat(losses.atLeast(p).orElseThrow()).isPositive();
    if (!(level.objective() instanceof Objective.LeastWorst)) {
      assertThat(with.get(k).get(j) - best.get(k).get(j))
          .isGreaterThanOrEqualTo(losses.atLeast(p).orElseThrow());
    }
  }
}
