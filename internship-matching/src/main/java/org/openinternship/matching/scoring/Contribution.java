package org.openinternship.matching.scoring;

import java.util.Objects;

/**
 * The points that one criterion adds to a score.
 *
 * @param criterion the criterion's name
 * @param measure how far it is met
 * @param weight its weight, 0 to 2,000
 */
public record Contribution(String criterion, Measure measure, int weight) {
  /**
   * Checks the weight.
   *
   * @param criterion the criterion's name
   * @param measure how far it is met
   * @param weight its weight
   * @throws IllegalArgumentException if the weight is out of bounds
   */
  public Contribution {
    Objects.requireNonNull(criterion, "Contribution.criterion");
    Objects.requireNonNull(measure, "Contribution.measure");
    if (weight < 0 || weight > ScoringModel.MAX_POINTS) {
      throw new IllegalArgumentException(
          "Contribution: weight of "
              + criterion
              + " is "
              + weight
              + ", it must be from 0 to "
              + ScoringModel.MAX_POINTS);
    }
  }

  /** {@return the share that is met in millionths, 0 to 1,000,000} */
  public int normalised() {
    return measure.normalised();
  }

  /** {@return the points that it adds, in millionths: the weight times the share} */
  public long millionths() {
    return (long) weight * normalised();
  }

  /** {@return the contribution, as in {@code SKILL_COVERAGE 7 of 12: 23.333320 of 40}} */
  @Override
  public String toString() {
    return criterion + " " + measure + ": " + Score.points(millionths()) + " of " + weight;
  }
}
