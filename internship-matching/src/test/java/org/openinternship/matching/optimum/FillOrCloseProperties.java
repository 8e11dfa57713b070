package org.openinternship.matching.optimum;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.openinternship.matching.market.Assignment;
import org.openinternship.matching.market.Oracle;
import org.openinternship.matching.verify.Feasibility;

/** Filling or closing against every assignment there is, whichever of them close. */
class FillOrCloseProperties {

  @Property(tries = 1_000)
  void noAssignmentIsBetter(@ForAll long seed) {
    check(SmallTask.of(seed, false).closing(seed));
  }

  @Property(tries = 1_000)
  void lowerLimits_areKeptBeside(@ForAll long seed) {
    check(SmallTask.of(seed, true).closing(seed));
  }

  private static void check(SmallTask task) {
    FillOrClose found = FillOrClose.of(task.market, SearchLimit.NONE, task.objectives);
    List<List<Long>> best = task.best();
    if (best.isEmpty()) {
      assertThat(found.status()).isEqualTo(SearchStatus.IMPOSSIBLE);
      assertThat(found.best()).isEmpty();
      assertThat(found.bound()).isEmpty();
      return;
    }
    assertThat(found.status()).isEqualTo(SearchStatus.OPTIMAL);
    Optimum optimum = found.best().orElseThrow();
    assertThat(task.isFeasible(optimum.assignment())).isTrue();
    assertThat(Feasibility.isFeasible(task.market, optimum.assignment())).isTrue();
    assertThat(task.values(optimum.assignment())).as("%s", found).isEqualTo(best);
    assertThat(found.value()).contains(new StackValue(best));
    assertThat(found.bound()).isEqualTo(found.value());
    assertThat(found.gap()).isEmpty();
    assertThat(optimum.certifies(optimum.assignment())).isTrue();
    for (int node = 0; node < task.market.tree().nodes(); node++) {
      assertThat(found.closed().contains(node))
          .isEqualTo(task.market.minimum(node) > 0 && optimum.assignment().count(node) == 0);
    }
  }

  /** What a limit leaves is feasible, and the best lies between it and the bound. */
  @Property(tries = 1_000)
  void aLimit_givesABound(@ForAll long seed) {
    SmallTask task = SmallTask.of(seed, (seed & 1) == 0).closing(seed);
    FillOrClose found = FillOrClose.of(task.market, SearchLimit.steps(1), task.objectives);
    List<List<Long>> best = task.best();
    if (best.isEmpty()) {
      assertThat(found.best()).isEmpty();
      assertThat(found.status()).isNotEqualTo(SearchStatus.OPTIMAL);
      return;
    }
    assertThat(found.status()).isNotEqualTo(SearchStatus.IMPOSSIBLE);
    assertThat(found.bound().orElseThrow()).isLessThanOrEqualTo(new StackValue(best));
    found
        .best()
        .ifPresent(
            optimum -> {
              assertThat(task.isFeasible(optimum.assignment())).isTrue();
              assertThat(new StackValue(best)).isLessThanOrEqualTo(found.value().orElseThrow());
            });
    if (found.status() == SearchStatus.OPTIMAL) {
      assertThat(found.value()).contains(new StackValue(best));
    }
    assertThat(found.gap().isPresent())
        .isEqualTo(found.value().isPresent() && !found.value().equals(found.bound()));
  }

  /** Level by level: the amounts by counting, and no assignment is better than a bound. */
  @Property(tries = 1_000)
  void outcome_saysTheValue_andWhatNothingIsBetterThan(@ForAll long seed, @ForAll boolean cut) {
    SmallTask task = SmallTask.of(seed, (seed & 1) == 0).closing(seed);
    SearchLimit limit = cut ? SearchLimit.steps(1) : SearchLimit.NONE;
    FillOrClose found = FillOrClose.of(task.market, limit, task.objectives);
    assertThat(found.outcome().isPresent()).isEqualTo(found.best().isPresent());
    if (found.best().isEmpty()) {
      return;
    }
    SearchOutcome outcome = found.outcome().orElseThrow();
    assertThat(outcome.status()).isEqualTo(found.status());
    Assignment assignment = found.best().orElseThrow().assignment();
    List<Long> has = flat(task.values(assignment));
    List<SearchLevel> levels = outcome.levels();
    assertThat(levels).hasSize(has.size());
    for (int k = 0; k < levels.size(); k++) {
      SearchLevel level = levels.get(k);
      assertThat(level.most() ? -level.amount() : level.amount()).isEqualTo(has.get(k));
      if (level.threshold().isPresent()) {
        assertThat(level.amount()).isEqualTo(placedAt(task, assignment, level));
      }
    }
    int open = outcome.open().map(levels::indexOf).orElse(levels.size());
    assertThat(open == levels.size()).isEqualTo(outcome.proven());
    for (var other : new Oracle(task.market).assignments()) {
      List<Long> its = task.isFeasible(other) ? flat(task.values(other)) : has;
      int differs = 0;
      while (differs < its.size() && its.get(differs).equals(has.get(differs))) {
        differs++;
      }
      if (differs < open) {
        assertThat(its.get(differs)).isGreaterThan(has.get(differs));
      } else if (differs == open && open < levels.size()) {
        SearchLevel level = levels.get(open);
        long bound = level.bound().orElseThrow();
        assertThat(its.get(open)).isGreaterThanOrEqualTo(level.most() ? -bound : bound);
      }
    }
  }

  private static List<Long> flat(List<List<Long>> values) {
    return values.stream().flatMap(List::stream).toList();
  }

  private static long placedAt(SmallTask task, Assignment assignment, SearchLevel level) {
    return IntStream.range(0, task.market.interns())
        .filter(i -> !task.market.isPinned(i) && assignment.pair(i) >= 0)
        .filter(i -> task.market.choice(assignment.pair(i)) == level.threshold().getAsLong())
        .count();
  }

  /** What closes taken as given: the best of all that have nobody at the same nodes. */
  @Property(tries = 300)
  void given_isTheBestWithTheSameClosed(@ForAll long seed) {
    SmallTask task = SmallTask.of(seed, (seed & 1) == 0).closing(seed);
    for (var one : new Oracle(task.market).assignments()) {
      if (!task.isFeasible(one)) {
        continue;
      }
      StackValue best = null;
      for (var other : new Oracle(task.market).assignments()) {
        boolean same = task.isFeasible(other);
        for (int node = 0; same && node < task.market.tree().nodes(); node++) {
          same =
              task.market.minimum(node) == 0 || (one.count(node) == 0) == (other.count(node) == 0);
        }
        StackValue value = same ? new StackValue(task.values(other)) : null;
        best = value != null && (best == null || value.compareTo(best) < 0) ? value : best;
      }
      Optimum given = FillOrClose.given(task.market, one, task.objectives);
      assertThat(new StackValue(task.values(given.assignment()))).isEqualTo(best);
      return;
    }
  }
}
