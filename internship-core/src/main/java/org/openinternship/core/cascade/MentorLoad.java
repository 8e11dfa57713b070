package org.openinternship.core.cascade;

import java.time.Duration;
import java.util.Objects;
import org.openinternship.core.check.Bounds;
import org.openinternship.core.id.Person;

/**
 * What a mentor has to do for their direct reports.
 *
 * @param mentor who
 * @param reports how many direct reports they have
 * @param needed the time these need in a week, added up
 * @param given the time the mentor can give in a week
 */
public record MentorLoad(Person mentor, int reports, Duration needed, Duration given) {
  /**
   * Checks the bounds.
   *
   * @param mentor who
   * @param reports how many direct reports they have
   * @param needed the time these need in a week
   * @param given the time the mentor can give in a week
   * @throws IllegalArgumentException if a figure is negative
   */
  public MentorLoad {
    Objects.requireNonNull(mentor, "MentorLoad.mentor");
    Bounds.check("MentorLoad", "reports", reports, 0, Integer.MAX_VALUE);
    if (needed.isNegative() || given.isNegative()) {
      throw new IllegalArgumentException(
          "MentorLoad: needed is %s and given %s, neither may be negative"
              .formatted(needed, given));
    }
  }

  /** {@return whether the reports need more time than the mentor can give} */
  public boolean tooMuch() {
    return needed.compareTo(given) > 0;
  }
}
