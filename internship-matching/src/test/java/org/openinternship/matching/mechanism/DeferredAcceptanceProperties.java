package org.openinternship.matching.mechanism;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.openinternship.matching.market.Assignment;
import org.openinternship.matching.market.CapacityTree;
import org.openinternship.matching.market.Lottery;
import org.openinternship.matching.market.Market;
import org.openinternship.matching.market.MarketAssembler;
import org.openinternship.matching.market.Oracle;
import org.openinternship.matching.market.SmallMarket;
import org.openinternship.matching.market.SmallMarket.Order;

/** What is true of deferred acceptance beside the contract of every mechanism. */
class DeferredAcceptanceProperties {

  private static final Mechanism INTERNS = DeferredAcceptance.internProposing();
  private static final Mechanism PROJECTS = DeferredAcceptance.projectProposing();

  @Property(tries = 1000)
  void allStableResultsWithoutGroups_placeTheSameInternsAndFillUnderfilledProjectsAlike(
      @ForAll long seed) {
    Market market = SmallMarket.random(seed, Order.PAIRS, false).market();
    Assignment result = INTERNS.assign(market);
    for (Assignment other : new Oracle(market).stable(true)) {
      for (int i = 0; i < market.interns(); i++) {
        assertThat(other.isPlaced(i)).isEqualTo(result.isPlaced(i));
      }
      for (int p = 0; p < market.projects(); p++) {
        assertThat(other.count(p)).isEqualTo(result.count(p));
        if (result.count(p) < market.tree().capacity(p)) {
          assertThat(other.roster(p)).isEqualTo(result.roster(p));
        }
      }
    }
  }

  @Property(tries = 1000)
  void theOrderOfInternsAndProjectsInTheInput_changesNothing(@ForAll long seed) {
    Random random = new Random(seed);
    SmallMarket small = SmallMarket.random(seed, Order.INTERNS, true);
    int n = small.lists().length;
    int m = small.tree().projects();
    // Ties would be broken by index: make every tier one of its own.
    int[][] tier = new int[n][m];
    for (int i = 0; i < n; i++) {
      for (int p = 0; p < m; p++) {
        tier[i][p] = small.tier()[i][p] * 10 + i;
      }
    }
    int[] internTo = SmallMarket.shuffled(random, n, n);
    int[] projectTo = SmallMarket.shuffled(random, m, m);
    Market market =
        new SmallMarket(small.tree(), small.lists(), tier, small.pins(), Lottery.single(1))
            .market();
    Market relabelled = relabelled(small, tier, internTo, projectTo);
    for (Mechanism mechanism : List.of(INTERNS, PROJECTS)) {
      Assignment one = mechanism.assign(market);
      Assignment other = mechanism.assign(relabelled);
      for (int i = 0; i < n; i++) {
        int expected = one.isPlaced(i) ? projectTo[one.project(i)] : -1;
        assertThat(other.project(internTo[i])).isEqualTo(expected);
      }
    }
  }

  private static Market relabelled(
      SmallMarket small, int[][] tier, int[] internTo, int[] projectTo) {
    CapacityTree tree = small.tree();
    int n = internTo.length;
    int m = projectTo.length;
    int[] seats = new int[m];
    for (int p = 0; p < m; p++) {
      seats[projectTo[p]] = tree.capacity(p);
    }
    CapacityTree.Builder builder = CapacityTree.builder(seats);
    for (int group = m; group < tree.nodes(); group++) {
      List<Integer> children = new ArrayList<>();
      for (int node = group - 1; node >= 0; node--) {
        if (tree.parent(node) == group) {
          children.add(node < m ? projectTo[node] : node);
        }
      }
      builder.group(tree.capacity(group), children.stream().mapToInt(c -> c).toArray());
    }
    MarketAssembler assembler = Market.assembler(builder.build(), Lottery.perProject(2));
    int[] from = new int[n];
    for (int i = 0; i < n; i++) {
      from[internTo[i]] = i;
    }
    for (int i = 0; i < n; i++) {
      assembler.intern();
      for (int p : small.lists()[from[i]]) {
        assembler.pair(projectTo[p], tier[from[i]][p]);
      }
      if (small.pins()[from[i]] >= 0) {
        assembler.pin(i, projectTo[small.pins()[from[i]]]);
      }
    }
    return assembler.build();
  }
}
