package org.openinternship.matching.mechanism;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openinternship.matching.market.PreferenceList.strict;

import java.util.Arrays;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openinternship.matching.market.Assignment;
import org.openinternship.matching.market.CapacityTree;
import org.openinternship.matching.market.DroppedPair;
import org.openinternship.matching.market.DroppedPair.Side;
import org.openinternship.matching.market.Lottery;
import org.openinternship.matching.market.Market;
import org.openinternship.matching.market.MarketAssembler;
import org.openinternship.matching.mechanism.Mechanism.Property;
import org.openinternship.matching.verify.BlockingPairs;
import org.openinternship.matching.verify.Cutoffs;
import org.openinternship.matching.verify.Stability;

class DeferredAcceptanceTest {

  private static final int ANDERSON = 0;
  private static final int CHEN = 1;
  private static final int FORD = 2;
  private static final int DAVIS = 3;
  private static final int EASTMAN = 4;
  private static final int MERCY = 0;
  private static final int CITY = 1;
  private static final int GENERAL = 2;

  static Mechanism[] mechanisms() {
    return new Mechanism[] {
      DeferredAcceptance.internProposing(), DeferredAcceptance.projectProposing()
    };
  }

  @ParameterizedTest
  @MethodSource("mechanisms")
  void threeHospitals(Mechanism mechanism) {
    Market market =
        Market.builder(CapacityTree.flat(2, 2, 2))
            .interns(
                strict(CITY),
                strict(CITY, MERCY),
                strict(CITY, GENERAL, MERCY),
                strict(MERCY, CITY, GENERAL),
                strict(CITY, MERCY, GENERAL))
            .projects(
                strict(CHEN, FORD),
                strict(EASTMAN, ANDERSON, CHEN, DAVIS, FORD),
                strict(EASTMAN, ANDERSON, FORD, DAVIS))
            .build();
    Assignment result = mechanism.assign(market);
    assertThat(result.roster(CITY)).containsExactly(ANDERSON, EASTMAN);
    assertThat(result.roster(MERCY)).containsExactly(CHEN);
    assertThat(result.roster(GENERAL)).containsExactly(FORD, DAVIS);
    assertThat(market.dropped())
        .containsExactly(
            new DroppedPair(ANDERSON, GENERAL, Side.INTERN),
            new DroppedPair(DAVIS, MERCY, Side.PROJECT),
            new DroppedPair(EASTMAN, MERCY, Side.PROJECT));
  }

  @Test
  void whereBothSidesDisagree_eachDirectionFavoursItsOwn() {
    Market market =
        Market.builder(CapacityTree.flat(1, 1))
            .interns(strict(0, 1), strict(1, 0))
            .projects(strict(1, 0), strict(0, 1))
            .build();
    assertThat(DeferredAcceptance.internProposing().assign(market).projects())
        .containsExactly(0, 1);
    assertThat(DeferredAcceptance.projectProposing().assign(market).projects())
        .containsExactly(1, 0);
  }

  @ParameterizedTest
  @MethodSource("mechanisms")
  void aFullSupervisor_letsItsWorstInternGoFromAnotherProject(Mechanism mechanism) {
    CapacityTree.Builder tree = CapacityTree.builder(2, 2);
    int supervisor = tree.group(2, 0, 1);
    Market market =
        Market.builder(tree.build())
            .interns(strict(0), strict(1), strict(1))
            .ranking(supervisor, strict(1, 2, 0))
            .build();
    assertThat(mechanism.assign(market).projects()).containsExactly(-1, 1, 1);
  }

  @ParameterizedTest
  @MethodSource("mechanisms")
  void aSupervisorWithoutCapacity_takesNobody(Mechanism mechanism) {
    CapacityTree.Builder tree = CapacityTree.builder(2, 2);
    int supervisor = tree.group(0, 0);
    Market market =
        Market.builder(tree.build())
            .interns(strict(0, 1), strict(0))
            .ranking(supervisor, strict(0, 1))
            .ranking(1, strict(0))
            .build();
    assertThat(mechanism.assign(market).projects()).containsExactly(1, -1);
  }

  @ParameterizedTest
  @MethodSource("mechanisms")
  void aPinnedIntern_keepsItsSeatAgainstEverybody(Mechanism mechanism) {
    Market market =
        Market.builder(CapacityTree.flat(1, 1))
            .interns(strict(0, 1), strict(1))
            .projects(strict(0), strict(0, 1))
            .pin(1, 0)
            .build();
    assertThat(mechanism.assign(market).projects()).containsExactly(1, 0);
  }

  @ParameterizedTest
  @MethodSource("mechanisms")
  void nothingToMatch_isAnEmptyAssignment(Mechanism mechanism) {
    Market empty = Market.builder(CapacityTree.flat()).build();
    assertThat(mechanism.assign(empty).interns()).isZero();
    Market noProjects = Market.builder(CapacityTree.flat()).interns(strict()).build();
    assertThat(mechanism.assign(noProjects).projects()).containsExactly(-1);
    Market noInterns = Market.builder(CapacityTree.flat(1)).projects(strict()).build();
    assertThat(mechanism.assign(noInterns).roster(0)).isEmpty();
    Market noPairs =
        Market.builder(CapacityTree.flat(1)).interns(strict()).projects(strict(0)).build();
    assertThat(mechanism.assign(noPairs).projects()).containsExactly(-1);
  }

  @ParameterizedTest
  @MethodSource("mechanisms")
  void oneInternAndOneProject_areMatched(Mechanism mechanism) {
    Market market =
        Market.builder(CapacityTree.flat(CapacityTree.UNLIMITED))
            .interns(strict(0))
            .projects(strict(0))
            .build();
    assertThat(mechanism.assign(market).projects()).containsExactly(0);
  }

  @ParameterizedTest
  @MethodSource("mechanisms")
  void whereAllAreTied_theLotteryDecides(Mechanism mechanism) {
    for (long seed = 0; seed < 20; seed++) {
      Lottery lottery = Lottery.single(seed);
      MarketAssembler assembler = Market.assembler(CapacityTree.flat(1), lottery);
      int luckiest = 0;
      for (int i = 0; i < 10; i++) {
        assembler.intern().pair(0, 0);
        luckiest = lottery.number("" + i) < lottery.number("" + luckiest) ? i : luckiest;
      }
      assertThat(mechanism.assign(assembler.build()).roster(0)).containsExactly(luckiest);
    }
  }

  @ParameterizedTest
  @MethodSource("mechanisms")
  void largeMarkets_areProvenStable(Mechanism mechanism) {
    for (int seed = 0; seed < 4; seed++) {
      Market market = market(new Random(seed), 10_000, 2_500, 10, seed % 2 == 0);
      Assignment result = mechanism.assign(market);
      assertThat(BlockingPairs.of(market, result, Stability.CHOICE)).isEmpty();
      assertThat(Cutoffs.of(market, result).certifies(result)).isTrue();
      assertThat(result.placed()).isBetween(5_000, 10_000);
    }
  }

  @ParameterizedTest
  @MethodSource("mechanisms")
  @Timeout(value = 60, unit = TimeUnit.SECONDS)
  void fullSizeMarkets_takeSeconds(Mechanism mechanism) {
    Market market = market(new Random(1), 200_000, 50_000, 20, true);
    Assignment result = mechanism.assign(market);
    assertThat(Cutoffs.of(market, result).certifies(result)).isTrue();
  }

  @ParameterizedTest
  @MethodSource("mechanisms")
  @Timeout(value = 60, unit = TimeUnit.SECONDS)
  void oneProjectThatEverybodyWants_isNotQuadratic(Mechanism mechanism) {
    int interns = 200_000;
    MarketAssembler assembler = Market.assembler(CapacityTree.flat(interns / 2), Lottery.single(5));
    for (int i = 0; i < interns; i++) {
      assembler.intern().pair(0, interns - i);
    }
    Assignment result = mechanism.assign(assembler.build());
    assertThat(result.count(0)).isEqualTo(interns / 2);
    assertThat(result.isPlaced(0)).isFalse();
    assertThat(result.isPlaced(interns - 1)).isTrue();
  }

  /**
   * With groups: supervisors of about ten projects and one region above them all, all of which
   * bind.
   */
  private static Market market(
      Random random, int interns, int projects, int listed, boolean grouped) {
    CapacityTree.Builder tree = CapacityTree.builder(random.ints(projects, 3, 7).toArray());
    if (grouped) {
      int[] supervisors = new int[projects / 10];
      for (int s = 0; s < supervisors.length; s++) {
        int first = 10 * s;
        int[] own = new int[10];
        Arrays.setAll(own, k -> first + k);
        supervisors[s] = tree.group(20 + random.nextInt(30), own);
      }
      tree.group(interns * 3 / 4, supervisors);
    }
    CapacityTree built = tree.build();
    MarketAssembler assembler = Market.assembler(built, Lottery.single(random.nextLong()));
    int[] chosen = new int[listed];
    for (int i = 0; i < interns; i++) {
      assembler.intern();
      for (int k = 0; k < listed; k++) {
        int project;
        do {
          project = (int) (projects * Math.pow(random.nextDouble(), 2));
        } while (contains(chosen, k, project));
        chosen[k] = project;
        assembler.pair(project, random.nextInt(1000));
      }
    }
    return assembler.build();
  }

  private static boolean contains(int[] chosen, int length, int project) {
    for (int k = 0; k < length; k++) {
      if (chosen[k] == project) {
        return true;
      }
    }
    return false;
  }

  @Test
  void eachDeclaresWhatItPromises() {
    assertThat(DeferredAcceptance.internProposing().properties())
        .containsExactly(
            Property.STABLE, Property.STRATEGY_PROOF_FOR_INTERNS, Property.BEST_FOR_INTERNS);
    assertThat(DeferredAcceptance.projectProposing().properties())
        .containsExactly(Property.STABLE, Property.BEST_FOR_PROJECTS);
    assertThat(DeferredAcceptance.internProposing())
        .hasToString("deferred-acceptance/intern-proposing");
  }
}
