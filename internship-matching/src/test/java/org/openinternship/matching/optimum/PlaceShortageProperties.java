package org.openinternship.matching.optimum;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.TreeSet;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.openinternship.matching.market.Assignment;
import org.openinternship.matching.market.CapacityTree;
import org.openinternship.matching.market.Market;
import org.openinternship.matching.market.Oracle;
import org.openinternship.matching.market.PreferenceList;

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
    assertThat(shortages.isEmpty()).isEqualTo(most == market.interns());
    Assignment largest = Optimum.of(market, StandardObjective.SIZE).assignment();
    for (int i = 0; i < market.interns(); i++) {
      assertThat(largest.isPlaced(i) || told.contains(i)).isTrue();
    }
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
