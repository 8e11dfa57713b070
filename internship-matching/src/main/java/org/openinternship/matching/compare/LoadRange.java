package org.openinternship.matching.compare;

import org.openinternship.core.internal.Bounds;

/**
 * How interns are spread over supervisors, or over hosts.
 *
 * @param parties how many there are, those without any intern among them; at least 1
 * @param least how many interns the one with the fewest has
 * @param greatest how many interns the one with the most has
 */
public record LoadRange(int parties, int least, int greatest) {
  /**
   * Checks the numbers.
   *
   * @param parties how many there are
   * @param least how many interns the one with the fewest has
   * @param greatest how many interns the one with the most has
   * @throws IllegalArgumentException if there is no party, a number is negative, or the least is
   *     above the greatest
   */
  public LoadRange {
    Bounds.checkMin("LoadRange", "parties", parties, 1);
    Bounds.checkMin("LoadRange", "least", least, 0);
    Bounds.checkNotAbove("LoadRange", "least", least, "greatest", greatest);
  }
}
