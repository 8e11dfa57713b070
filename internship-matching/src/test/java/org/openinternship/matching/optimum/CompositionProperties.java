package org.openinternship.matching.optimum;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.openinternship.matching.market.Assignment;
import org.openinternship.matching.market.Oracle;

/** Compositions against every assignment there is. */
class CompositionProperties {

  @Property(tries = 1_000)
  void noAssignmentThatKeepsTheRules_isBetter(@ForAll long seed) {
    SmallComposition small = SmallComposition.of(seed);
    List<List<Long>> best = small.best();
    CompositionOptimum found =
        CompositionOptimum.of(small.market, small.composition, SearchLimit.NONE);
    if (best.isEmpty()) {
      assertThat(found.status()).isEqualTo(SearchStatus.IMPOSSIBLE);
      assertThat(found.assignment()).isEmpty();
      assertThat(found.levels()).isEmpty();
      return;
    }
    assertThat(found.status()).isEqualTo(SearchStatus.OPTIMAL);
    Assignment assignment = found.assignment().orElseThrow();
    assertThat(small.isFeasible(assignment)).isTrue();
    assertThat(small.values(assignment)).as("%s %s", small.composition, found).isEqualTo(best);
    assertThat(found.levels()).allMatch(SearchLevel::proven);
  }

  /** What is said of a search that ended early is true. */
  @Property(tries = 500)
  void aSearchThatEndedEarly_saysHowFarItCame(@ForAll long seed) {
    SmallComposition small = SmallComposition.of(seed);
    CompositionOptimum found =
        CompositionOptimum.of(small.market, small.composition, SearchLimit.steps(1));
    assertThat(found.steps()).isLessThanOrEqualTo(2);
    checkClaims(small, found);
  }

  @Property(tries = 200)
  void aSearchWithoutTime_saysHowFarItCame(@ForAll long seed) {
    SmallComposition small = SmallComposition.of(seed);
    Instant[] now = {Instant.EPOCH};
    CompositionOptimum found =
        CompositionOptimum.of(
            small.market,
            small.composition,
            SearchLimit.time(
                Duration.ofSeconds(1 + Math.floorMod(seed, 30)),
                () -> now[0] = now[0].plusSeconds(1)));
    checkClaims(small, found);
  }

  private static void checkClaims(SmallComposition small, CompositionOptimum found) {
    List<List<Long>> best = small.best();
    switch (found.status()) {
      case IMPOSSIBLE -> assertThat(best).isEmpty();
      case UNDECIDED -> assertThat(found.assignment()).isEmpty();
      case OPTIMAL, BOUNDED -> {
        Assignment assignment = found.assignment().orElseThrow();
        assertThat(small.isFeasible(assignment)).isTrue();
        long[] least = best.stream().flatMap(List::stream).mapToLong(n -> n).toArray();
        long[] has =
            small.values(assignment).stream().flatMap(List::stream).mapToLong(n -> n).toArray();
        boolean proven = true;
        int at = 0;
        for (SearchLevel level : found.levels()) {
          if (at == small.flatPriceAt() && !level.label().equals("price")) {
            at++; // nothing has a price, so there is no such level
          }
          int sign = level.most() ? -1 : 1;
          assertThat(sign * level.amount()).isEqualTo(has[at]);
          if (proven && level.bound().isPresent()) {
            assertThat(sign * level.bound().getAsLong()).isLessThanOrEqualTo(least[at]);
          }
          assertThat(proven || level.bound().isEmpty()).isTrue();
          proven &= level.proven();
          assertThat(!proven || has[at] == least[at]).isTrue();
          at++;
        }
        assertThat(proven).isEqualTo(found.status() == SearchStatus.OPTIMAL);
      }
    }
  }

  @Property(tries = 300)
  void theCheck_countsAsTheDefinitionDoes(@ForAll long seed) {
    SmallComposition small = SmallComposition.of(seed);
    for (Assignment other : new Oracle(small.market).assignments()) {
      CompositionCheck check = CompositionCheck.of(small.market, small.composition, other);
      assertThat(check.broken().isEmpty()).isEqualTo(small.keepsRules(other));
      assertThat(check.price()).isEqualTo(small.price(other));
    }
  }
}
