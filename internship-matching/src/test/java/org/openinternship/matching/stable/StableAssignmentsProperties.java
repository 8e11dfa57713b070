package org.openinternship.matching.stable;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.ToLongFunction;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.openinternship.matching.market.Assignment;
import org.openinternship.matching.market.CapacityTree;
import org.openinternship.matching.market.DrawnMarket;
import org.openinternship.matching.market.Market;
import org.openinternship.matching.mechanism.DeferredAcceptance;
import org.openinternship.matching.stable.ContestedMarket.Shape;

/** All that is claimed of stable assignments, against all of them by definition. */
class StableAssignmentsProperties {

  @Property(tries = 1000)
  void stream_givesEveryStableAssignmentOnce(@ForAll long seed, @ForAll Shape shape) {
    Market market = ContestedMarket.random(seed, shape, 5).market();
    assertThat(StableAssignments.of(market).stream())
        .doesNotHaveDuplicates()
        .containsExactlyInAnyOrderElementsOf(StableByDefinition.of(market));
  }

  @Property(tries = 1000)
  void stream_givesEveryStableAssignmentOnce_ofMarketsOfEveryShape(
      @ForAll long seed, @ForAll DrawnMarket.Shape shape) {
    Market market = DrawnMarket.of(seed, shape).market();
    assertThat(StableAssignments.of(market).stream())
        .doesNotHaveDuplicates()
        .containsExactlyInAnyOrderElementsOf(StableByDefinition.of(market));
  }

  @Property(tries = 300)
  void ends_areThoseOfDeferredAcceptance(@ForAll long seed, @ForAll Shape shape) {
    Market market = ContestedMarket.random(seed, shape, 30).market();
    StableAssignments stable = StableAssignments.of(market);
    assertThat(stable.internOptimal())
        .isEqualTo(DeferredAcceptance.internProposing().assign(market))
        .isEqualTo(stable.stream().findFirst().orElseThrow());
    assertThat(stable.projectOptimal())
        .isEqualTo(DeferredAcceptance.projectProposing().assign(market));
  }

  @Property(tries = 200)
  void leastTotalRank_isTheLeastOfAllAndBestForInternsAmongThose(
      @ForAll long seed, @ForAll Shape shape) {
    Market market = ContestedMarket.random(seed, shape, 6).market();
    assertThat(StableAssignments.of(market).leastTotalRank())
        .isEqualTo(bestBy(market, assignment -> ranks(market, assignment).sum()));
  }

  @Property(tries = 200)
  void leastRegret_isTheLeastOfAllAndBestForInternsAmongThose(
      @ForAll long seed, @ForAll Shape shape) {
    Market market = ContestedMarket.random(seed, shape, 6).market();
    assertThat(StableAssignments.of(market).leastRegret())
        .isEqualTo(bestBy(market, assignment -> ranks(market, assignment).max().orElse(0)));
  }

  /** The least by a measure and then, since one is best for all interns, by their places. */
  private static Assignment bestBy(Market market, ToLongFunction<Assignment> measure) {
    return StableByDefinition.of(market).stream()
        .min(
            Comparator.comparingLong(measure)
                .thenComparingLong(
                    assignment ->
                        IntStream.range(0, market.interns())
                            .mapToLong(assignment::pair)
                            .filter(pair -> pair >= 0)
                            .sum()))
        .orElseThrow();
  }

  /** The choice that each held pair is, and how many interns its project likes better and one. */
  private static IntStream ranks(Market market, Assignment assignment) {
    return IntStream.range(0, market.interns())
        .map(assignment::pair)
        .filter(pair -> pair >= 0)
        .flatMap(pair -> IntStream.of(market.choice(pair), rank(market, pair)));
  }

  private static int rank(Market market, int pair) {
    return 1
        + (int)
            IntStream.range(0, market.interns())
                .filter(intern -> !market.isPinned(intern))
                .map(intern -> market.pair(intern, market.project(pair)))
                .filter(other -> other >= 0 && market.tier(other) < market.tier(pair))
                .count();
  }

  @Property(tries = 100)
  void allPlaceTheSameInternsAndFillInstitutionsAlike(@ForAll long seed, @ForAll Shape shape) {
    Market market = ContestedMarket.random(seed, shape, 20).market();
    StableAssignments stable = StableAssignments.of(market);
    CapacityTree tree = market.tree();
    stable.stream()
        .limit(100)
        .forEach(
            other -> {
              for (int intern = 0; intern < market.interns(); intern++) {
                assertThat(other.isPlaced(intern))
                    .isEqualTo(stable.internOptimal().isPlaced(intern));
              }
              for (int project = 0; project < market.projects(); project++) {
                int top = tree.institution(project);
                int count = stable.internOptimal().count(top);
                assertThat(other.count(top)).isEqualTo(count);
                if (tree.parent(project) < 0 && count < tree.capacity(project)) {
                  assertThat(other.roster(top)).isEqualTo(stable.internOptimal().roster(top));
                }
              }
            });
  }

  @Property(tries = 200)
  void leavingEachRotationOut_givesThePrecedenceThatOnePassGives(@ForAll long seed) {
    Market market = ContestedMarket.random(seed, Shape.FLAT, 12).market();
    Assignment best = DeferredAcceptance.internProposing().assign(market);
    Rotations rotations = new RotationWalk(market, best).all();
    Precedence shared = SharedPrecedence.of(market, best, rotations);
    Precedence flat = FlatPrecedence.of(market, best, rotations);
    for (int rotation = 0; rotation < rotations.count(); rotation++) {
      assertThat(allBefore(flat, rotation)).isEqualTo(allBefore(shared, rotation));
    }
  }

  private static Set<Integer> allBefore(Precedence precedence, int rotation) {
    Set<Integer> all = new HashSet<>();
    for (int k = precedence.firstBefore(rotation); k < precedence.firstBefore(rotation + 1); k++) {
      all.add(precedence.before(k));
      all.addAll(allBefore(precedence, precedence.before(k)));
    }
    return all;
  }

  @Property(tries = 100)
  void stream_isTheSameInEveryRunAndGoesOnWhereItWasLeft(@ForAll long seed) {
    Market market = ContestedMarket.random(seed, Shape.FLAT, 7).market();
    List<Assignment> all = StableAssignments.of(market).stream().toList();
    assertThat(StableAssignments.of(market).stream().parallel().toList()).isEqualTo(all);
    assertThat(StableAssignments.of(market).stream().limit(2).toList())
        .isEqualTo(all.subList(0, Math.min(2, all.size())));
  }
}
