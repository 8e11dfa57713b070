package org.openinternship.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.openinternship.core.bid.BidReason;
import org.openinternship.core.bid.BidRules;
import org.openinternship.core.bid.Bids;
import org.openinternship.core.bid.WhenNoBids;
import org.openinternship.core.cohort.Cohort;
import org.openinternship.core.cohort.CohortChange;
import org.openinternship.core.cohort.Exclusion;
import org.openinternship.core.cohort.HostRanking;
import org.openinternship.core.cohort.LinkedInterns;
import org.openinternship.core.cohort.RankedPair;
import org.openinternship.core.finding.FindingsException;
import org.openinternship.core.finding.Severity;
import org.openinternship.core.host.HostOrganization;
import org.openinternship.core.host.Project;
import org.openinternship.core.id.InternId;
import org.openinternship.core.id.ProjectId;
import org.openinternship.core.people.Intern;
import org.openinternship.core.reason.Reason;
import org.openinternship.matching.market.Assignment;
import org.openinternship.matching.market.JointList;
import org.openinternship.matching.market.LinkedMarket;
import org.openinternship.matching.market.Lottery;
import org.openinternship.matching.market.Market;
import org.openinternship.matching.mechanism.JointStatus;
import org.openinternship.matching.mechanism.PriorityDraw;
import org.openinternship.matching.policy.Acceptability;
import org.openinternship.matching.policy.HostPreferences;
import org.openinternship.matching.policy.MatchingPolicy;
import org.openinternship.matching.result.MatchReason;
import org.openinternship.matching.result.ProcedureReason;

/** Linked applicants in a priority draw: one turn, by the rank of the lower ranking of them. */
class LinkedDrawTest {
  /** The words of the programme: passes over everybody, those who are linked as one. */
  private static int[] byHand(Market market, int passes) {
    int[] free = IntStream.range(0, market.projects()).map(market::freeSeats).toArray();
    int[] places = IntStream.range(0, market.interns()).map(market::pinnedProject).toArray();
    Map<Long, List<Integer>> units = new TreeMap<>();
    for (int intern = 0; intern < market.interns(); intern++) {
      int at = market.jointListOf(intern);
      List<Integer> all =
          at < 0
              ? List.of(intern)
              : IntStream.range(0, market.jointLists().get(at).size())
                  .mapToObj(market.jointLists().get(at)::member)
                  .toList();
      units.put(all.stream().mapToLong(market.lots()::number).max().orElseThrow(), all);
    }
    List<Integer> settled = new ArrayList<>();
    for (int pass = 1; pass <= passes + 1; pass++) {
      for (List<Integer> unit : units.values()) {
        List<int[]> wishes = wishes(market, unit);
        for (int wish = 0; wish < wishes.size(); wish++) {
          boolean tried = pass > passes || rank(market, unit, wish) == pass;
          if (tried && !settled.contains(unit.get(0)) && take(wishes.get(wish), free)) {
            settled.addAll(unit);
            for (int place = 0; place < unit.size(); place++) {
              places[unit.get(place)] = wishes.get(wish)[place];
            }
          }
        }
      }
    }
    return places;
  }

  private static List<int[]> wishes(Market market, List<Integer> unit) {
    List<int[]> wishes = new ArrayList<>();
    int at = market.jointListOf(unit.get(0));
    if (at < 0) {
      for (int e = market.firstPair(unit.get(0)); e < market.endPair(unit.get(0)); e++) {
        wishes.add(new int[] {market.project(e)});
      }
      return market.isPinned(unit.get(0)) ? List.of() : wishes;
    }
    JointList list = market.jointLists().get(at);
    for (int row = 0; row < list.rows(); row++) {
      int wish = row;
      wishes.add(IntStream.range(0, list.size()).map(k -> list.project(wish, k)).toArray());
    }
    return wishes;
  }

  private static int rank(Market market, List<Integer> unit, int wish) {
    return market.jointListOf(unit.get(0)) < 0
        ? market.choice(market.firstPair(unit.get(0)) + wish)
        : wish + 1;
  }

  private static boolean take(int[] wish, int[] free) {
    int[] left = free.clone();
    for (int project : wish) {
      if (project >= 0 && --left[project] < 0) {
        return false;
      }
    }
    System.arraycopy(left, 0, free, 0, free.length);
    return true;
  }

  @Property(tries = 1000)
  void theResult_isThatOfTheProcedureByHand(
      @ForAll long seed, @ForAll @IntRange(max = 4) int passes) {
    Market market = LinkedMarket.of(seed).market();
    assertThat(PriorityDraw.withPasses(passes).assign(market).projects())
        .containsExactly(byHand(market, passes));
  }

  /** Nobody, alone or together, can have a better wish without somebody else having a worse one. */
  @Property(tries = 300)
  void theResult_isEfficient(@ForAll long seed) {
    LinkedMarket drawn = LinkedMarket.of(seed);
    Market market = drawn.market();
    int[] given = ranks(market, PriorityDraw.firstChoicePass().assign(market));
    for (Assignment other : drawn.feasible()) {
      int[] ranks = ranks(market, other);
      boolean better = IntStream.range(0, given.length).anyMatch(i -> ranks[i] < given[i]);
      boolean worse = IntStream.range(0, given.length).anyMatch(i -> ranks[i] > given[i]);
      assertThat(better && !worse).isFalse();
    }
  }

  private static int[] ranks(Market market, Assignment assignment) {
    return IntStream.range(0, market.interns())
        .map(
            intern -> {
              int at = market.jointListOf(intern);
              int pair = assignment.pair(intern);
              return at >= 0
                  ? market.jointLists().get(at).rowOf(assignment)
                  : pair < 0 ? market.endPair(intern) : pair;
            })
        .toArray();
  }

  private static Cohort.Builder schools(int london, int wales) {
    return Cohort.builder()
        .addProjects(school("london", london), school("wales", wales))
        .addInterns(doctor("ada"), doctor("ben"), doctor("cy"))
        .addLink(LinkedInterns.of("ada", "ben").thenTogether("london").thenTogether("wales"))
        .addBids("cy", "london", "wales");
  }

  private static Project school(String id, int seats) {
    return Project.builder().id(id).host("nhs").seats(seats).build();
  }

  private static Intern doctor(String id) {
    return Intern.builder().id(id).build();
  }

  private static MatchingPolicy drawn(String... order) {
    return MatchingPolicy.preferenceLists()
        .withAcceptability(Acceptability.STATED)
        .withLottery(Lottery.single(0).withOrder(order))
        .withMechanism(PriorityDraw.firstChoicePass());
  }

  private static Map<String, String> places(Allocation allocation) {
    Map<String, String> places = new HashMap<>();
    allocation.pins().forEach(pin -> places.put(pin.intern().value(), pin.project().value()));
    return places;
  }

  @Test
  void theLowerRank_countsForBoth() {
    Allocation first = MatchingEngine.of(drawn("ada", "cy", "ben")).match(schools(2, 2).build());
    assertThat(places(first)).isEqualTo(Map.of("cy", "london", "ada", "wales", "ben", "wales"));
    assertThat(first.linked().orElseThrow().status()).isEqualTo(JointStatus.STABLE);
    Reason gone = first.explain(InternId.of("ada")).preferred().get(0).reasons().get(0);
    assertThat(gone.code()).isEqualTo(MatchReason.JOINT_CHOICE_GONE);
    assertThat(gone.number("number")).isEqualTo(drawn("ada", "cy", "ben").lottery().number("ben"));
    Allocation both = MatchingEngine.of(drawn("ada", "ben", "cy")).match(schools(2, 2).build());
    assertThat(places(both)).isEqualTo(Map.of("ada", "london", "ben", "london", "cy", "wales"));
    Reason before = both.explain(InternId.of("cy"), ProjectId.of("london")).get(0);
    assertThat(before.code()).isEqualTo(ProcedureReason.DRAWN_BEFORE);
    assertThat(before.number("lastNumber"))
        .isEqualTo(drawn("ada", "ben", "cy").lottery().number("ben"));
  }

  /** As for somebody alone: the second choice comes in the second pass, after first choices. */
  @Test
  void aChoiceThatCannotBeConsidered_countsAllTheSame() {
    Cohort cohort =
        schools(2, 2)
            .build()
            .withBids(Bids.ranked("cy", "wales"))
            .withExclusions(new Exclusion(InternId.of("ben"), ProjectId.of("london")));
    Allocation allocation = MatchingEngine.of(drawn("ada", "ben", "cy")).match(cohort);
    assertThat(places(allocation)).isEqualTo(Map.of("cy", "wales"));
    assertThat(allocation.explain(InternId.of("ada")).preferred())
        .extracting(it -> it.reasons().get(0).code())
        .containsExactly(MatchReason.JOINT_CHOICE_NOT_CONSIDERED, MatchReason.JOINT_CHOICE_GONE);
    Allocation serial =
        MatchingEngine.of(drawn("ada", "ben", "cy").withMechanism(PriorityDraw.withPasses(0)))
            .match(cohort);
    assertThat(places(serial)).isEqualTo(Map.of("ada", "wales", "ben", "wales"));
  }

  @Test
  void choicesOfRows_ascend() {
    JointList list = JointList.of(new int[] {0, 1}, new int[] {0, 0}, new int[] {1, 1});
    assertThat(list.choice(1)).isEqualTo(2);
    assertThat(list.withChoices(1, 2)).isEqualTo(list);
    JointList later = list.withChoices(2, 5);
    assertThat(later).isNotEqualTo(list).doesNotHaveSameHashCodeAs(list);
    assertThat(later.choice(1)).isEqualTo(5);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> list.withChoices(1))
        .withMessage("JointList: number of choices is 1, it must be that of rows, 2");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> list.withChoices(2, 2))
        .withMessage("JointList: choice of row 1 is 2, it must be > 2");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> list.withChoices(0, 2))
        .withMessage("JointList: choice of row 0 is 0, it must be > 0");
  }

  /** They have no list beside the joint one, be that as short as it is. */
  @Test
  void nothingIsSuggested_toThoseWhoAreLinked() {
    Cohort cohort =
        schools(2, 2)
            .bidRules(BidRules.builder().whenNoBids(WhenNoBids.SUGGEST).build())
            .build()
            .withLinks(LinkedInterns.of("ada", "ben").then(RankedPair.of("ben", "london")));
    MatchingEngine engine =
        MatchingEngine.of(
            MatchingPolicy.standard()
                .withLottery(Lottery.single(0).withOrder("cy", "ada", "ben"))
                .withMechanism(PriorityDraw.firstChoicePass()));
    Allocation allocation = engine.match(cohort);
    assertThat(places(allocation)).isEqualTo(Map.of("cy", "london", "ben", "london"));
    assertThat(allocation.explain(InternId.of("ada"), ProjectId.of("wales")).get(0).code())
        .isEqualTo(BidReason.NOT_BID_FOR);
    assertThat(allocation.explain(ProjectId.of("wales")).others())
        .extracting(it -> it.intern().value())
        .containsExactly("cy");
    // Whose partner has left is without bids, as others are.
    Allocation alone = allocation.after(CohortChange.internLeaves("ben"));
    assertThat(alone.cohort().bids()).contains(Bids.ranked("ada"));
    assertThat(places(alone)).isEqualTo(Map.of("cy", "london", "ada", "london"));
    assertThat(SameAllocationProperties.text(alone))
        .isEqualTo(SameAllocationProperties.text(engine.match(alone.cohort())));
  }

  /** Where no school has two places left, the next rows say what each of them does alone. */
  @Test
  void aBrokenLink_isSaidByRows() {
    Cohort cohort =
        schools(1, 1)
            .build()
            .withLinks(
                LinkedInterns.of("ada", "ben")
                    .thenTogether("london")
                    .thenTogether("wales")
                    .then(RankedPair.of("ada", "london"), RankedPair.of("ben", "wales"))
                    .then(RankedPair.of("ada", "wales")));
    Allocation allocation = MatchingEngine.of(drawn("cy", "ada", "ben")).match(cohort);
    assertThat(places(allocation)).isEqualTo(Map.of("cy", "london", "ada", "wales"));
    assertThat(allocation.explain(InternId.of("ben")).outcome().code())
        .isEqualTo(MatchReason.WITHOUT_PLACE_JOINTLY);
    assertThat(allocation.findings()).noneMatch(it -> it.path().equals("/links"));
  }

  @Test
  void resultsThatAreNotStable_areNotSearchedFor() {
    Cohort cohort =
        schools(2, 2)
            .addHostRanking(
                HostRanking.builder().project("london").then("ada", "ben", "cy").build())
            .build();
    Allocation allocation =
        MatchingEngine.of(drawn("cy", "ada", "ben").withHostPreferences(HostPreferences.RANKINGS))
            .match(cohort);
    assertThat(allocation.linked().orElseThrow().status()).isEqualTo(JointStatus.NOT_SOUGHT);
    assertThat(allocation.stable()).isFalse();
    assertThat(allocation.record().linked()).isEqualTo(allocation.linked());
  }

  @Test
  void limitsOverSeveralProjects_areRefusedWithLinks() {
    Cohort cohort =
        schools(2, 2).addHost(HostOrganization.builder().id("nhs").maxInterns(2).build()).build();
    FindingsException refused =
        catchThrowableOfType(
            FindingsException.class,
            () -> MatchingEngine.of(drawn("ada", "ben", "cy")).match(cohort));
    assertThat(refused.report().findings())
        .filteredOn(it -> it.severity() == Severity.ERROR)
        .extracting(it -> it.reason().code())
        .containsExactly(MatchReason.LINKS_BELOW_LIMITS);
  }
}
