package org.openinternship.matching.optimum;

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
          Market built = market.build();
          return () -> Optimum.of(built, SIZE, new Objective.WithinTargets(targets));
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
}
