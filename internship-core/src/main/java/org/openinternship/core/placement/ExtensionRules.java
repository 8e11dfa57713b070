package org.openinternship.core.placement;

import org.openinternship.core.time.TimeBounds;

/**
 * How far the last day of a placement may move. It is the part of a program's {@link
 * PlacementRules} that each {@link Placement} carries, since its period depends on it.
 *
 * @param maxExtensionDays the limit, in days, of all extensions of a placement together, 0 to 0; 35
 *     by default, the 5 weeks of Outreachy
 * @param pausesShiftEnd whether the last day moves by the days of a pause, which do not count as
 *     extension; false by default
 */
public record ExtensionRules(int maxExtensionDays, boolean pausesShiftEnd) {
  private static final int FIVE_WEEKS = 35;

  /**
   * Checks the bound.
   *
   * @param maxExtensionDays the limit of all extensions together
   * @param pausesShiftEnd whether the last day moves by the days of a pause
   * @throws IllegalArgumentException if the days are not from 0 to 36,525
   */
  public ExtensionRules {
    TimeBounds.checkDays(maxExtensionDays, "ExtensionRules.maxExtensionDays");
  }

  /** {@return the defaults: 35 days of extension in total, and pauses that move nothing} */
  public static ExtensionRules standard() {
    return new ExtensionRules(FIVE_WEEKS, false);
  }

  /**
   * Returns the rules with another limit.
   *
   * @param days the limit of all extensions together, at least 0
   * @return the new rules
   * @throws IllegalArgumentException if the days are not from 0 to 36,525
   */
  public ExtensionRules withMaxExtensionDays(int days) {
    return new ExtensionRules(days, pausesShiftEnd);
  }

  /**
   * Returns the rules with another effect of pauses.
   *
   * @param shift whether the last day moves by the days of a pause
   * @return the new rules
   */
  public ExtensionRules withPausesShiftEnd(boolean shift) {
    return new ExtensionRules(maxExtensionDays, shift);
  }
}
