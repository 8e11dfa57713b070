package org.openinternship.matching.result;

import java.util.List;
import java.util.Objects;
import org.openinternship.core.id.InternId;
import org.openinternship.core.id.ProjectId;
import org.openinternship.core.internal.LateList;
import org.openinternship.core.reason.Reason;

/**
 * A pair that a bid named but that could not be matched at all.
 *
 * @param intern the intern
 * @param project the project
 * @param reasons why, at least one reason
 */
public record RefusedPair(InternId intern, ProjectId project, List<Reason> reasons) {
  /**
   * Copies the reasons.
   *
   * @param intern the intern
   * @param project the project
   * @param reasons why
   * @throws IllegalArgumentException if there is no reason
   */
  public RefusedPair {
    Objects.requireNonNull(intern, "RefusedPair.intern");
    Objects.requireNonNull(project, "RefusedPair.project");
    Objects.requireNonNull(reasons, "RefusedPair.reasons");
    reasons = reasons instanceof LateList ? reasons : List.copyOf(reasons);
    if (reasons.isEmpty()) {
      throw new IllegalArgumentException("RefusedPair: there is no reason; it needs at least 1");
    }
  }
}
