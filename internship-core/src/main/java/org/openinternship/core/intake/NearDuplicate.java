package org.openinternship.core.intake;

import java.util.Objects;
import org.openinternship.core.id.ProjectId;
import org.openinternship.core.internal.Bounds;

/**
 * A pair of projects that say nearly the same.
 *
 * @param first the one with the lower key
 * @param second the other
 * @param shared the number of different words that both have, at least 1
 * @param all the number of different words that they have together, at least {@code shared}
 */
public record NearDuplicate(ProjectId first, ProjectId second, int shared, int all) {
  /**
   * Checks the counts.
   *
   * @param first the one with the lower key
   * @param second the other
   * @param shared how many different words both have
   * @param all how many different words they have together
   * @throws IllegalArgumentException if the counts are out of bounds
   */
  public NearDuplicate {
    Objects.requireNonNull(first, "NearDuplicate.first");
    Objects.requireNonNull(second, "NearDuplicate.second");
    Bounds.check("NearDuplicate", "shared", shared, 1, Integer.MAX_VALUE);
    Bounds.checkNotBelow("NearDuplicate", "all", all, "shared", shared);
  }
}
