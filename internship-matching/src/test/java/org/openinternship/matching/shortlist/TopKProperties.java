package org.openinternship.matching.shortlist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class TopKProperties {
  record Candidate(long score, int index) {}

  /** Few different scores, so that there are ties, and the extremes of a long. */
  @Provide
  Arbitrary<List<Candidate>> candidates() {
    Arbitrary<Long> scores =
        Arbitraries.oneOf(
            Arbitraries.longs().between(-3, 3), Arbitraries.of(Long.MIN_VALUE, Long.MAX_VALUE));
    Arbitrary<Integer> indices = Arbitraries.integers().between(0, 500);
    return indices
        .list()
        .uniqueElements()
        .ofMaxSize(120)
        .flatMap(
            places ->
                scores
                    .list()
                    .ofSize(places.size())
                    .map(
                        all ->
                            IntStream.range(0, all.size())
                                .mapToObj(i -> new Candidate(all.get(i), places.get(i)))
                                .collect(Collectors.toList())));
  }

  private static int[] bySorting(List<Candidate> candidates, int k) {
    return candidates.stream()
        .sorted(
            Comparator.comparing(Candidate::score, Comparator.reverseOrder())
                .thenComparing(Candidate::index))
        .limit(k)
        .mapToInt(Candidate::index)
        .toArray();
  }

  @Property
  void keepsWhatSortingPutsFirst(
      @ForAll("candidates") List<Candidate> candidates,
      @ForAll @IntRange(min = 1, max = 130) int k) {
    TopK best = new TopK(k);
    candidates.forEach(candidate -> best.offer(candidate.score(), candidate.index()));
    assertThat(best.size()).isEqualTo(Math.min(k, candidates.size()));
    assertThat(best.drain()).containsExactly(bySorting(candidates, k));
  }

  @Property
  void orderOfOffersChangesNothing(
      @ForAll("candidates") List<Candidate> candidates,
      @ForAll @IntRange(min = 1, max = 130) int k,
      @ForAll Random random) {
    Collections.shuffle(candidates, random);
    TopK best = new TopK(k);
    candidates.forEach(candidate -> best.offer(candidate.score(), candidate.index()));
    assertThat(best.drain()).containsExactly(bySorting(candidates, k));
  }

  /** Whatever is below the bar may be offered or not. */
  @Property
  void barIsTheScoreOfTheLastOnceThereAreK(
      @ForAll("candidates") List<Candidate> candidates, @ForAll @IntRange(min = 1, max = 9) int k) {
    TopK best = new TopK(k);
    for (int i = 0; i < candidates.size(); i++) {
      best.offer(candidates.get(i).score(), candidates.get(i).index());
      long expected =
          i + 1 < k
              ? Long.MIN_VALUE
              : candidates.subList(0, i + 1).stream()
                  .map(Candidate::score)
                  .sorted(Comparator.reverseOrder())
                  .toList()
                  .get(k - 1);
      assertThat(best.bar()).isEqualTo(expected);
    }
  }

  @Property
  void startsAfreshOnceDrained(
      @ForAll("candidates") List<Candidate> first,
      @ForAll("candidates") List<Candidate> second,
      @ForAll @IntRange(min = 1, max = 130) int k) {
    TopK best = new TopK(k);
    first.forEach(candidate -> best.offer(candidate.score(), candidate.index()));
    best.drain();
    assertThat(best.size()).isZero();
    second.forEach(candidate -> best.offer(candidate.score(), candidate.index()));
    assertThat(best.drain()).containsExactly(bySorting(second, k));
  }

  @Example
  void hugeKTakesNoMemoryBeforehand() {
    TopK best = new TopK(Integer.MAX_VALUE);
    best.offer(1, 7);
    best.offer(2, 3);
    assertThat(best.drain()).containsExactly(3, 7);
  }

  @Example
  void kBelow1_isRefused() {
    assertThatThrownBy(() -> new TopK(0))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("TopK: k is 0, it must be at least 1");
  }
}
