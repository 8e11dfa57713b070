package org.openinternship.matching.scoring;

import java.util.Objects;
import org.openinternship.core.internal.Bounds;

/**
 * A criterion and what it counts for.
 *
 * @param criterion the criterion
 * @param weight the points for meeting it in full, 0 to 1,000
 */
public record WeightedCriterion(Criterion criterion, int weight) {
  /**
   * Checks the weight.
   *
   * @param criterion the criterion
   * @param weight its weight
   * @throws IllegalArgumentException if the weight is out of bounds
   */
  public WeightedCriterion {
    Objects.requireNonNull(criterion, "WeightedCriterion.criterion");
    Bounds.check(
        "ScoringModel", "weight of " + criterion.name(), weight, 0, ScoringModel.MAX_POINTS);
  }
}
