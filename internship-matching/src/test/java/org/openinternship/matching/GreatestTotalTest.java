package org.openinternship.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.openinternship.matching.market.PreferenceList.strict;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.openinternship.core.id.InternId;
import org.openinternship.core.id.ProjectId;
import org.openinternship.core.reason.Reason;
import org.openinternship.matching.market.Assignment;
import org.openinternship.matching.market.CapacityTree;
import org.openinternship.matching.market.DrawnMarket;
import org.openinternship.matching.market.DrawnMarket.Shape;
import org.openinternship.matching.market.Market;
import org.openinternship.matching.mechanism.Because;
import org.openinternship.matching.mechanism.GreatestTotal;
import org.openinternship.matching.mechanism.Mechanism;
import org.openinternship.matching.result.ProcedureReason;

class GreatestTotalTest extends MechanismContract {
  @Override
  Mechanism mechanism() {
    return GreatestTotal.ofScores();
  }

  @Override
  boolean isTrueOfProcedure(
      Wants wants,
      Map<InternId, ProjectId> places,
      InternId intern,
      ProjectId project,
      Reason reason) {
    ProjectId got = places.get(intern);
    BigDecimal own = points(reason, "points");
    BigDecimal over = own.subtract(points(reason, "price"));
    boolean isSaid =
        reason.argument("intern").equals(intern.value())
            && reason.argument("project").equals(project.value())
            && own.compareTo(points(wants, intern, project)) == 0
            && points(reason, "price").signum() >= 0;
    if (reason.code() == ProcedureReason.ADDS_NOTHING) {
      return isSaid && got == null && over.signum() <= 0;
    }
    BigDecimal held = points(reason, "otherPoints");
    return isSaid
        && reason.code() == ProcedureReason.ADDS_MORE_ELSEWHERE
        && reason.argument("other").equals(got.value())
        && held.compareTo(points(wants, intern, got)) == 0
        && points(reason, "otherPrice").signum() >= 0
        && over.compareTo(held.subtract(points(reason, "otherPrice"))) <= 0;
  }

  private static BigDecimal points(Reason reason, String name) {
    return new BigDecimal(reason.argument(name));
  }

  private static BigDecimal points(Wants wants, InternId intern, ProjectId project) {
    return BigDecimal.valueOf(wants.millionths(intern, project), 6);
  }

  private static Market withPoints(Market market, int[][] points) {
    return market.withFacts((fact, intern, project) -> -points[intern][project]);
  }

  private static int[][] points(long seed, Market market) {
    Random random = new Random(seed);
    return IntStream.range(0, market.interns())
        .mapToObj(intern -> random.ints(market.projects(), 0, 4).toArray())
        .toArray(int[][]::new);
  }

  @Property(tries = 2000)
  void noAssignment_hasAGreaterTotal(@ForAll long seed, @ForAll Shape shape) {
    Market plain = DrawnMarket.of(seed, shape).market();
    if (!plain.parts().isEmpty()) {
      return;
    }
    int[][] points = points(seed, plain);
    Market market = withPoints(plain, points);
    Assignment assignment = mechanism().assign(market);
    long total =
        IntStream.range(0, market.interns())
            .filter(intern -> assignment.pair(intern) >= 0)
            .mapToLong(intern -> points[intern][assignment.project(intern)])
            .sum();
    int[] free = IntStream.range(0, market.tree().nodes()).map(market::freeCapacity).toArray();
    assertThat(total).isEqualTo(greatest(market, points, 0, free));
    assertThat(new TrueAccount(mechanism(), market, assignment).isTrue()).isTrue();
    int[][] alike = new int[market.interns()][market.projects()];
    Arrays.stream(alike).forEach(row -> Arrays.fill(row, 1));
    assertThat(mechanism().assign(plain)).isEqualTo(mechanism().assign(withPoints(plain, alike)));
  }

  private static long greatest(Market market, int[][] points, int intern, int[] free) {
    if (intern == market.interns()) {
      return 0;
    }
    long best = greatest(market, points, intern + 1, free);
    int end = market.isPinned(intern) ? 0 : market.endPair(intern);
    for (int pair = market.firstPair(intern); pair < end; pair++) {
      int project = market.project(pair);
      boolean hasRoom = true;
      for (int node = project; node >= 0; node = market.tree().parent(node)) {
        hasRoom &= free[node] > 0;
      }
      if (hasRoom) {
        change(market, free, project, -1);
        best = Math.max(best, points[intern][project] + greatest(market, points, intern + 1, free));
        change(market, free, project, 1);
      }
    }
    return best;
  }

  private static void change(Market market, int[] free, int project, int by) {
    for (int node = project; node >= 0; node = market.tree().parent(node)) {
      free[node] += market.tree().isLimited(node) ? by : 0;
    }
  }

  /** Both want project 0. The first would bring 5 there and 4 elsewhere, the second 3 and 0. */
  private static Market contested() {
    Market market =
        Market.builder(CapacityTree.flat(1, 1))
            .interns(strict(0, 1), strict(0))
            .projects(strict(0, 1), strict(0))
            .build();
    return withPoints(market, new int[][] {{5, 4}, {3, 0}});
  }

  @Test
  void whoeverLosesLessByIt_goesElsewhere_andIsToldSo() {
    Market market = contested();
    Assignment assignment = mechanism().assign(market);
    assertThat(assignment.projects()).containsExactly(1, 0);
    Because because = mechanism().account(market, assignment).because(0).orElseThrow();
    assertThat(because).isInstanceOf(Because.NothingToAdd.class);
    Because.NothingToAdd nothing = (Because.NothingToAdd) because;
    assertThat(nothing.points()).isEqualTo(5);
    assertThat(nothing.heldPoints()).isEqualTo(4);
    assertThat(nothing.heldPair()).isEqualTo(1);
    assertThat(nothing.addsUp()).isTrue();
    assertThat(new Because.NothingToAdd(1, 5, 0, 4, 0).addsUp()).isFalse();
  }

  @Test
  void anAssignmentOfSomebodyElse_hasNoAccount() {
    Market market = contested();
    assertThat(mechanism().account(market, Assignment.ofProjects(market, 0, -1)).because(0))
        .isEmpty();
  }

  @Test
  void pointsBelowNothing_areRefused() {
    Market market = withPoints(contested(), new int[][] {{5, -4}, {3, 0}});
    assertThatIllegalArgumentException()
        .isThrownBy(() -> mechanism().assign(market))
        .withMessageStartingWith(
            "GreatestTotal: points of intern 0 at project 1 are -4, they must be from 0 to"
                + " 2147483647. Maybe ");
  }

  /** Both would rather have each other's project, and bring more points where they are. */
  @Test
  void itIsNotEfficientByTheLists() {
    Market market =
        Market.builder(CapacityTree.flat(1, 1))
            .interns(strict(1, 0), strict(0, 1))
            .projects(strict(0, 1), strict(0, 1))
            .build();
    assertThat(mechanism().assign(withPoints(market, new int[][] {{2, 1}, {1, 2}})).projects())
        .containsExactly(0, 1);
  }

  /** What is not promised is lacking: small markets show each. */
  @Test
  void itIsNeitherStable_norStrategyProof() {
    for (Mechanism.Property property :
        List.of(Mechanism.Property.STABLE, Mechanism.Property.STRATEGY_PROOF_FOR_INTERNS)) {
      assertThat(
              IntStream.range(0, 300)
                  .mapToObj(
                      seed ->
                          new DeclaredProperty(mechanism(), DrawnMarket.of(seed, Shape.CONTESTED)))
                  .anyMatch(it -> it.counterexample(property).isPresent()))
          .as("%s is lacking", property)
          .isTrue();
    }
  }
}
