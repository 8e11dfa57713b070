package org.openinternship.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.openinternship.core.cohort.Cohort;
import org.openinternship.core.cohort.CohortChange;
import org.openinternship.core.cohort.HostRanking;
import org.openinternship.core.host.Project;
import org.openinternship.core.id.InternId;
import org.openinternship.core.people.Intern;
import org.openinternship.matching.market.CapacityTree;
import org.openinternship.matching.market.Lottery;
import org.openinternship.matching.market.Market;
import org.openinternship.matching.mechanism.DeferredAcceptance;
import org.openinternship.matching.mechanism.Mechanism;
import org.openinternship.matching.mechanism.SerialDictatorship;
import org.openinternship.matching.policy.MatchingPolicy;
import org.openinternship.matching.rematch.Rematch;
import org.openinternship.matching.result.BlockingMatch;
import org.openinternship.matching.result.MatchOrigin;

/** Who moves when somebody leaves, way by way, told by name. */
class RematchTest {
  private static final List<CohortChange> ADA_LEAVES = List.of(CohortChange.internLeaves("ada"));

  /** Ada has api, ben map and cleo web; each would rather have what the one before has. */
  private static Allocation chain() {
    Cohort.Builder cohort = cohort(List.of("api", "map", "web"), "ada", "ben", "cleo", "dan");
    cohort.addBids("ada", "api").addBids("ben", "api", "map");
    cohort.addBids("cleo", "map", "web").addBids("dan", "web");
    cohort.addHostRanking(HostRanking.builder().project("api").then("ada", "ben").build());
    cohort.addHostRanking(HostRanking.builder().project("map").then("ben", "cleo").build());
    cohort.addHostRanking(HostRanking.builder().project("web").then("cleo", "dan").build());
    return MatchingEngine.withDefaults().match(cohort.build());
  }

  private static Cohort.Builder cohort(List<String> projects, String... interns) {
    Cohort.Builder cohort = Cohort.builder();
    projects.forEach(key -> cohort.addProject(Project.builder().id(key).host("ghent").build()));
    for (String key : interns) {
      cohort.addIntern(Intern.builder().id(key).build());
    }
    return cohort;
  }

  private static Map<String, String> places(Allocation allocation) {
    Map<String, String> places = new TreeMap<>();
    allocation.matches().forEach(it -> places.put(it.intern().value(), it.project().value()));
    return places;
  }

  @Test
  void fullMatch_movesTheWholeChain() {
    Allocation after = chain().after(ADA_LEAVES);
    assertThat(places(after)).isEqualTo(Map.of("ben", "api", "cleo", "map", "dan", "web"));
    assertThat(after.stable()).isTrue();
  }

  @Test
  void keepingPlaces_movesNobody_andSaysWhatThatGivesUp() {
    Allocation before = chain();
    Allocation after = before.after(ADA_LEAVES, Rematch.keepingPlaces());
    assertThat(places(after)).isEqualTo(Map.of("ben", "map", "cleo", "web"));
    assertThat(after.since(before)).hasToString("left 1, stayed 2");
    assertThat(after.blockingPairs())
        .extracting(BlockingMatch::intern, BlockingMatch::project)
        .extracting(Object::toString)
        .containsExactly("(ben, api)");
    assertThat(after.record().mechanism())
        .isEqualTo("deferred-acceptance/intern-proposing/keeping-places");
    assertThat(after.record().cutoffs()).isEmpty();
  }

  @Test
  void keptPlaces_areBidsAsTheyWere_andNoPins() {
    Allocation after = chain().after(ADA_LEAVES, Rematch.keepingPlaces());
    assertThat(after.cohort().pins()).isEmpty();
    assertThat(after.matchOf("ben").orElseThrow().origin()).isEqualTo(MatchOrigin.RANKED_BID);
    assertThat(after.explain(InternId.of("ben")).outcome().message())
        .isEqualTo("intern ben got project map, choice 2 of 2 on their list");
    assertThat(after.explain(InternId.of("ben")).preferred().get(0).reasons().get(0).message())
        .isEqualTo(
            "intern ben and project api would both have preferred each other; the procedure used"
                + " here (deferred-acceptance/intern-proposing/keeping-places) does not take that"
                + " into account");
  }

  @Test
  void whatComesAfterAWayOfItsOwn_isAFullMatchAgain() {
    Allocation kept = chain().after(ADA_LEAVES, Rematch.keepingPlaces());
    assertThat(kept.after(List.of()).record()).isEqualTo(chain().after(ADA_LEAVES).record());
    Allocation again =
        kept.after(List.of(CohortChange.bids("dan", "web", "api")), Rematch.keepingPlaces());
    assertThat(places(again)).isEqualTo(Map.of("ben", "map", "cleo", "web", "dan", "api"));
  }

  @Test
  void oneMayMove_itIsTheOneWhoseSeatIsFree() {
    Allocation after = chain().after(ADA_LEAVES, Rematch.movingAtMost(1));
    assertThat(places(after)).isEqualTo(Map.of("ben", "api", "cleo", "web"));
    assertThat(after.record().mechanism()).endsWith("/moving-at-most-1");
  }

  @Test
  void asManyMayMoveAsAFullMatchMoves_itIsTheFullMatch() {
    Allocation full = chain().after(ADA_LEAVES);
    for (int people : List.of(2, 3, Integer.MAX_VALUE)) {
      assertThat(places(chain().after(ADA_LEAVES, Rematch.movingAtMost(people))))
          .isEqualTo(places(full));
    }
  }

  @Test
  void fewerSeats_thoseWhomTheProjectPutsFirstKeepTheirs() {
    Cohort.Builder cohort = cohort(List.of("map"), "ada", "ben", "cleo");
    cohort.addProject(Project.builder().id("api").host("ghent").seats(2).build());
    cohort.addBids("ada", "api").addBids("ben", "api", "map").addBids("cleo", "map");
    cohort.addHostRanking(HostRanking.builder().project("api").then("ada", "ben").build());
    cohort.addHostRanking(HostRanking.builder().project("map").then("ben", "cleo").build());
    Allocation before = MatchingEngine.withDefaults().match(cohort.build());
    assertThat(places(before)).isEqualTo(Map.of("ada", "api", "ben", "api", "cleo", "map"));

    List<CohortChange> fewer = List.of(CohortChange.seats("api", 1));
    assertThat(places(before.after(fewer))).isEqualTo(Map.of("ada", "api", "ben", "map"));
    assertThat(places(before.after(fewer, Rematch.keepingPlaces())))
        .isEqualTo(Map.of("ada", "api", "cleo", "map"));
  }

  @Test
  void placeThatIsOnTheListNoMore_isNotKept() {
    Allocation after =
        chain().after(List.of(CohortChange.bids("ben", "api")), Rematch.keepingPlaces());
    assertThat(places(after)).isEqualTo(Map.of("ada", "api", "cleo", "web"));
  }

  @Test
  void pinThatIsLifted_isAPlaceLikeAnyOther() {
    Allocation before = chain().after(CohortChange.pin("dan", "web"));
    assertThat(before.matchOf("dan").orElseThrow().origin()).isEqualTo(MatchOrigin.AGREEMENT);
    Allocation after = before.after(List.of(CohortChange.pinLifts("dan")), Rematch.keepingPlaces());
    assertThat(after.matchOf("dan").orElseThrow().origin()).isEqualTo(MatchOrigin.RANKED_BID);
    assertThat(places(after)).isEqualTo(places(before));
  }

  /** Whoever drew last comes first in the second round, and one moves instead of two. */
  @Test
  void reversedLottery_givesTheFreeSeatToTheOneWhoDrewLast() {
    Cohort.Builder cohort = cohort(List.of("api", "map", "web"), "ada", "ben", "cleo");
    for (String key : List.of("ada", "ben", "cleo")) {
      cohort.addBids(key, "api", "map", "web");
    }
    MatchingPolicy policy =
        MatchingPolicy.builder().lottery(Lottery.single(1).withOrder("ada", "ben", "cleo")).build();
    Allocation before = MatchingEngine.of(policy).match(cohort.build());
    assertThat(places(before)).isEqualTo(Map.of("ada", "api", "ben", "map", "cleo", "web"));
    assertThat(places(before.after(ADA_LEAVES))).isEqualTo(Map.of("ben", "api", "cleo", "map"));
    Allocation reversed = before.after(ADA_LEAVES, Rematch.withReversedLottery());
    assertThat(places(reversed)).isEqualTo(Map.of("ben", "map", "cleo", "api"));
    assertThat(reversed.blockingPairs())
        .extracting(BlockingMatch::intern, BlockingMatch::project)
        .extracting(Object::toString)
        .containsExactly("(ben, api)");
  }

  @Test
  void reversedLottery_isRefusedWhereInternsTakeTurns() {
    MatchingPolicy policy =
        MatchingPolicy.builder().mechanism(SerialDictatorship.byLottery()).build();
    Allocation before = MatchingEngine.of(policy).match(chain().cohort());
    assertThatIllegalArgumentException()
        .isThrownBy(() -> before.after(ADA_LEAVES, Rematch.withReversedLottery()))
        .withMessage(
            "Rematch: the mechanism is serial-dictatorship/lottery, for the reversed lottery it"
                + " must be deferred acceptance, in which the order at each project alone decides."
                + " Maybe keepingPlaces is meant?");
    assertThat(before.after(ADA_LEAVES, Rematch.keepingPlaces()).since(before).moves())
        .allMatch(move -> move.from().isEmpty() || move.to().isEmpty());
  }

  @Test
  void numberOfPeople_isNotNegative() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Rematch.movingAtMost(-1))
        .withMessageContaining("-1");
  }

  @Test
  void heldPlaces_areThoseOfTheMarket() {
    Market market =
        Market.assembler(CapacityTree.flat(1), Lottery.single(0)).intern().pair(0, 0).build();
    Mechanism usual = DeferredAcceptance.internProposing();
    for (Rematch way : List.of(Rematch.keepingPlaces(), Rematch.withReversedLottery())) {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> way.mechanism(usual).assign(market))
          .withMessage("Rematch: number of held places is 0, it must be that of interns, 1");
      assertThatIllegalArgumentException()
          .isThrownBy(() -> way.mechanism(usual, 1).assign(market))
          .withMessage("Rematch: project that intern 0 held is 1, it must be from -1 to 0");
    }
  }
}
