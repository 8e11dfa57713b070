package org.openinternship.core.bid;

import java.util.List;
import java.util.Objects;
import org.openinternship.core.id.InternId;
import org.openinternship.core.id.ProjectId;

/**
 * A list of the projects that an intern asks for.
 *
 * @param intern the intern
 * @param projects the projects, each once; best first where they are ranked
 * @param ranked whether the order means anything; if not, the scores of the projects decide between
 *     them
 */
public record Bids(InternId intern, List<ProjectId> projects, boolean ranked) {
  /**
   * Checks and copies the list.
   *
   * @param intern the intern
   * @param projects the projects
   * @param ranked whether the order means anything
   */
  public Bids {
    Objects.requireNonNull(intern, "Bids.intern");
    projects = List.copyOf(Objects.requireNonNull(projects, "Bids.projects"));
  }
}
