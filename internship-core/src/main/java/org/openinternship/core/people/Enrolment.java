package org.openinternship.core.people;

import java.util.Objects;
import java.util.Optional;
import org.openinternship.core.time.DateRange;

/**
 * Enrolment at a place of education.
 *
 * @param load full or part time
 * @param period how long the enrolment lasts, where that is known
 */
public record Enrolment(Load load, Optional<DateRange> period) {
  /** The share of the week that the studies take. */
  public enum Load {
    /** Full time. */
    FULL_TIME,
    /** Part time. */
    PART_TIME
  }

  /**
   * Checks that nothing is null.
   *
   * @param load full or part time
   * @param period how long
   */
  public Enrolment {
    Objects.requireNonNull(load, "Enrolment.load");
    Objects.requireNonNull(period, "Enrolment.period");
  }
}
