package org.openinternship.matching.result;

import java.util.Objects;
import org.openinternship.core.id.ProjectId;

/**
 * A project with seats left.
 *
 * @param project the project
 * @param seats how many seats it has
 * @param taken how many of them are taken
 * @param belowMinInterns whether it has fewer interns than it needs to run
 */
public record UnfilledProject(ProjectId project, int seats, int taken, boolean belowMinInterns) {
  /**
   * Checks that nothing is null.
   *
   * @param project the project
   * @param seats how many seats it has
   * @param taken how many are taken
   * @param belowMinInterns whether it has fewer interns than it needs
   */
  public UnfilledProject {
    Objects.requireNonNull(project, "UnfilledProject.project");
  }
}
