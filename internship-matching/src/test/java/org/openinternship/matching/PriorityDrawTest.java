package org.openinternship.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.openinternship.matching.market.PreferenceList.strict;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.openinternship.core.id.InternId;
import org.openinternship.core.id.ProjectId;
import org.openinternship.core.reason.Reason;
import org.openinternship.matching.market.Assignment;
import org.openinternship.matching.market.CapacityTree;
import org.openinternship.matching.market.DrawnMarket;
import org.openinternship.matching.market.DrawnMarket.Shape;
import org.openinternship.matching.market.Lottery;
import org.openinternship.matching.market.Market;
import org.openinternship.matching.market.Oracle;
import org.openinternship.matching.mechanism.Mechanism;
import org.openinternship.matching.mechanism.PriorityDraw;
import org.openinternship.matching.mechanism.SerialDictatorship;
import org.openinternship.matching.result.ProcedureReason;

class PriorityDrawTest extends MechanismContract {
  @Override
  Mechanism mechanism() {
    return PriorityDraw.firstChoicePass();
  }

  @Override
  boolean isTrueOfProcedure(
      Wants wants,
      Map<InternId, ProjectId> places,
      InternId intern,
      ProjectId project,
      Reason reason) {
    ByProcedure told = new ByProcedure(wants, places, reason);
    Comparator<long[]> order = Arrays::compare;
    long[] own = turn(told, intern, project);
    List<long[]> others =
        told.fillers(project).stream().map(it -> turn(told, it, places.get(it))).toList();
    long[] last = others.stream().max(order).orElseThrow();
    return reason.code() == ProcedureReason.DRAWN_BEFORE
        && order.compare(last, own) <= 0
        && Arrays.equals(last, new long[] {reason.number("lastPass"), reason.number("lastNumber")})
        && Arrays.equals(own, new long[] {reason.number("pass"), reason.number("number")});
  }

  private static long[] turn(ByProcedure told, InternId intern, ProjectId project) {
    return new long[] {
      Math.min(2, told.choice(intern, project)),
      told.wants().policy.lottery().number(intern.value())
    };
  }

  /** The procedure as it is told: passes over everybody, one preference after the other. */
  private static int[] byHand(Market market, int passes) {
    int[] free = IntStream.range(0, market.tree().nodes()).map(market::freeCapacity).toArray();
    int[] projects = IntStream.range(0, market.interns()).map(market::pinnedProject).toArray();
    List<Integer> order =
        IntStream.range(0, market.interns())
            .boxed()
            .sorted(Comparator.comparing(i -> market.lots().number(i)))
            .toList();
    for (int pass = 1; pass <= passes + 1; pass++) {
      for (int intern : order) {
        for (int pair = market.firstPair(intern); pair < market.endPair(intern); pair++) {
          boolean isTried = pass > passes || market.choice(pair) == pass;
          if (isTried && projects[intern] < 0 && hasRoom(market, free, market.project(pair))) {
            projects[intern] = market.project(pair);
            for (int n = projects[intern]; n >= 0; n = market.tree().parent(n)) {
              free[n] -= market.tree().isLimited(n) ? 1 : 0;
            }
          }
        }
      }
    }
    return projects;
  }

  private static boolean hasRoom(Market market, int[] free, int project) {
    boolean room = true;
    for (int node = project; node >= 0; node = market.tree().parent(node)) {
      room &= free[node] > 0;
    }
    return room;
  }

  @Property(tries = 1000)
  void theResult_isThatOfTheProcedureByHand(
      @ForAll long seed, @ForAll Shape shape, @ForAll @IntRange(max = 4) int passes) {
    Market market = DrawnMarket.of(seed, shape).market();
    assertThat(PriorityDraw.withPasses(passes).assign(market).projects())
        .containsExactly(byHand(market, passes));
  }

  @Property
  void withoutPasses_itIsSerialDictatorship(@ForAll long seed, @ForAll Shape shape) {
    Market market = DrawnMarket.of(seed, shape).market();
    assertThat(PriorityDraw.withPasses(0).assign(market))
        .isEqualTo(SerialDictatorship.byLottery().assign(market));
  }

  /** What the programme promises: nobody can do better in the number of first choices. */
  @Property
  void asManyAsPossible_getTheirFirstChoice(@ForAll long seed) {
    Market market = DrawnMarket.of(seed, Shape.FLAT).market();
    Oracle oracle = new Oracle(market);
    long most =
        oracle.assignments().stream()
            .filter(oracle::isFeasible)
            .mapToLong(it -> firstChoices(market, it))
            .max()
            .orElse(0);
    assertThat(firstChoices(market, mechanism().assign(market))).isEqualTo(most);
  }

  private static long firstChoices(Market market, Assignment assignment) {
    return IntStream.range(0, market.interns())
        .filter(i -> assignment.pair(i) >= 0 && market.choice(assignment.pair(i)) == 1)
        .count();
  }

  @Property
  void anyNumberOfPasses_isEfficient(
      @ForAll long seed, @ForAll Shape shape, @ForAll @IntRange(max = 4) int passes) {
    DeclaredProperty declared =
        new DeclaredProperty(PriorityDraw.withPasses(passes), DrawnMarket.of(seed, shape));
    assertThat(declared.counterexample(Mechanism.Property.PARETO_EFFICIENT)).isEmpty();
  }

  /** Whoever lists a popular school first in vain comes after those who list the next one first. */
  @Test
  void itPaysToListALessPopularSchoolFirst() {
    assertThat(mechanism().assign(three(0, 1)).project(0)).isEqualTo(-1);
    assertThat(mechanism().assign(three(1, 0)).project(0)).isEqualTo(1);
  }

  private static Market three(int... list) {
    return Market.builder(CapacityTree.flat(1, 1))
        .interns(strict(list), strict(0, 1), strict(1))
        .projects(strict(0, 1, 2), strict(0, 1, 2))
        .lottery(Lottery.single(0).withOrder("1", "0", "2"))
        .build();
  }

  @Test
  void rankingsOfSchools_doNotCount() {
    Market market =
        Market.builder(CapacityTree.flat(1))
            .interns(strict(0), strict(0))
            .projects(strict(0, 1))
            .lottery(Lottery.single(1).withOrder("1", "0"))
            .build();
    assertThat(mechanism().assign(market).projects()).containsExactly(-1, 0);
    assertThat(new Oracle(market).blocking(mechanism().assign(market), true)).isNotEmpty();
  }

  @Test
  void passes_haveBounds() {
    assertThatIllegalArgumentException().isThrownBy(() -> PriorityDraw.withPasses(-1));
    assertThatIllegalArgumentException().isThrownBy(() -> PriorityDraw.withPasses(1_001));
    assertThat(PriorityDraw.withPasses(1)).isSameAs(PriorityDraw.firstChoicePass());
    assertThat(PriorityDraw.withPasses(2))
        .isEqualTo(PriorityDraw.withPasses(2))
        .hasToString("priority-draw/passes-2");
  }
}
