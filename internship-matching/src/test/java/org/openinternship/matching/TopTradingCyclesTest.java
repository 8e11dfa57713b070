package org.openinternship.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.openinternship.matching.market.PreferenceList.strict;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.openinternship.core.cohort.Cohort;
import org.openinternship.core.finding.FindingsException;
import org.openinternship.core.host.HostOrganization;
import org.openinternship.core.host.Project;
import org.openinternship.core.id.InternId;
import org.openinternship.core.id.ProjectId;
import org.openinternship.core.reason.Reason;
import org.openinternship.matching.market.Assignment;
import org.openinternship.matching.market.CapacityTree;
import org.openinternship.matching.market.Lottery;
import org.openinternship.matching.market.Market;
import org.openinternship.matching.market.MarketPart;
import org.openinternship.matching.market.Oracle;
import org.openinternship.matching.market.PreferenceList;
import org.openinternship.matching.market.SmallMarket;
import org.openinternship.matching.market.SmallMarket.Order;
import org.openinternship.matching.mechanism.Because;
import org.openinternship.matching.mechanism.DeferredAcceptance;
import org.openinternship.matching.mechanism.MarketRefusedException;
import org.openinternship.matching.mechanism.Mechanism;
import org.openinternship.matching.mechanism.SerialDictatorship;
import org.openinternship.matching.mechanism.TopTradingCycles;
import org.openinternship.matching.policy.MatchingPolicy;
import org.openinternship.matching.result.MatchReason;
import org.openinternship.matching.result.ProcedureReason;

class TopTradingCyclesTest extends MechanismContract {
  @Override
  Mechanism mechanism() {
    return TopTradingCycles.byPriority();
  }

  @Override
  boolean isTrueOfProcedure(
      Wants wants,
      Map<InternId, ProjectId> places,
      InternId intern,
      ProjectId project,
      Reason reason) {
    new ByProcedure(wants, places, reason).fillers(project);
    Wants.Standing last =
        rights(wants, places).get(project).stream()
            .map(it -> wants.standing(it, project))
            .max(Comparator.naturalOrder())
            .orElseThrow();
    Wants.Standing own = wants.standing(intern, project);
    return reason.code() == ProcedureReason.RIGHTS_BEFORE
        && last.compareTo(own) <= 0
        && reason.argument("cutoff").equals(wants.shown(last).toString())
        && reason.argument("own").equals(wants.shown(own).toString());
  }

  /** Whose right each seat was, by the papers' rounds: who stood first when a cycle was made. */
  private static Map<ProjectId, Set<InternId>> rights(
      Wants wants, Map<InternId, ProjectId> places) {
    Map<ProjectId, Set<InternId>> rights = new HashMap<>();
    Set<InternId> waiting = new TreeSet<>(wants.interns());
    waiting.removeAll(wants.pins().keySet());
    Map<ProjectId, Long> left = new HashMap<>();
    for (ProjectId project : wants.projects()) {
      long held = places.keySet().stream().filter(i -> isHeldAt(wants, places, i, project)).count();
      left.put(project, held);
    }
    while (!waiting.isEmpty()) {
      Map<InternId, InternId> next = new HashMap<>();
      for (InternId intern : waiting) {
        wants.list(intern).stream()
            .filter(it -> left.get(it) > 0)
            .findFirst()
            .flatMap(
                it ->
                    waiting.stream()
                        .filter(other -> wants.list(other).contains(it))
                        .min(Comparator.comparing(other -> wants.standing(other, it))))
            .ifPresent(first -> next.put(intern, first));
      }
      Set<InternId> trading = new HashSet<>(next.keySet());
      for (InternId intern : next.keySet()) {
        InternId at = next.get(intern);
        for (int step = 0; step < next.size() && at != null && !at.equals(intern); step++) {
          at = next.get(at);
        }
        if (!intern.equals(at)) {
          trading.remove(intern);
        }
      }
      for (InternId intern : trading) {
        ProjectId project = places.get(intern);
        rights.computeIfAbsent(project, it -> new HashSet<>()).add(next.get(intern));
        left.merge(project, -1L, Long::sum);
      }
      waiting.removeAll(trading);
      waiting.removeIf(it -> !next.containsKey(it));
    }
    return rights;
  }

  private static boolean isHeldAt(
      Wants wants, Map<InternId, ProjectId> places, InternId intern, ProjectId project) {
    return project.equals(places.get(intern)) && !wants.pins().containsKey(intern);
  }

  @Property(tries = 3000)
  void theResult_isThatOfThePapersRounds(@ForAll long seed, @ForAll boolean pairs) {
    Order order = pairs ? Order.PAIRS : Order.INTERNS;
    Market market = SmallMarket.random(seed, order, false).market();
    assertThat(mechanism().assign(market).projects()).isEqualTo(rounds(market));
  }

  /** Round after round: everybody points, and all who stand in cycles leave at once. */
  private static int[] rounds(Market market) {
    int[] seats = new int[market.projects()];
    Arrays.setAll(seats, market::freeCapacity);
    int[] place = IntStream.range(0, market.interns()).map(market::pinnedProject).toArray();
    Set<Integer> free = new HashSet<>();
    IntStream.range(0, place.length).filter(i -> !market.isPinned(i)).forEach(free::add);
    while (!free.isEmpty()) {
      int[] wants = new int[place.length];
      Arrays.fill(wants, -1);
      for (int i : free) {
        for (int e = market.endPair(i) - 1; e >= market.firstPair(i); e--) {
          wants[i] = seats[market.project(e)] > 0 ? market.project(e) : wants[i];
        }
      }
      Set<Integer> leaving = new HashSet<>();
      for (int i : free) {
        int at = i;
        for (int step = 0; step < place.length && at >= 0 && wants[at] >= 0; step++) {
          at = first(market, wants[at], free);
          if (at == i) {
            leaving.add(i);
          }
        }
      }
      for (int i : Set.copyOf(free)) {
        if (leaving.contains(i)) {
          place[i] = wants[i];
          seats[wants[i]]--;
        }
        if (leaving.contains(i) || wants[i] < 0) {
          free.remove(i);
        }
      }
    }
    return place;
  }

  private static int first(Market market, int project, Set<Integer> free) {
    int first = -1;
    for (int i : free) {
      int pair = market.pair(i, project);
      if (pair >= 0 && (first < 0 || market.beats(pair, market.pair(first, project)))) {
        first = i;
      }
    }
    return first;
  }

  @Property(tries = 1000)
  void underOneCommonOrder_itIsASerialDictatorship(@ForAll long seed) {
    SmallMarket drawn = SmallMarket.random(seed, Order.INTERNS, false);
    int[][] noTiers = new int[drawn.lists().length][drawn.tree().projects()];
    Market market =
        new SmallMarket(drawn.tree(), drawn.lists(), noTiers, drawn.pins(), Lottery.single(seed))
            .market();
    assertThat(mechanism().assign(market)).isEqualTo(SerialDictatorship.byLottery().assign(market));
  }

  /**
   * Example 1 of Abdulkadiroglu, Sonmez, <i>School choice: a mechanism design approach</i> (2003),
   * after Roth: the one stable matching is worse for two students, and better for nobody, than the
   * one by trade.
   */
  @Test
  void publishedExample_tradeDominatesTheStableMatching() {
    Market market =
        Market.builder(CapacityTree.flat(1, 1, 1))
            .interns(strict(1, 0, 2), strict(0, 1, 2), strict(0, 1, 2))
            .projects(strict(0, 2, 1), strict(1, 0, 2), strict(1, 0, 2))
            .build();
    assertThat(DeferredAcceptance.internProposing().assign(market).projects())
        .containsExactly(0, 1, 2);
    assertThat(mechanism().assign(market).projects()).containsExactly(1, 0, 2);
  }

  /** Intern 2 stands before intern 0 at project 0, who got it from intern 1 in exchange. */
  @Test
  void itIsNotStable_seatsAreTradedPastThoseWhoStandBefore() {
    Market market =
        Market.builder(CapacityTree.flat(1, 1))
            .interns(strict(0, 1), strict(1, 0), strict(0))
            .projects(strict(1, 2, 0), strict(0, 1))
            .build();
    Assignment result = mechanism().assign(market);
    assertThat(mechanism().account(market, result).because(market.pair(2, 0)))
        .contains(new Because.RightsBefore(market.pair(1, 0)));
    assertThat(result.projects()).containsExactly(0, 1, -1);
    assertThat(new Oracle(market).blocking(result, true)).containsExactly(market.pair(2, 0));
    assertThat(mechanism().properties()).doesNotContain(Mechanism.Property.STABLE);
  }

  /** Intern 0 wants project 1 alone, and stands first at project 0, which intern 1 wants. */
  @Test
  void itIsNotStrategyProof_anUnwantedProjectIsARightToTrade() {
    PreferenceList[] projects = {strict(0, 1), strict(1, 2, 0)};
    Market honest =
        Market.builder(CapacityTree.flat(1, 1))
            .interns(strict(1), strict(0, 1), strict(1))
            .projects(projects)
            .build();
    Market lie =
        Market.builder(CapacityTree.flat(1, 1))
            .interns(strict(1, 0), strict(0, 1), strict(1))
            .projects(projects)
            .build();
    assertThat(mechanism().assign(honest).projects()).containsExactly(-1, 0, 1);
    assertThat(mechanism().assign(lie).projects()).containsExactly(1, 0, -1);
    assertThat(mechanism().properties())
        .doesNotContain(Mechanism.Property.STRATEGY_PROOF_FOR_INTERNS);
  }

  @Test
  void aGroupAboveOneProject_makesItsSeatsFewer() {
    CapacityTree.Builder tree = CapacityTree.builder(2, 1);
    tree.group(1, 0);
    tree.group(9, 1, 2);
    Market market =
        Market.builder(tree.build())
            .interns(strict(0, 1), strict(0, 1))
            .projects(strict(1, 0), strict(1, 0))
            .build();
    assertThat(market.parts()).isEmpty();
    assertThat(mechanism().assign(market).projects()).containsExactly(1, 0);
  }

  @Test
  void aLimitOverSeveralProjects_isRefused() {
    CapacityTree.Builder tree = CapacityTree.builder(1, 1);
    tree.group(1, 0, 1);
    Market market =
        Market.builder(tree.build()).interns(strict(0)).projects(strict(0), strict(0)).build();
    assertThat(market.parts()).containsExactly(MarketPart.SHARED_LIMITS);
    assertThatExceptionOfType(MarketRefusedException.class)
        .isThrownBy(() -> mechanism().assign(market))
        .withMessageContaining("'top-trading-cycles' refuses")
        .withMessageContaining("Maybe ");
  }

  /** Through the engine the refusal says whose limit it is, and nothing is matched without it. */
  @Test
  void theEngine_tellsWhoseLimitCannotBeKept() {
    Cohort cohort =
        Cohort.builder()
            .addHost(HostOrganization.builder().id("acme").maxInterns(1).build())
            .addProject(Project.builder().id("map").host("acme").seats(1).build())
            .addProject(Project.builder().id("web").host("acme").seats(1).build())
            .build();
    MatchingEngine engine = MatchingEngine.of(MatchingPolicy.standard().withMechanism(mechanism()));
    assertThatExceptionOfType(FindingsException.class)
        .isThrownBy(() -> engine.match(cohort))
        .satisfies(
            refused -> {
              assertThat(refused.report().of(MatchReason.LIMIT_NOT_HONOURED)).hasSize(1);
              assertThat(refused.report().of(MatchReason.LIMIT_NOT_HONOURED).get(0))
                  .hasToString(
                      "ERROR /hosts/0 LIMIT_NOT_HONOURED: host acme has a limit of one intern"
                          + " over the projects map and web, and top-trading-cycles cannot keep"
                          + " limits over several projects. Maybe give each project places of its"
                          + " own, or match by another mechanism");
            });
    assertThat(
            engine
                .match(cohort.withHosts(List.of(HostOrganization.builder().id("acme").build())))
                .matches())
        .isEmpty();
  }

  @Test
  void longChainsOfPointers_takeNoDepth() {
    int size = 20_000;
    int[] seats = new int[size];
    Arrays.fill(seats, 1);
    var assembler = Market.assembler(CapacityTree.flat(seats), Lottery.single(1));
    int shift = new Random(1).nextInt(size - 1) + 1;
    for (int i = 0; i < size; i++) {
      assembler.intern().pair((i + shift) % size, 1).pair(i, 0);
    }
    Market market = assembler.build();
    Assignment result = mechanism().assign(market);
    for (int i = 0; i < size; i++) {
      assertThat(result.project(i)).isEqualTo((i + shift) % size);
    }
  }
}
