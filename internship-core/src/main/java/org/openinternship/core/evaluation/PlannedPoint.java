package org.openinternship.core.evaluation;

import org.openinternship.core.check.Bounds;
import org.openinternship.core.check.Texts;

/**
 * A point of a term at which evaluations are due, before the term has dates.
 *
 * @param name its name, unique in a plan, not blank
 * @param percent how much of the term has gone by at the end of the day on which it is due, 1 to
 *     100
 */
public record PlannedPoint(String name, int percent) {
  /** Half of the term. */
  public static final PlannedPoint MIDPOINT = new PlannedPoint("midpoint", 50);

  /** The end of the term. */
  public static final PlannedPoint FINAL = new PlannedPoint("final", 100);

  /**
   * Checks name and percentage.
   *
   * @param name its name
   * @param percent how much of the term has gone by
   * @throws IllegalArgumentException if the name is blank or the percentage out of bounds
   */
  public PlannedPoint {
    Texts.check("PlannedPoint", "name", name);
    Bounds.check("PlannedPoint", "percent", percent, 1, 100);
  }

  /** {@return name and percentage, as in {@code midpoint at 50 %}} */
  @Override
  public String toString() {
    return name + " at " + percent + " %";
  }
}
