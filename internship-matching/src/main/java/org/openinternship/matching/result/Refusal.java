package org.openinternship.matching.result;

import java.util.List;
import org.openinternship.core.finding.Reason;
import org.openinternship.core.id.InternId;
import org.openinternship.core.id.ProjectId;

/**
 * A pair that a bid named but that could not be matched at all.
 *
 * @param intern the intern
 * @param project the project
 * @param reasons why, at least one reason
 */
public record Refusal(InternId intern, ProjectId project, List<Reason> reasons) {
  /**
   * Copies the reasons.
   *
   * @param intern the intern
   * @param project the project
   * @param reasons why
   * @throws IllegalArgumentException if there is no reason
   */
  public Refusal {
    reasons = List.copyOf(reasons);
    if (reasons.isEmpty()) {
      throw new IllegalArgumentException("Refusal: there is no reason; it needs at least 1");
    }
  }
}
