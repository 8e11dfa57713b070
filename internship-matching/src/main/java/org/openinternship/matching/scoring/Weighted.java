package org.openinternship.matching.scoring;

import org.openinternship.core.check.Bounds;

/**
 * A criterion and what it counts for.
 *
 * @param criterion the criterion
 * @param weight the points for meeting it in full, 0 to 2,000
 */
public record Weighted(Criterion criterion, int weight) {
  /**
   * Checks the weight.
   *
   * @param criterion the criterion
   * @param weight its weight
   * @throws IllegalArgumentException if the weight is out of bounds
   */
  public Weighted {
    Bounds.check(
        "ScoringModel", "weight of " + criterion.name(), weight, 0, ScoringModel.MOST_POINTS);
  }
}
