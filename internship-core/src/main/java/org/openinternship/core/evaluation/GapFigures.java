package org.openinternship.core.evaluation;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.IntPredicate;
import org.openinternship.core.internal.Copies;
import org.openinternship.core.internal.Texts;

/**
 * The gaps of several interns on one item. All figures are exact.
 *
 * @param differences the levels by which each intern rates higher than the other, the lowest first;
 *     at least one. Their order does not reveal the interns
 */
public record GapFigures(List<Integer> differences) {
  /**
   * Sorts the differences.
   *
   * @param differences the levels by which each intern rates higher
   * @throws IllegalArgumentException if there is none
   */
  public GapFigures {
    Texts.checkNotEmpty("GapFigures", "differences", differences);
    differences = Copies.list(differences, "GapFigures.differences").stream().sorted().toList();
  }

  /** {@return the number of interns} */
  public int interns() {
    return differences.size();
  }

  /** {@return the number of interns who rate lower than the other} */
  public int lower() {
    return count(difference -> difference < 0);
  }

  /** {@return the number of interns who rate the same} */
  public int same() {
    return count(difference -> difference == 0);
  }

  /** {@return the number of interns who rate higher than the other} */
  public int higher() {
    return count(difference -> difference > 0);
  }

  /** {@return the sum of the differences; divided by {@link #interns()} it is their mean} */
  public long sum() {
    return differences.stream().mapToLong(Integer::longValue).sum();
  }

  /**
   * {@return the median, whole or with a half; the mean of the two in the middle if there are two}
   */
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
