package org.openinternship.core.supervision;

import java.util.Objects;
import org.openinternship.core.check.Bounds;

/**
 * Who meets outside of working hours so that a check-in can take place, and how far outside.
 *
 * @param bearer who
 * @param minutes how far the start is from the nearest at which the whole check-in would lie in the
 *     bearer's hours, at least 1
 */
public record Burden(Bearer bearer, int minutes) {
  /** One of the two sides of a check-in. */
  public enum Bearer {
    /** The intern. */
    INTERN,
    /** The guide. */
    GUIDE
  }

  /**
   * Checks the minutes.
   *
   * @param bearer who
   * @param minutes how far outside
   * @throws IllegalArgumentException if they are less than 1
   */
  public Burden {
    Objects.requireNonNull(bearer, "Burden.bearer");
    Bounds.check("Burden", "minutes", minutes, 1, Integer.MAX_VALUE);
  }
}
