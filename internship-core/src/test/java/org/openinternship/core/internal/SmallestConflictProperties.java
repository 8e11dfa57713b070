package org.openinternship.core.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.NotEmpty;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.statistics.Statistics;

/** What is found is in conflict and no part of it is, by conflicts that are given. */
class SmallestConflictProperties {
  private static boolean isImpossible(Set<Integer> demands, List<Set<Integer>> conflicts) {
    return conflicts.stream().anyMatch(demands::containsAll);
  }

  private static Set<Integer> without(List<Integer> all, Set<Integer> some) {
    Set<Integer> left = new HashSet<>(all);
    left.removeAll(some);
    return left;
  }

  @Property(tries = 1_000)
  void isOneOfTheConflicts_andNoneCanBeLeftOut(
      @ForAll @IntRange(min = 1, max = 60) int count,
      @ForAll @Size(min = 1, max = 4)
          List<@NotEmpty @Size(max = 5) Set<@IntRange(max = 59) Integer>> drawn) {
    List<Integer> all = IntStream.range(0, count).boxed().toList();
    List<Set<Integer>> conflicts = new ArrayList<>();
    for (Set<Integer> one : drawn) {
      Set<Integer> some = new HashSet<>();
      one.forEach(demand -> some.add(demand % count));
      conflicts.add(some);
    }
    AtomicInteger asked = new AtomicInteger();
    List<Integer> found =
        SmallestConflict.of(
            all,
            some -> {
              asked.incrementAndGet();
              return isImpossible(without(all, some), conflicts);
            });
    assertThat(found).isSorted().doesNotHaveDuplicates();
    assertThat(isImpossible(Set.copyOf(found), conflicts)).isTrue();
    for (int one : found) {
      assertThat(isImpossible(without(found, Set.of(one)), conflicts)).isFalse();
    }
    int twiceEach = 2 * count;
    int fewTimesLog = (found.size() + 1) * 2 * (1 + log(count));
    assertThat(asked.get()).isLessThanOrEqualTo(twiceEach).isLessThanOrEqualTo(fewTimesLog);
    Statistics.label("the bound that is less")
        .collect(twiceEach < fewTimesLog ? "twice each" : "few times log")
        .coverage(
            share -> {
              share.check("twice each").percentage(p -> p > 10);
              share.check("few times log").percentage(p -> p > 10);
            });
    Statistics.label("conflict")
        .collect(Math.min(found.size(), 3))
        .coverage(
            share -> {
              share.check(1).percentage(p -> p > 10);
              share.check(2).percentage(p -> p > 5);
              share.check(3).percentage(p -> p > 5);
            });
  }

  private static int log(int number) {
    return 32 - Integer.numberOfLeadingZeros(number);
  }

  @Example
  void ofWhatIsImpossibleWithoutAll_nothingIsLeft() {
    assertThat(SmallestConflict.of(List.of("a", "b"), some -> true)).isEmpty();
  }

  @Example
  void allInConflict_takeOneQuestionEach() {
    List<Integer> all = IntStream.range(0, 1_000).boxed().toList();
    AtomicInteger asked = new AtomicInteger();
    assertThat(SmallestConflict.of(all, some -> asked.incrementAndGet() < 0)).isEqualTo(all);
    assertThat(asked.get()).isEqualTo(1_000);
  }

  /** Two of a million demands are in conflict: the search asks a few dozen times. */
  @Example
  void fewOfMany_takeFewQuestions() {
    List<Integer> all = IntStream.range(0, 1_000_000).boxed().toList();
    AtomicInteger asked = new AtomicInteger();
    List<Integer> found =
        SmallestConflict.of(
            all,
            some -> {
              asked.incrementAndGet();
              return !some.contains(400_000) && !some.contains(999_000);
            });
    assertThat(found).containsExactly(400_000, 999_000);
    assertThat(asked.get()).isLessThan(120);
  }
}
