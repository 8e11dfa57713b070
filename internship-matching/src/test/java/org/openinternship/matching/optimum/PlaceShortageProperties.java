package org.openinternship.matching.optimum;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.openinternship.matching.market.Assignment;
import org.openinternship.matching.market.CapacityTree;
import org.openinternship.matching.market.Lottery;
import org.openinternship.matching.market.Market;
import org.openinternship.matching.market.MarketAssembler;
import org.openinternship.matching.market.Oracle;
import org.openinternship.matching.market.PreferenceList;
import org.openinternship.testing.Growth;

/** Each shortage by its definition, and whether there is one by every assignment there is. */
class PlaceShortageProperties {

  @Property(tries = 1_000)
  void aShortage_isOne_andThereIsOneForWhoeverIsLeftOut(@ForAll long seed) {
    Market market = SmallTask.of(seed, false).market;
    List<PlaceShortage> shortages = PlaceShortage.of(market);
    TreeSet<Integer> told = new TreeSet<>();
    for (PlaceShortage shortage : shortages) {
      checkCut(market, shortage);
      told.addAll(shortage.interns());
    }
    int most = 0;
    for (Assignment assignment : new Oracle(market).assignments()) {
      if (new Oracle(market).isFeasible(assignment)) {
        most = Math.max(most, assignment.placed());
        for (PlaceShortage shortage : shortages) {
          assertThat(shortage.interns()).anyMatch(intern -> !assignment.isPlaced(intern));
        }
      }
    }
    assertThat(shortages.isEmpty()).isEqualTo(most == asking(market));
    Assignment largest = Optimum.of(market, StandardObjective.SIZE).assignment();
    for (int i = 0; i < market.interns(); i++) {
      assertThat(largest.isPlaced(i) || told.contains(i) || !asks(market, i)).isTrue();
    }
  }

  /** In each as many go without as it has interns more than seats; and no two share anything. */
  @Property(tries = 1_000)
  void shortages_shareNothing_andTellOfEverybody(@ForAll long seed) {
    Market market = SmallTask.of(seed, false).market;
    List<PlaceShortage> shortages = PlaceShortage.of(market);
    Assignment largest = Optimum.of(market, StandardObjective.SIZE).assignment();
    Set<Integer> interns = new HashSet<>();
    Set<Integer> nodes = new HashSet<>();
    long missing = 0;
    for (PlaceShortage shortage : shortages) {
      assertThat(shortage.interns()).allMatch(interns::add);
      assertThat(shortage.full()).allMatch(nodes::add);
      long without = shortage.interns().stream().filter(it -> !largest.isPlaced(it)).count();
      assertThat(without).isEqualTo(shortage.interns().size() - shortage.seats());
      missing += without;
    }
    assertThat(missing).isEqualTo(asking(market) - largest.placed());
    for (int one : nodes) {
      for (int other : nodes) {
        assertThat(one != other && market.tree().contains(one, other)).isFalse();
      }
    }
  }

  @Example
  void threeForOneSeat_areOneShortage() {
    PreferenceList one = PreferenceList.strict(0);
    Market market =
        Market.builder(CapacityTree.flat(1))
            .interns(one, one, one)
            .projects(PreferenceList.tied(0, 1, 2))
            .build();
    assertThat(PlaceShortage.of(market))
        .containsExactly(new PlaceShortage(List.of(0, 1, 2), List.of(0), 1));
  }

  @Example
  void whoListsNothing_sharesNothing() {
    Market market =
        Market.builder(CapacityTree.flat(1))
            .interns(PreferenceList.strict(), PreferenceList.strict(0))
            .projects(PreferenceList.tied(0, 1))
            .build();
    assertThat(PlaceShortage.of(market)).isEmpty();
  }

  /** All seats but one are enough, and a path leads from everybody to everybody. */
  @Example
  void oneShortageOfMany_isNotQuadratic() {
    Growth.isNotQuadratic(
        2_000,
        interns -> {
          int[] seats = new int[interns - 1];
          Arrays.fill(seats, 1);
          MarketAssembler market = Market.assembler(CapacityTree.flat(seats), Lottery.single(0));
          int[] projects = new int[interns];
          for (int intern = 0; intern < interns; intern++) {
            projects[intern] = intern == interns - 1 ? -1 : intern;
            market.intern();
            for (int project = Math.max(0, intern - 1); project < interns - 1; project++) {
              market.pair(project, 0);
              if (project == intern) {
                break;
              }
            }
          }
          Market built = market.build();
          Assignment largest = Assignment.ofProjects(built, projects);
          return () -> {
            ShortageSearch search = new ShortageSearch(built, largest);
            search.from(interns - 1);
            assertThat(search.shortages().get(0).interns()).hasSize(interns);
          };
        });
  }

  /** Whoever has a list or is pinned can have a place. */
  private static boolean asks(Market market, int intern) {
    return market.isPinned(intern) || market.firstPair(intern) < market.endPair(intern);
  }

  private static int asking(Market market) {
    return (int) IntStream.range(0, market.interns()).filter(it -> asks(market, it)).count();
  }

  private static void checkCut(Market market, PlaceShortage shortage) {
    long seats = 0;
    for (int node : shortage.full()) {
      seats += market.freeCapacity(node);
      for (int other : shortage.full()) {
        assertThat(node != other && market.tree().contains(node, other)).isFalse();
      }
    }
    assertThat(shortage.seats()).isEqualTo(seats).isLessThan(shortage.interns().size());
    for (int intern : shortage.interns()) {
      assertThat(market.isPinned(intern)).isFalse();
      for (int pair = market.firstPair(intern); pair < market.endPair(intern); pair++) {
        int project = market.project(pair);
        assertThat(shortage.full())
            .anyMatch(node -> node == project || market.tree().contains(node, project));
      }
    }
  }

  @Example
  void ofASupervisor_isTheBottleneck() {
    CapacityTree.Builder tree = CapacityTree.builder(2, 2, 1);
    int supervisor = tree.group(2, 0, 1);
    PreferenceList anybody = PreferenceList.tied(0, 1, 2, 3);
    Market market =
        Market.builder(tree.build())
            .interns(
                PreferenceList.strict(0, 1),
                PreferenceList.strict(1),
                PreferenceList.strict(0),
                PreferenceList.strict(2))
            .projects(anybody, anybody, anybody)
            .build();
    assertThat(PlaceShortage.of(market))
        .containsExactly(new PlaceShortage(List.of(0, 1, 2), List.of(supervisor), 2));
    assertThat(PlaceShortage.of(market).get(0))
        .hasToString("PlaceShortage[interns [0, 1, 2] share 2 seats of nodes [3]]");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> PlaceShortage.of(market.withLowerLimits(1, 0, 0, 0)))
        .withMessageContaining("LOWER_LIMITS");
  }
}
