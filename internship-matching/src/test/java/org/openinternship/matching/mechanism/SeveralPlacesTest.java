package org.openinternship.matching.mechanism;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.openinternship.matching.market.Assignment;
import org.openinternship.matching.market.CapacityTree;
import org.openinternship.matching.market.DroppedPair;
import org.openinternship.matching.market.FillOrder;
import org.openinternship.matching.market.JointList;
import org.openinternship.matching.market.LastFill;
import org.openinternship.matching.market.Lots;
import org.openinternship.matching.market.Lottery;
import org.openinternship.matching.market.Market;
import org.openinternship.matching.market.MarketAssembler;
import org.openinternship.matching.market.MarketPart;
import org.openinternship.matching.market.PairFact;
import org.openinternship.matching.market.PreferenceList;
import org.openinternship.matching.market.Reserves;
import org.openinternship.matching.market.UnfilledReserves;
import org.openinternship.matching.verify.BlockingCase;
import org.openinternship.matching.verify.BlockingPair;
import org.openinternship.matching.verify.BlockingPairs;
import org.openinternship.matching.verify.Feasibility;
import org.openinternship.matching.verify.Stability;
import org.openinternship.matching.verify.Violation;
import org.openinternship.testing.Growth;

class SeveralPlacesTest {
  private static final Mechanism MECHANISM = SeveralPlaces.internProposing();

  /** One and two are Ann's places, three is Bob's: of the projects p, q and r, each a seat. */
  private static Market annAndBob(PreferenceList ann) {
    return Market.builder(CapacityTree.flat(1, 1, 1))
        .interns(ann, PreferenceList.strict(1, 0))
        .projects(
            PreferenceList.strict(1, 0), PreferenceList.strict(0, 1), PreferenceList.strict(0))
        .build()
        .withSeveralPlaces(2, 1);
  }

  @Test
  void placesOfAPerson_areInternsOfTheMarket() {
    Market market = annAndBob(PreferenceList.strict(0, 1, 2));
    assertThat(market.parts()).containsExactly(MarketPart.SEVERAL_PLACES);
    assertThat(market.interns()).isEqualTo(3);
    assertThat(market.persons()).isEqualTo(2);
    assertThat(market.person(1)).isZero();
    assertThat(market.person(2)).isEqualTo(1);
    assertThat(market.firstPlace(1)).isEqualTo(2);
    assertThat(market.firstPlace(2)).isEqualTo(3);
    assertThat(market.firstPair(1)).isEqualTo(market.firstPair(0));
    assertThat(market.endPair(1)).isEqualTo(3);
    assertThat(market.pairs()).isEqualTo(5);
    assertThat(market.intern(2)).isZero();
    assertThat(market.intern(3)).isEqualTo(2);
    assertThat(market.pair(1, 2)).isEqualTo(2);
    assertThat(market.choice(1, 2)).isEqualTo(3);
    assertThat(MECHANISM.assign(market).projects()).containsExactly(1, 2, 0);
  }

  /** Roth (1985): no stable mechanism leaves those with several places no reason to lie. */
  @Test
  void whoeverHasSeveralPlaces_canGainByAnotherList() {
    Assignment honest = MECHANISM.assign(annAndBob(PreferenceList.strict(0, 1, 2)));
    assertThat(honest.projects()).containsExactly(1, 2, 0);
    Assignment lied = MECHANISM.assign(annAndBob(PreferenceList.strict(0, 2)));
    assertThat(lied.projects()).as("p in the place of q, and r as before").containsExactly(0, 2, 1);
    assertThat(MECHANISM.properties())
        .doesNotContain(Mechanism.Property.STRATEGY_PROOF_FOR_INTERNS);
  }

  /**
   * Sotomayor (1999): what is pairwise stable need not be in the core. Persons 0 to 3 have their
   * second and third choices, as have the projects. All eight would rather have their first and
   * fourth, if the first is worth 9 and the others 3, 2 and 1; person 4 has nothing either way.
   */
  @Test
  void whatIsPairwiseStable_needNotBeInTheCore() {
    int size = 4;
    MarketAssembler assembler =
        Market.assembler(CapacityTree.flat(2, 2, 2, 2), Lottery.single(0)).expect(5, 17);
    for (int person = 0; person < size; person++) {
      assembler.intern();
      assembler.pair(person, 4).pair((person + 2) % size, 1);
      assembler.pair((person + 3) % size, 2).pair((person + 1) % size, 0);
    }
    assembler.intern().pair(0, 3);
    Market market = assembler.build().withSeveralPlaces(2, 2, 2, 2, 1);
    int[] among = new int[9];
    for (int person = 0; person < size; person++) {
      among[2 * person] = person;
      among[2 * person + 1] = (person + 1) % size;
    }
    among[8] = -1;
    Assignment result = MECHANISM.assign(market);
    Assignment other = Assignment.ofProjects(market, among);
    assertThat(BlockingPairs.of(market, result)).isEmpty();
    assertThat(Feasibility.violations(market, other)).isEmpty();
    assertThat(result.isPlaced(8)).isFalse();
    int[] worth = {9, 3, 2, 1};
    int[] worthOfTier = {9, 3, 2, 0, 1};
    for (int one = 0; one < size; one++) {
      int had = 0;
      int has = 0;
      int rosterHad = 0;
      int rosterHas = 0;
      for (int at = 0; at < 8; at++) {
        had += market.person(at) == one ? worth[market.choice(at, result.pair(at)) - 1] : 0;
        has += market.person(at) == one ? worth[market.choice(at, other.pair(at)) - 1] : 0;
        rosterHad += result.project(at) == one ? worthOfTier[market.tier(result.pair(at))] : 0;
        rosterHas += other.project(at) == one ? worthOfTier[market.tier(other.pair(at))] : 0;
      }
      assertThat(List.of(had, has, rosterHad, rosterHas)).containsExactly(5, 10, 5, 10);
    }
  }

  @Test
  void aProjectTwice_isNotFeasible() {
    Market market =
        Market.builder(CapacityTree.flat(2))
            .interns(PreferenceList.strict(0))
            .projects(PreferenceList.strict(0))
            .build()
            .withSeveralPlaces(2);
    assertThat(Feasibility.violations(market, Assignment.ofProjects(market, 0, 0)))
        .containsExactly(new Violation.SameProjectTwice(1, 0, 0));
    assertThat(MECHANISM.assign(market).projects()).containsExactly(0, -1);
  }

  @Test
  void aPersonBlocks_withTheProjectTheyDoNotHave() {
    Market market = annAndBob(PreferenceList.strict(0, 1, 2));
    assertThat(BlockingPairs.of(market, Assignment.ofProjects(market, 2, -1, 0)))
        .containsExactly(
            new BlockingPair(1, 1, 1, BlockingCase.HAS_ROOM, -1),
            new BlockingPair(3, 2, 1, BlockingCase.HAS_ROOM, -1));
    assertThat(BlockingPairs.of(market, Assignment.ofProjects(market, 2, 0, 1)))
        .containsExactly(new BlockingPair(1, 0, 1, BlockingCase.PROJECT_PREFERS, 1));
  }

  @Test
  void pins_areThoseOfPlaces() {
    Market market = annAndBob(PreferenceList.strict(0, 1, 2));
    Market pinned = market.withPins(-1, 0, -1);
    assertThat(MECHANISM.assign(pinned).projects()).containsExactly(1, 0, -1);
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                Market.builder(CapacityTree.flat(2))
                    .interns(PreferenceList.strict(0))
                    .projects(PreferenceList.strict(0))
                    .pin(0, 0)
                    .build()
                    .withSeveralPlaces(2)
                    .withPins(-1, 0))
        .withMessage(
            "Market: interns 0 and 1 are places of one person, and both are pinned to project 0");
  }

  @Test
  void whatDoesNotGoWithSeveralPlaces_isRefused() {
    Market market = annAndBob(PreferenceList.strict(0, 1, 2));
    Reserves reserves =
        Reserves.filling(FillOrder.OPEN_FIRST, UnfilledReserves.REVERT).seats(0, 0, 1).build();
    List<JointList> linked = List.of(JointList.of(new int[] {0, 2}, new int[] {0, 1}));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> market.withReserves(reserves))
        .withMessage(
            "Market: it has several places of one person, and cannot have reserved seats too."
                + " Maybe give every intern one place?");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> market.withJointLists(linked))
        .withMessageContaining("joint lists");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> market.withLast(LastFill.EVENLY, 0))
        .withMessageContaining("interns who come last");
    assertThat(market.withLast(LastFill.EVENLY).lastFill()).isEmpty();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> market.withSeveralPlaces(1, 1, 1))
        .withMessageContaining("other numbers of places");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> market.secondRound(-1, -1, -1))
        .withMessageContaining("a second round");
    Market single = single();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> single.withReserves(reserves).withSeveralPlaces(2, 1))
        .withMessage(
            "Market: it has reserved seats, and cannot have several places of one person too."
                + " Maybe leave them out?");
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                single
                    .withJointLists(List.of(JointList.of(new int[] {0, 1}, new int[] {0, 1})))
                    .withSeveralPlaces(2, 1))
        .withMessageContaining("joint lists");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> single.withSeveralPlaces(1))
        .withMessage("Market: number of places is 1, it must be that of interns, 2");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> single.withSeveralPlaces(1, 0))
        .withMessage("Market: places of intern 1 are 0, they must be at least 1");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> single.withSeveralPlaces(Integer.MAX_VALUE, 1))
        .withMessageContaining("must be at most 2147483639");
  }

  @Test
  void otherMechanisms_refuse() {
    Market market = annAndBob(PreferenceList.strict(0, 1, 2));
    for (Mechanism mechanism : Mechanism.standard()) {
      if (!mechanism.honours().contains(MarketPart.SEVERAL_PLACES)) {
        assertThatExceptionOfType(MarketRefusedException.class)
            .isThrownBy(() -> mechanism.assign(market))
            .withMessageContaining(
                "the market has persons who may have several projects, which it cannot honour."
                    + " Maybe take deferred-acceptance/several-places?")
            .satisfies(it -> assertThat(it.part()).isEqualTo(MarketPart.SEVERAL_PLACES));
      }
    }
  }

  /** Everything that a market keeps, it keeps with several places. */
  @Test
  void theRestOfAMarket_stays() {
    Market single =
        Market.builder(CapacityTree.flat(1, 1))
            .interns(PreferenceList.strict(0), PreferenceList.strict(0, 1))
            .projects(PreferenceList.strict(0, 1), PreferenceList.strict(0))
            .build()
            .withFacts((what, intern, project) -> 10L * intern + project);
    Market market = single.withSeveralPlaces(2, 2);
    PairFact fact = () -> "any";
    assertThat(market.dropped())
        .containsExactlyInAnyOrder(
            new DroppedPair(0, 1, DroppedPair.Side.INTERN),
            new DroppedPair(2, 1, DroppedPair.Side.PROJECT));
    assertThat(market.facts().orElseThrow().number(fact, 3, 1)).isEqualTo(11);
    Lots others = Lots.of(Lottery.single(3), List.of("a", "b"), List.of("x", "y"));
    Market drawn = market.withLots(others);
    for (int pair = 0; pair < market.pairs(); pair++) {
      assertThat(drawn.lotteryNumber(pair))
          .isEqualTo(others.number(market.project(pair), market.person(market.intern(pair))));
    }
  }

  @Test
  void aHundredThousand_isNotQuadratic() {
    Growth.isNotQuadratic(
        1_000,
        persons -> {
          Market market = market(persons, persons / 10);
          return () -> MECHANISM.assign(market);
        });
    Market large = market(100_000, 10_000);
    assertThat(BlockingPairs.of(large, MECHANISM.assign(large), Stability.CHOICE)).isEmpty();
  }

  /** Projects whose number does not grow, below limits that bind. */
  @Test
  void fewLargeProjects_areNotQuadratic() {
    Growth.isNotQuadratic(
        1_000,
        persons -> {
          Market market = market(persons, 20);
          return () -> MECHANISM.assign(market);
        });
  }

  private static Market market(int persons, int projects) {
    Random random = new Random(7);
    int[] seats = new int[projects];
    Arrays.fill(seats, persons / projects);
    CapacityTree.Builder tree = CapacityTree.builder(seats);
    for (int project = 0; project + 1 < projects; project += 2) {
      tree.group(2 * persons / projects - 1, project, project + 1);
    }
    MarketAssembler assembler = Market.assembler(tree.build(), Lottery.single(7));
    int[] places = new int[persons];
    for (int person = 0; person < persons; person++) {
      assembler.intern();
      places[person] = 1 + random.nextInt(3);
      for (int project : random.ints(0, projects).distinct().limit(8).toArray()) {
        assembler.pair(project, random.nextInt(1_000));
      }
    }
    return assembler.build().withSeveralPlaces(places);
  }

  private static Market single() {
    return Market.builder(CapacityTree.flat(1, 1))
        .interns(PreferenceList.strict(0, 1), PreferenceList.strict(0, 1))
        .projects(PreferenceList.strict(0, 1), PreferenceList.strict(0, 1))
        .build();
  }
}
