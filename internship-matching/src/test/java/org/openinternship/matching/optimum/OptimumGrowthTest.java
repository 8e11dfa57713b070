package org.openinternship.matching.optimum;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openinternship.matching.optimum.StandardObjective.LIST_ORDER;
import static org.openinternship.matching.optimum.StandardObjective.SIZE;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.openinternship.matching.market.CapacityTree;
import org.openinternship.matching.market.Lottery;
import org.openinternship.matching.market.Market;
import org.openinternship.matching.market.MarketAssembler;
import org.openinternship.testing.Growth;

class OptimumGrowthTest {
  /** Targets that nobody reaches at projects that could have everybody. */
  @Test
  void targetsFarAway_areNotQuadratic() {
    Growth.isNotQuadratic(
        2_000,
        interns -> {
          int projects = interns / 4;
          int[] seats = new int[projects];
          Arrays.fill(seats, CapacityTree.UNLIMITED);
          MarketAssembler market = Market.assembler(CapacityTree.flat(seats), Lottery.single(0));
          Map<Integer, Integer> targets = new HashMap<>();
          for (int intern = 0; intern < interns; intern++) {
            market.intern().pair(intern % projects, 0);
            targets.put(intern % projects, 1_000_000);
          }
          Market built = market.build().withTargets(targets);
          return () -> Optimum.of(built, SIZE, StandardObjective.WITHIN_TARGETS);
        });
  }

  /** One intern who likes all projects the same. */
  @Test
  void oneLongTie_isNotQuadratic() {
    Growth.isNotQuadratic(
        5_000,
        projects -> {
          int[] seats = new int[projects];
          Arrays.fill(seats, 1);
          MarketAssembler market = Market.assembler(CapacityTree.flat(seats), Lottery.single(0));
          market.intern();
          for (int project = 0; project < projects; project++) {
            market.pair(project, 0, 1);
          }
          Market built = market.build();
          return () -> {
            Optimum optimum = Optimum.of(built, SIZE, LIST_ORDER);
            optimum.certifies(optimum.assignment());
          };
        });
  }

  /** One rule about all projects, each of which has a supervisor of its own. */
  @Test
  void aRuleAboutAllProjects_isNotQuadratic() {
    Growth.isNotQuadratic(
        5_000,
        projects -> {
          int[] seats = new int[projects];
          Arrays.fill(seats, 2);
          CapacityTree.Builder tree = CapacityTree.builder(seats);
          CompositionRule.Builder rule = CompositionRule.builder().maxInterns(1);
          for (int project = 0; project < projects; project++) {
            tree.group(2, project);
            rule.addInterns(project);
          }
          MarketAssembler market = Market.assembler(tree.build(), Lottery.single(0));
          for (int intern = 0; intern < projects; intern++) {
            market.intern().pair(intern, 0);
          }
          Market built = market.build();
          Composition composition =
              Composition.builder().addRules(rule.build()).addObjectives(SIZE).build();
          return () -> CompositionOptimum.of(built, composition, SearchLimit.steps(1));
        });
  }

  /** Limits that are missed far from each other. */
  @Test
  void conflictsApart_areNotQuadratic() {
    Growth.isNotQuadratic(
        2_500,
        projects -> {
          int[] seats = new int[projects];
          Arrays.fill(seats, 2);
          MarketAssembler market = Market.assembler(CapacityTree.flat(seats), Lottery.single(0));
          for (int project = 0; project < projects; project++) {
            market.intern().pair(project, 0);
          }
          Market built = market.build().withLowerLimits(seats);
          return () -> Optimum.conflicts(built);
        });
  }

  /** Pairs of projects for which two interns come who are asked for by four seats. */
  @Test
  void conflictsApart_thatMissTwoSeats_areNotQuadratic() {
    Growth.isNotQuadratic(
        300,
        pairs -> {
          int[] seats = new int[2 * pairs];
          Arrays.fill(seats, 2);
          Market built = pairs(CapacityTree.flat(seats), pairs).withLowerLimits(seats);
          return () -> Optimum.conflicts(built);
        });
  }

  /** The same below supervisors who must have as many, and a host of them all. */
  @Test
  void conflictsApart_belowSupervisors_areNotQuadratic() {
    Growth.isNotQuadratic(
        200,
        pairs -> {
          int[] seats = new int[2 * pairs];
          Arrays.fill(seats, 2);
          CapacityTree.Builder tree = CapacityTree.builder(seats);
          int[] supervisors = new int[pairs];
          Arrays.setAll(supervisors, pair -> tree.group(4, 2 * pair, 2 * pair + 1));
          tree.group(4 * pairs, supervisors);
          CapacityTree built = tree.build();
          int[] limits = new int[built.nodes()];
          Arrays.setAll(limits, n -> n < 2 * pairs ? 2 : n < 3 * pairs ? 4 : 0);
          Market market = pairs(built, pairs).withLowerLimits(limits);
          return () -> Optimum.conflicts(market);
        });
  }

  /** A chain of supervisors who must have one each, with one intern fewer, who list two of them. */
  @Test
  void aChainOfSupervisors_thatMissesOneSeat_isNotQuadratic() {
    Growth.isNotQuadratic(
        250,
        supervisors -> {
          int[] seats = new int[supervisors];
          Arrays.fill(seats, 1);
          CapacityTree.Builder tree = CapacityTree.builder(seats);
          int[] limits = new int[2 * supervisors];
          for (int project = 0; project < supervisors; project++) {
            limits[tree.group(1, project)] = 1;
          }
          MarketAssembler market = Market.assembler(tree.build(), Lottery.single(0));
          for (int intern = 0; intern < supervisors - 1; intern++) {
            market.intern().pair(intern, 0, 1).pair(intern + 1, 0, 2);
          }
          Market built = market.build().withLowerLimits(limits);
          return () -> assertThat(Optimum.conflicts(built).get(0).nodes()).hasSize(supervisors);
        });
  }

  /** Supervisors who take one intern, and whose two projects must have one each. */
  @Test
  void conflictsApart_ofGroupsWithoutRoom_areNotQuadratic() {
    Growth.isNotQuadratic(
        300,
        pairs -> {
          int[] seats = new int[2 * pairs];
          Arrays.fill(seats, 1);
          CapacityTree.Builder tree = CapacityTree.builder(seats);
          for (int pair = 0; pair < pairs; pair++) {
            tree.group(1, 2 * pair, 2 * pair + 1);
          }
          Market built =
              pairs(tree.build(), pairs).withLowerLimits(Arrays.copyOf(seats, 3 * pairs));
          return () -> Optimum.conflicts(built);
        });
  }

  /** Two interns for each pair of projects, who would have either. */
  private static Market pairs(CapacityTree tree, int pairs) {
    MarketAssembler market = Market.assembler(tree, Lottery.single(0));
    for (int intern = 0; intern < 2 * pairs; intern++) {
      int first = intern / 2 * 2;
      market.intern().pair(first, 0, 1).pair(first + 1, 0, 2);
    }
    return market.build();
  }
}
