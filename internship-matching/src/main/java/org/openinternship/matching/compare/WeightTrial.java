package org.openinternship.matching.compare;

import java.util.Objects;
import org.openinternship.core.internal.Bounds;
import org.openinternship.core.internal.Texts;
import org.openinternship.matching.change.AllocationDifference;

/**
 * What another weight of one criterion would change, with everything else as it is.
 *
 * @param criterion the name of the criterion
 * @param weight the points that the policy gives it
 * @param tried the points that were tried instead; 0 for a criterion that is dropped
 * @param difference who would be elsewhere
 */
public record WeightTrial(
    String criterion, int weight, int tried, AllocationDifference difference) {
  /**
   * Checks the weights.
   *
   * @param criterion the name of the criterion
   * @param weight the points that the policy gives it
   * @param tried the points that were tried instead
   * @param difference who would be elsewhere
   * @throws IllegalArgumentException if a weight is negative or both are the same
   */
  public WeightTrial {
    criterion = Texts.name("WeightTrial", "criterion", criterion);
    Bounds.checkMin("WeightTrial", "weight", weight, 0);
    Bounds.checkMin("WeightTrial", "tried", tried, 0);
    Bounds.check(tried != weight, "WeightTrial", "tried", tried, "another than the weight");
    Objects.requireNonNull(difference, "WeightTrial.difference");
  }

  /** {@return whether the criterion was dropped} */
  public boolean dropped() {
    return tried == 0;
  }

  /** {@return the criterion, both weights and how many would be elsewhere; nobody's key} */
  @Override
  public String toString() {
    return criterion + " " + weight + " to " + tried + ": " + difference;
  }
}
