package org.openinternship.core.offer;

import java.util.Objects;
import org.openinternship.core.id.InternId;
import org.openinternship.core.id.ProjectId;

/**
 * A proposal to make an offer.
 *
 * @param intern the intern
 * @param project the project
 */
public record Proposal(InternId intern, ProjectId project) {
  /**
   * Checks that nothing is null.
   *
   * @param intern the intern
   * @param project the project
   */
  public Proposal {
    Objects.requireNonNull(intern, "Proposal.intern");
    Objects.requireNonNull(project, "Proposal.project");
  }
}
