package org.openinternship.matching.optimum;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.statistics.Statistics;
import org.junit.jupiter.api.Test;
import org.openinternship.matching.market.Assignment;
import org.openinternship.matching.market.CapacityTree;
import org.openinternship.matching.market.Lottery;
import org.openinternship.matching.market.Market;
import org.openinternship.matching.market.MarketAssembler;
import org.openinternship.matching.market.Oracle;

/** Limits that cannot be met together, by several seats, against every assignment there is. */
class LimitConflictProperties {

  @Property(tries = 2_000)
  void conflicts_areNotMetByAny_andWithoutOneOfThemBySome(@ForAll long seed) {
    Market market = market(new Random(seed));
    List<int[]> counts = counts(market);
    int missing = counts.stream().mapToInt(each -> missing(market, each)).min().orElseThrow();
    Statistics.label("missing seats")
        .collect(Math.min(missing, 4))
        .coverage(
            share -> {
              share.check(0).percentage(p -> p > 5);
              share.check(2).percentage(p -> p > 10);
              share.check(3).percentage(p -> p > 10);
            });
    List<LimitConflict> conflicts = Optimum.conflicts(market);
    assertThat(conflicts.isEmpty()).isEqualTo(missing == 0);
    assertThat(conflicts.stream().flatMap(each -> each.nodes().stream()).toList())
        .doesNotHaveDuplicates();
    List<LimitConflict> all = new ArrayList<>(conflicts);
    Optimum.conflict(market).ifPresent(all::add);
    assertThat(all.isEmpty()).isEqualTo(missing == 0);
    for (LimitConflict conflict : all) {
      assertThat(isMet(market, counts, conflict.nodes())).isFalse();
      for (int left : conflict.nodes()) {
        List<Integer> fewer = conflict.nodes().stream().filter(node -> node != left).toList();
        assertThat(isMet(market, counts, fewer)).as("%s without %s", conflict, left).isTrue();
      }
      assertThat(conflict.needed()).isGreaterThan(conflict.available());
    }
  }

  /** Two regions with a limit over everybody above them; each misses some seats of its own. */
  private static Market market(Random random) {
    int projects = 2 + random.nextInt(4);
    int[] seats = random.ints(projects, 1, 4).toArray();
    CapacityTree.Builder builder = CapacityTree.builder(seats);
    int split = 1 + random.nextInt(projects - 1);
    List<Integer> tops = new ArrayList<>();
    for (int[] region : new int[][] {{0, split}, {split, projects}}) {
      int[] below = IntStream.range(region[0], region[1]).toArray();
      if (random.nextInt(3) == 0) {
        int most = Arrays.stream(below).map(p -> seats[p]).sum();
        tops.add(builder.group(1 + random.nextInt(most), below));
      } else {
        Arrays.stream(below).forEach(tops::add);
      }
    }
    if (random.nextInt(4) == 0) {
      builder.group(3 + random.nextInt(8), tops.stream().mapToInt(top -> top).toArray());
    }
    CapacityTree tree = builder.build();
    MarketAssembler market = Market.assembler(tree, Lottery.single(random.nextInt(100)));
    int interns = random.nextInt(7);
    int[] free = IntStream.range(0, tree.nodes()).map(tree::capacity).toArray();
    for (int intern = 0; intern < interns; intern++) {
      market.intern();
      boolean first = random.nextBoolean();
      int from = first || random.nextInt(6) == 0 ? 0 : split;
      int end = first ? split : projects;
      int[] listed = IntStream.range(from, end).filter(p -> random.nextInt(3) > 0).toArray();
      for (int k = 0; k < listed.length; k++) {
        market.pair(listed[k], 0, k + 1);
      }
      if (listed.length > 0 && random.nextInt(8) == 0 && hasRoom(tree, free, listed[0])) {
        market.pin(intern, listed[0]);
        for (int n = listed[0]; n >= 0; n = tree.parent(n)) {
          free[n]--;
        }
      }
    }
    int[] limits = new int[tree.nodes()];
    Arrays.setAll(limits, n -> random.nextInt(3) == 0 ? 0 : random.nextInt(tree.capacity(n) + 1));
    return market.build().withLowerLimits(limits);
  }

  private static boolean hasRoom(CapacityTree tree, int[] free, int project) {
    return IntStream.iterate(project, n -> n >= 0, tree::parent).allMatch(n -> free[n] > 0);
  }

  /** How many sit at each node in each assignment that keeps capacities and pins. */
  private static List<int[]> counts(Market market) {
    Oracle oracle = new Oracle(market);
    List<int[]> counts = new ArrayList<>();
    for (Assignment assignment : oracle.assignments()) {
      if (oracle.isFeasible(assignment)) {
        int[] count = new int[market.tree().nodes()];
        for (int project : assignment.projects()) {
          for (int n = project; n >= 0; n = market.tree().parent(n)) {
            count[n]++;
          }
        }
        counts.add(count);
      }
    }
    return counts;
  }

  private static int missing(Market market, int[] count) {
    return IntStream.range(0, count.length)
        .map(n -> Math.max(0, market.lowerLimit(n) - count[n]))
        .sum();
  }

  private static boolean isMet(Market market, List<int[]> counts, Collection<Integer> nodes) {
    return counts.stream()
        .anyMatch(count -> nodes.stream().allMatch(n -> count[n] >= market.lowerLimit(n)));
  }

  /** A chain of projects that ask for two each, and for two interns more than there are. */
  @Test
  void aLongChain_thatMissesTwoSeats_isWhole() {
    int projects = 2_000;
    int[] seats = new int[projects];
    Arrays.fill(seats, 2);
    MarketAssembler market = Market.assembler(CapacityTree.flat(seats), Lottery.single(0));
    for (int intern = 0; intern < 2 * projects - 2; intern++) {
      int first = (int) ((long) intern * (projects - 1) / (2 * projects - 2));
      market.intern().pair(first, 0, 1).pair(first + 1, 0, 2);
    }
    List<LimitConflict> conflicts = Optimum.conflicts(market.build().withLowerLimits(seats));
    assertThat(conflicts).hasSize(1);
    assertThat(conflicts.get(0).nodes()).hasSize(projects);
    assertThat(conflicts.get(0).available()).isEqualTo(conflicts.get(0).needed() - 2);
  }

  /** Nobody comes for the first project, which the group counts on, so nothing else is needed. */
  @Test
  void aGroup_thatCountsOnASeatThatIsMissed_isInConflictByItself() {
    CapacityTree.Builder tree = CapacityTree.builder(1, 1, 1);
    int group = tree.group(2, 0, 1);
    Market market =
        Market.assembler(tree.build(), Lottery.single(0))
            .intern()
            .pair(1, 0, 1)
            .pair(2, 0, 2)
            .build()
            .withLowerLimits(1, 0, 1, 2);
    assertThat(Optimum.conflicts(market))
        .extracting(LimitConflict::nodes)
        .containsExactly(List.of(0), List.of(group));
  }

  /** Whoever is at the first project counts above it too, where two are asked for. */
  @Test
  void aGroup_thatMissesASeatByItself_needsNoLimitBelowIt() {
    CapacityTree.Builder tree = CapacityTree.builder(1, 1);
    int full = tree.group(1, 0);
    int group = tree.group(2, full, 1);
    Market market =
        Market.assembler(tree.build(), Lottery.single(0))
            .intern()
            .pair(0, 0, 1)
            .pair(1, 0, 2)
            .build()
            .withLowerLimits(1, 0, 0, 2);
    assertThat(Optimum.conflicts(market))
        .extracting(LimitConflict::nodes)
        .containsExactly(List.of(group));
  }

  /** Two groups without room for what lies below them, and one above both. */
  @Test
  void groupsWithoutRoom_areAllNamed() {
    CapacityTree.Builder tree = CapacityTree.builder(1, 1, 1, 1);
    int first = tree.group(1, 0, 1);
    int second = tree.group(1, 2, 3);
    tree.group(2, first, second);
    MarketAssembler market = Market.assembler(tree.build(), Lottery.single(0));
    for (int project = 0; project < 4; project++) {
      market.intern().pair(project, 0);
    }
    Market built = market.build().withLowerLimits(1, 1, 1, 1, 0, 0, 0);
    assertThat(Optimum.conflicts(built))
        .containsExactly(
            new LimitConflict(List.of(0, 1), 2, List.of(), List.of(first), 1),
            new LimitConflict(List.of(2, 3), 2, List.of(), List.of(second), 1));
  }
}
