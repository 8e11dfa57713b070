package org.openinternship.matching.scoring;

import java.util.Objects;
import org.openinternship.core.finding.HostCode;
import org.openinternship.core.internal.Bounds;
import org.openinternship.core.internal.Hashes;
import org.openinternship.core.internal.Texts;

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
   * @throws IllegalArgumentException if the weight is out of bounds, or the name is blank
   * @throws org.openinternship.core.finding.HostRuleException if the name changes from one call to
   *     the next
   */
  public WeightedCriterion {
    Objects.requireNonNull(criterion, "WeightedCriterion.criterion");
    String name =
        Texts.key("Criterion", "name", HostCode.name("Criterion", criterion, criterion::name));
    Bounds.check("ScoringModel", "weight of " + name, weight, 0, ScoringModel.MAX_POINTS);
  }

  /** {@return a number that is the same in every virtual machine} */
  @Override
  public int hashCode() {
    return Hashes.of(criterion.name(), weight);
  }

  /** {@return the name of the criterion and its weight} */
  @Override
  public String toString() {
    return criterion.name() + " " + weight;
  }
}
