package org.openinternship.core.placement;

import java.util.Objects;
import org.openinternship.core.id.MentorId;
import org.openinternship.core.time.Days;

/**
 * The days on which one person mentors the intern of a placement.
 *
 * @param mentor the mentor
 * @param days the days, within the period of the placement; none if they left before it
 */
public record MentorTenure(MentorId mentor, Days days) {
  /**
   * Checks that nothing is null.
   *
   * @param mentor the mentor
   * @param days the days
   */
  public MentorTenure {
    Objects.requireNonNull(mentor, "MentorTenure.mentor");
    Objects.requireNonNull(days, "MentorTenure.days");
  }
}
