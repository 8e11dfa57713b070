package org.openinternship.core.evaluation;

import java.time.LocalDate;
import org.openinternship.core.internal.Bounds;
import org.openinternship.core.internal.Texts;
import org.openinternship.core.time.DateRange;

/**
 * A point at which evaluations are due, as a share of a placement that has no dates yet.
 *
 * @param name the name, unique in a program, not blank
 * @param percent the share of the days that has passed at the end of the day on which it is due, 1
 *     to 100
 */
public record PlannedPoint(String name, int percent) {
  /** The middle of the placement. */
  public static final PlannedPoint MIDPOINT = new PlannedPoint("midpoint", 50);

  /** The end of the placement. */
  public static final PlannedPoint FINAL = new PlannedPoint("final", 100);

  /**
   * Checks name and percentage.
   *
   * @param name its name
   * @param percent the share of the days that has passed
   * @throws IllegalArgumentException if the name is blank or the percentage out of bounds
   */
  public PlannedPoint {
    name = Texts.name("PlannedPoint", "name", name);
    Bounds.check("PlannedPoint", "percent", percent, 1, 100);
  }

  /** Returns the day of a period on which it is due. */
  LocalDate dueOn(DateRange period) {
    return period.first().plusDays(dayOf(period.days()) - 1);
  }

  /** Returns the number of the day on which it is due, of so many days. */
  long dayOf(long days) {
    return (days * percent + 99) / 100; // rounded up
  }

  /** {@return the name and the percentage, as in {@code midpoint at 50 %}} */
  @Override
  public String toString() {
    return name + " at " + percent + " %";
  }
}
