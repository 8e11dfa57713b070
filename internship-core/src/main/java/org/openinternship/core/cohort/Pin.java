package org.openinternship.core.cohort;

import java.util.Objects;
import org.openinternship.core.id.InternId;
import org.openinternship.core.id.ProjectId;

/**
 * A placement that is already agreed, which a match keeps whatever the bids and scores are.
 *
 * @param intern the intern
 * @param project the project
 */
public record Pin(InternId intern, ProjectId project) {
  /**
   * Checks that nothing is null.
   *
   * @param intern the intern
   * @param project the project
   */
  public Pin {
    Objects.requireNonNull(intern, "Pin.intern");
    Objects.requireNonNull(project, "Pin.project");
  }
}
