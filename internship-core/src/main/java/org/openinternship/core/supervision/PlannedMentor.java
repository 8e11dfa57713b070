package org.openinternship.core.supervision;

import java.util.Objects;
import org.openinternship.core.check.Bounds;
import org.openinternship.core.people.Mentor;

/**
 * A mentor of a plan and among how many interns the mentor's hours are shared out.
 *
 * @param mentor the mentor, with hours a week for all interns together
 * @param interns how many interns the mentor has during the period, this one among them; at least 1
 */
public record PlannedMentor(Mentor mentor, int interns) {
  /**
   * Checks the count.
   *
   * @param mentor the mentor
   * @param interns how many interns the mentor has
   * @throws IllegalArgumentException if it is less than 1
   */
  public PlannedMentor {
    Objects.requireNonNull(mentor, "PlannedMentor.mentor");
    Bounds.check("PlannedMentor", "interns", interns, 1, Integer.MAX_VALUE);
  }
}
