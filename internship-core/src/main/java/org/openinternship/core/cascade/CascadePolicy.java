package org.openinternship.core.cascade;

import java.time.Duration;
import org.openinternship.core.check.Bounds;

/**
 * What a program asks of its mentoring cascade.
 *
 * @param mostReports how many direct reports a mentor may have, at least 1; 12 by default, the span
 *     at which programs with a documented cascade stay
 * @param farthestZone how far apart the clocks of a mentor and a new report may be, 0 to 12 hours;
 *     7 hours by default, at which two working days of 8 hours still share one
 */
public record CascadePolicy(int mostReports, Duration farthestZone) {
  private static final int STANDARD_SPAN = 12;
  private static final int STANDARD_HOURS = 7;
  private static final Duration HALF_A_DAY = Duration.ofHours(12);

  /**
   * Checks the bounds.
   *
   * @param mostReports how many direct reports a mentor may have
   * @param farthestZone how far apart clocks may be
   * @throws IllegalArgumentException if one is out of bounds
   */
  public CascadePolicy {
    Bounds.check("CascadePolicy", "mostReports", mostReports, 1, Integer.MAX_VALUE);
    if (farthestZone.isNegative() || farthestZone.compareTo(HALF_A_DAY) > 0) {
      throw new IllegalArgumentException(
          "CascadePolicy: farthestZone is %s, it must be from PT0S to PT12H. Maybe the clocks are the other way round: 13 hours ahead is 11 behind"
              .formatted(farthestZone));
    }
  }

  /** {@return at most 12 direct reports and 7 hours} */
  public static CascadePolicy standard() {
    return new CascadePolicy(STANDARD_SPAN, Duration.ofHours(STANDARD_HOURS));
  }

  /**
   * The policy with another span.
   *
   * @param most how many direct reports a mentor may have
   * @return the new policy
   * @throws IllegalArgumentException if it is below 1
   */
  public CascadePolicy withMostReports(int most) {
    return new CascadePolicy(most, farthestZone);
  }

  /**
   * The policy with another distance.
   *
   * @param farthest how far apart clocks may be
   * @return the new policy
   * @throws IllegalArgumentException if it is not from 0 to 12 hours
   */
  public CascadePolicy withFarthestZone(Duration farthest) {
    return new CascadePolicy(mostReports, farthest);
  }
}
