package org.openinternship.core.internal;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/**
 * The search for what cannot be had together: of many demands, some none of which can be left out.
 * Demands are tried in their order, and as many are left out at once as stay impossible without
 * them: those in conflict are few among many that are in nobody's way. Where c of n are in conflict
 * this asks some c log n times, and at most twice n times.
 */
public final class SmallestConflict {
  private SmallestConflict() {}

  /**
   * Finds them.
   *
   * @param all the demands, each once, which together are impossible
   * @param isImpossibleWithout whether the others are impossible without some of them
   * @return those that are left, in their order; none if the rest is impossible without all
   * @param <T> what the demands are
   */
  public static <T> List<T> of(List<T> all, Predicate<Set<T>> isImpossibleWithout) {
    Set<T> without = new LinkedHashSet<>();
    for (int next = 0; next < all.size(); next++) {
      int left = all.size() - next;
      int few = 0; // so many more can be left out
      int many = left + 1; // and so many cannot
      for (int step = 1; few < left && many > left; step *= 2) {
        int tried = Math.min(few + step, left);
        if (isImpossibleWithout.test(and(without, all.subList(next, next + tried)))) {
          few = tried;
        } else {
          many = tried;
        }
      }
      while (many - few > 1) {
        int tried = (few + many) >>> 1;
        if (isImpossibleWithout.test(and(without, all.subList(next, next + tried)))) {
          few = tried;
        } else {
          many = tried;
        }
      }
      without.addAll(all.subList(next, next + few));
      next += few; // the one there cannot be left out
    }
    return all.stream().filter(one -> !without.contains(one)).toList();
  }

  private static <T> Set<T> and(Set<T> some, List<T> others) {
    Set<T> all = new LinkedHashSet<>(some);
    all.addAll(others);
    return all;
  }
}
