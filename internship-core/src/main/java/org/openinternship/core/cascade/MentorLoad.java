package org.openinternship.core.cascade;

import java.time.Duration;
import java.util.Objects;
import org.openinternship.core.id.PersonId;
import org.openinternship.core.internal.Bounds;

/**
 * The load that direct reports are for a mentor.
 *
 * @param mentor the mentor
 * @param reports the number of direct reports, at least 0
 * @param needed the time that all reports together need in a week, 0 to 168 hours for each
 * @param given the time that the mentor can give in a week, 0 to 168 hours
 */
public record MentorLoad(PersonId mentor, int reports, Duration needed, Duration given) {
  private static final Duration WEEK = Duration.ofHours(Bounds.WEEK);

  /**
   * Checks the bounds.
   *
   * @param mentor the mentor
   * @param reports the number of direct reports
   * @param needed the time that all reports need
   * @param given the time that the mentor can give
   * @throws IllegalArgumentException if a figure is out of bounds
   */
  public MentorLoad {
    Objects.requireNonNull(mentor, "MentorLoad.mentor");
    Bounds.check("MentorLoad", "reports", reports, 0, Integer.MAX_VALUE);
    Objects.requireNonNull(needed, "MentorLoad.needed");
    Objects.requireNonNull(given, "MentorLoad.given");
    Bounds.check(!needed.isNegative(), "MentorLoad", "needed", needed, "at least PT0S");
    Bounds.checkNotAbove(
        "MentorLoad",
        "needed",
        needed,
        "168 hours for each of the reports",
        WEEK.multipliedBy(reports));
    Bounds.checkRange("MentorLoad", "given", given, Duration.ZERO, WEEK);
  }

  /** {@return whether the reports need more time than the mentor can give} */
  public boolean tooMuch() {
    return needed.compareTo(given) > 0;
  }
}
