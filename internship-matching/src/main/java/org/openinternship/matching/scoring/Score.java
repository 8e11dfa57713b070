package org.openinternship.matching.scoring;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.openinternship.core.internal.Bounds;

/**
 * The points that say how well an intern and a project suit each other, and how they add up. The
 * number shown is the number that is sorted by: the sum of the contributions, exact to the
 * millionth.
 *
 * @param contributions what each criterion adds, in the order of the model
 */
public record Score(List<Contribution> contributions) implements Comparable<Score> {
  /**
   * Copies the contributions.
   *
   * @param contributions what each criterion adds
   */
  public Score {
    Objects.requireNonNull(contributions, "Score.contributions");
    contributions = List.copyOf(contributions);
  }

  /** {@return the sum of the contributions in millionths of a point} */
  public long millionths() {
    return contributions.stream().mapToLong(Contribution::millionths).sum();
  }

  /** {@return the most points there can be: the sum of the weights} */
  public int outOf() {
    return contributions.stream().mapToInt(Contribution::weight).sum();
  }

  /** {@return the points, with six decimals} */
  public BigDecimal points() {
    return points(millionths());
  }

  /**
   * Returns the contributions that add most, for a short explanation.
   *
   * @param count how many at most
   * @return those that add anything, most first; in the order of the model where they add the same
   * @throws IllegalArgumentException if the count is negative
   */
  public List<Contribution> strongest(int count) {
    Bounds.check("Score", "count", count, 0, Integer.MAX_VALUE);
    return contributions.stream()
        .filter(contribution -> contribution.millionths() > 0)
        .sorted(Comparator.comparingLong(Contribution::millionths).reversed())
        .limit(count)
        .toList();
  }

  /**
   * Orders by the points alone, fewest first; scores that come level need not be equal, as their
   * points may add up in other ways.
   */
  @Override
  public int compareTo(Score other) {
    return Long.compare(millionths(), other.millionths());
  }

  /** {@return the score, as in {@code 73.412500 of 100}} */
  @Override
  public String toString() {
    return points() + " of " + outOf();
  }

  /**
   * Returns the points as a number with six decimals.
   *
   * @param millionths the points in millionths
   * @return the points
   */
  public static BigDecimal points(long millionths) {
    return BigDecimal.valueOf(millionths, 6);
  }
}
