package org.openinternship.core.evaluation;

import java.math.BigDecimal;
import org.openinternship.core.check.Bounds;

/**
 * From when on a gap counts, and from how many interns on it is shown.
 *
 * @param leastMeanGap the mean difference over an intern's items, in levels, from which on the
 *     intern under- or overestimates; more than 0
 * @param leastGroup the fewest interns of whom figures are shown, at least 1
 */
public record GapPolicy(BigDecimal leastMeanGap, int leastGroup) {
  /**
   * Checks the bounds.
   *
   * @param leastMeanGap the mean difference, in levels
   * @param leastGroup the fewest interns
   * @throws IllegalArgumentException if one is out of bounds
   */
  public GapPolicy {
    if (leastMeanGap.signum() <= 0) {
      throw new IllegalArgumentException(
          "GapPolicy: leastMeanGap is " + leastMeanGap + ", it must be more than 0");
    }
    Bounds.check("GapPolicy", "leastGroup", leastGroup, 1, Integer.MAX_VALUE);
  }

  /**
   * Half a level: the mean rounds to a level of difference rather than to none. Groups of 5: a
   * common least size in published statistics about people.
   *
   * @return the policy with every default
   */
  public static GapPolicy standard() {
    return new GapPolicy(new BigDecimal("0.5"), 5);
  }

  /**
   * The same with another least group.
   *
   * @param interns the fewest interns of whom figures are shown
   * @return the policy
   * @throws IllegalArgumentException if it is below 1
   */
  public GapPolicy withLeastGroup(int interns) {
    return new GapPolicy(leastMeanGap, interns);
  }

  /**
   * The same with another least mean difference.
   *
   * @param levels the mean difference
   * @return the policy
   * @throws IllegalArgumentException if it is not more than 0
   */
  public GapPolicy withLeastMeanGap(BigDecimal levels) {
    return new GapPolicy(levels, leastGroup);
  }
}
