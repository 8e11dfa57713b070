package org.openinternship.core.progress;

import org.openinternship.core.internal.Bounds;

/**
 * The rule by which the day of completion is forecast. The pace is the minutes of the last weeks,
 * today included, divided by the working days among them. Weeks are counted in active days, 7 to a
 * week: a pause is left out, and nothing counts before the first day. The rest of the work is done
 * at this pace on the working days from tomorrow on, past the last day if need be, parts of a day
 * counted as one. Hours, modules and tasks are forecast separately, and the latest day is the
 * result. Deliverables are not forecast: they have due dates.
 *
 * @param weeks the number of past weeks that give the pace, 1 to 52; 4 by default
 */
public record ForecastRule(int weeks) {
  /** The most weeks over which the pace is measured. */
  private static final int MAX_WEEKS = 52;

  private static final int FOUR_WEEKS = 4;

  /**
   * Checks the bounds.
   *
   * @param weeks the number of past weeks that give the pace
   * @throws IllegalArgumentException if they are out of bounds
   */
  public ForecastRule {
    Bounds.check("ForecastRule", "weeks", weeks, 1, MAX_WEEKS);
  }

  /** {@return the rule by the pace of the last 4 weeks} */
  public static ForecastRule standard() {
    return new ForecastRule(FOUR_WEEKS);
  }
}
