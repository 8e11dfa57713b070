package org.openinternship.core.program;

import java.util.List;
import java.util.Objects;
import org.openinternship.core.id.InternId;
import org.openinternship.core.id.ProjectId;

/**
 * The projects an intern asks for.
 *
 * @param intern the intern
 * @param projects the projects, each once; best first where they are ranked
 * @param ranked whether the order means anything; if not, the scores of the projects decide between
 *     them
 */
public record Bids(InternId intern, List<ProjectId> projects, boolean ranked) {
  /**
   * Copies the list.
   *
   * @param intern the intern
   * @param projects the projects
   * @param ranked whether the order means anything
   */
  public Bids {
    Objects.requireNonNull(intern, "Bids.intern");
    projects = List.copyOf(projects);
  }
}
