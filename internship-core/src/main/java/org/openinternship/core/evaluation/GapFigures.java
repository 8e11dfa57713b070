package org.openinternship.core.evaluation;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.IntPredicate;

/**
 * The gaps of several interns on one item. All figures are exact.
 *
 * @param differences by how many levels each rates higher than the other, the lowest first; at
 *     least one. Their order says nothing of who it was
 */
public record GapFigures(List<Integer> differences) {
  /**
   * Sorts the differences.
   *
   * @param differences by how many levels each rates higher
   * @throws IllegalArgumentException if there is none
   */
  public GapFigures {
    if (differences.isEmpty()) {
      throw new IllegalArgumentException("GapFigures: there is no difference; it needs at least 1");
    }
    differences = differences.stream().sorted().toList();
  }

  /** {@return how many interns} */
  public int interns() {
    return differences.size();
  }

  /** {@return how many rate lower than the other} */
  public int lower() {
    return count(difference -> difference < 0);
  }

  /** {@return how many rate the same} */
  public int same() {
    return count(difference -> difference == 0);
  }

  /** {@return how many rate higher than the other} */
  public int higher() {
    return count(difference -> difference > 0);
  }

  /** {@return the sum of the differences; divided by {@link #interns()} it is their mean} */
  public long sum() {
    return differences.stream().mapToLong(Integer::longValue).sum();
  }

  /** {@return the median, whole or with a half; half of the two in the middle if there are two} */
  public BigDecimal median() {
    long low = differences.get((interns() - 1) / 2);
    long high = differences.get(interns() / 2);
    return (low + high) % 2 == 0
        ? BigDecimal.valueOf((low + high) / 2)
        : BigDecimal.valueOf((low + high) * 5, 1);
  }

  private int count(IntPredicate kind) {
    return (int) differences.stream().mapToInt(Integer::intValue).filter(kind).count();
  }
}
