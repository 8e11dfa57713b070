package org.openinternship.core.progress;

import java.util.Objects;
import org.openinternship.core.internal.Bounds;

/**
 * The limits of hours for interns below an age.
 *
 * @param belowAge the age from which on they do not hold, in full years, 1 to 150
 * @param limits the limits
 */
public record AgeLimits(int belowAge, HourLimits limits) {
  /**
   * Checks the age.
   *
   * @param belowAge the age from which on they do not hold
   * @param limits the limits
   * @throws IllegalArgumentException if the age is out of bounds
   */
  public AgeLimits {
    Bounds.check("AgeLimits", "belowAge", belowAge, 1, 150);
    Objects.requireNonNull(limits, "AgeLimits.limits");
  }
}
