package org.openinternship.core.supervision;

import java.util.Objects;
import org.openinternship.core.internal.Bounds;
import org.openinternship.core.people.Mentor;

/**
 * A mentor of a plan, with the number of interns who share the mentor's hours.
 *
 * @param mentor the mentor, with hours a week for all interns together
 * @param interns the number of interns of the mentor during the period, this one included; at least
 *     1
 */
public record PlannedMentor(Mentor mentor, int interns) {
  /**
   * Checks the count.
   *
   * @param mentor the mentor
   * @param interns the number of interns of the mentor
   * @throws IllegalArgumentException if it is less than 1
   */
  public PlannedMentor {
    Objects.requireNonNull(mentor, "PlannedMentor.mentor");
    Bounds.checkCount("PlannedMentor", "interns", interns, 1);
  }
}
