package org.openinternship.core.program;

import org.openinternship.core.check.Bounds;

/**
 * What a program allows its placements.
 *
 * @param mostExtensionDays by how many days all extensions together may move the last day, at least
 *     0; 35 by default, the 5 weeks of Outreachy
 * @param pausesShiftEnd whether the last day moves by the days of a pause, which do not count as
 *     extension; false by default
 */
public record PlacementPolicy(int mostExtensionDays, boolean pausesShiftEnd) {
  private static final int FIVE_WEEKS = 35;

  /**
   * Checks the bound.
   *
   * @param mostExtensionDays by how many days all extensions together may move the last day
   * @param pausesShiftEnd whether the last day moves by the days of a pause
   * @throws IllegalArgumentException if the days are less than 0
   */
  public PlacementPolicy {
    Bounds.check("PlacementPolicy", "mostExtensionDays", mostExtensionDays, 0, Integer.MAX_VALUE);
  }

  /** {@return at most 5 weeks of extension in total; a pause moves nothing} */
  public static PlacementPolicy standard() {
    return new PlacementPolicy(FIVE_WEEKS, false);
  }

  /**
   * The policy with another limit.
   *
   * @param days by how many days all extensions together may move the last day, at least 0
   * @return the policy
   * @throws IllegalArgumentException if the days are less than 0
   */
  public PlacementPolicy withMostExtensionDays(int days) {
    return new PlacementPolicy(days, pausesShiftEnd);
  }

  /**
   * The policy with other pauses.
   *
   * @param shift whether the last day moves by the days of a pause
   * @return the policy
   */
  public PlacementPolicy withPausesShiftEnd(boolean shift) {
    return new PlacementPolicy(mostExtensionDays, shift);
  }
}
