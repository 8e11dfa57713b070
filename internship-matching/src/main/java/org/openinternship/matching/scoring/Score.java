package org.openinternship.matching.scoring;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.openinternship.core.internal.Bounds;
import org.openinternship.core.reason.Reason;

/**
 * The points that say how well an intern and a project suit each other, and how they add up. The
 * number shown is the number that is sorted by: the sum of the contributions, exact to the
 * millionth.
 *
 * <p>Points out of {@link #outOf()} compare with every other pair under the same model. How many of
 * them this pair was {@link #asked()} for tells whether a low number means much missing or little
 * to meet; it changes neither the points nor the order.
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

  /**
   * {@return the most points that this pair could have: the sum of the weights of the criteria that
   * had something to ask for, be the answer known or not; 0 to {@link #outOf()}}
   */
  public int asked() {
    return contributions.stream().filter(Contribution::asked).mapToInt(Contribution::weight).sum();
  }

  /** {@return whether there is nothing to show: the model has no criterion} */
  public boolean isEmpty() {
    return contributions.isEmpty();
  }

  /** {@return the points, with six decimals} */
  public BigDecimal points() {
    return points(millionths());
  }

  /**
   * Returns the contributions that add most, for a short explanation.
   *
   * @param count how many at most
   * @return those that add anything, most first; in the order of the model where they add the same;
   *     nothing that is unknown or was not asked for
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

  /** {@return what it comes to, and what was asked for; the points in it are exact} */
  public Reason reason() {
    return asked() == outOf()
        ? Reason.of(ScoreReason.SCORE, points(), outOf())
        : Reason.of(ScoreReason.SCORE_ASKED_IN_PART, points(), outOf(), asked());
  }

  /** {@return the message of the {@linkplain #reason() reason}} */
  @Override
  public String toString() {
    return isEmpty() ? "no score" : reason().message();
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
