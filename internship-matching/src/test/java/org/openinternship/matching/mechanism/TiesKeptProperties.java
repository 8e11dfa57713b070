package org.openinternship.matching.mechanism;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.openinternship.matching.market.Assignment;
import org.openinternship.matching.market.CapacityTree;
import org.openinternship.matching.market.DrawnMarket;
import org.openinternship.matching.market.DrawnMarket.Shape;
import org.openinternship.matching.market.Lottery;
import org.openinternship.matching.market.Market;
import org.openinternship.matching.market.MarketBuilder;
import org.openinternship.matching.market.Oracle;
import org.openinternship.matching.market.PreferenceList;

/** Against every assignment there is, by the definition of weak stability on lists with ties. */
class TiesKeptProperties {
  private static final Mechanism KEPT = TiesKept.twoThirds();

  @Property(tries = 4000)
  void twoThirdsOfTheLargest_arePlaced_andWeaklyStable(@ForAll long seed) {
    check(tied(new Random(seed)));
  }

  @Property(tries = 1000)
  void otherMarkets_areNoProblem(@ForAll long seed) {
    check(DrawnMarket.of(seed, Shape.TIED).market());
    check(DrawnMarket.of(seed, Shape.FLAT).market());
  }

  /** Where nobody is tied, it is the usual. */
  @Property(tries = 500)
  void withoutTies_itIsTheUsual(@ForAll long seed) {
    Market market = DrawnMarket.of(seed, Shape.CONTESTED).market();
    Set<List<Integer>> tiers = new HashSet<>();
    for (int e = 0; e < market.pairs(); e++) {
      tiers.add(List.of(market.project(e), market.tier(e)));
    }
    if (tiers.size() == market.pairs()) {
      assertThat(KEPT.assign(market))
          .isEqualTo(DeferredAcceptance.internProposing().assign(market));
    }
  }

  private static void check(Market market) {
    Assignment result = KEPT.assign(market);
    assertThat(isWeaklyStable(market, result)).isTrue();
    assertThat(3 * result.placed()).isGreaterThanOrEqualTo(2 * largest(market));
  }

  private static int largest(Market market) {
    int largest = 0;
    for (Assignment any : new Oracle(market).assignments()) {
      if (any.placed() > largest && isWeaklyStable(market, any)) {
        largest = any.placed();
      }
    }
    return largest;
  }

  private static boolean isWeaklyStable(Market market, Assignment any) {
    if (!new Oracle(market).isFeasible(any)) {
      return false;
    }
    for (int i = 0; i < market.interns(); i++) {
      for (int e = market.firstPair(i); !market.isPinned(i) && e < market.endPair(i); e++) {
        boolean better = any.pair(i) < 0 || market.choice(e) < market.choice(any.pair(i));
        int project = market.project(e);
        int sitting = 0;
        boolean worse = false;
        for (int other = 0; other < market.interns(); other++) {
          sitting += any.project(other) == project ? 1 : 0;
          worse |=
              any.project(other) == project
                  && !market.isPinned(other)
                  && market.tier(any.pair(other)) > market.tier(e);
        }
        if (better && (sitting < market.tree().capacity(project) || worse)) {
          return false;
        }
      }
    }
    return true;
  }

  /** Short lists with many ties, where sizes differ most. */
  private static Market tied(Random random) {
    int interns = 1 + random.nextInt(6);
    int projects = 1 + random.nextInt(5);
    int[] seats = random.ints(projects, 0, 3).toArray();
    MarketBuilder builder =
        Market.builder(CapacityTree.flat(seats)).lottery(Lottery.single(random.nextLong()));
    boolean[][] accepted = new boolean[projects][interns];
    for (int i = 0; i < interns; i++) {
      List<Integer> list = new ArrayList<>();
      for (int p = 0; p < projects; p++) {
        if (random.nextInt(2) == 0) {
          accepted[p][i] = true;
          list.add(random.nextInt(list.size() + 1), p);
        }
      }
      builder.interns(tiers(random, list));
    }
    for (int p = 0; p < projects; p++) {
      List<Integer> list = new ArrayList<>();
      for (int i = 0; i < interns; i++) {
        if (accepted[p][i]) {
          list.add(random.nextInt(list.size() + 1), i);
        }
      }
      builder.ranking(p, tiers(random, list));
    }
    return builder.build();
  }

  private static PreferenceList tiers(Random random, List<Integer> list) {
    List<int[]> tiers = new ArrayList<>();
    for (int from = 0; from < list.size(); ) {
      int to = Math.min(list.size(), from + 1 + random.nextInt(3));
      tiers.add(list.subList(from, to).stream().mapToInt(Integer::intValue).toArray());
      from = to;
    }
    return PreferenceList.tiers(tiers.toArray(int[][]::new));
  }
}
