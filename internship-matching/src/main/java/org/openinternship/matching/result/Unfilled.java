package org.openinternship.matching.result;

import org.openinternship.core.id.ProjectId;

/**
 * A project with seats left.
 *
 * @param project the project
 * @param seats how many seats it has
 * @param taken how many of them are taken
 * @param belowLeast whether it has fewer interns than it needs to run
 */
public record Unfilled(ProjectId project, int seats, int taken, boolean belowLeast) {
  /**
   * Takes the parts as they are.
   *
   * @param project the project
   * @param seats how many seats it has
   * @param taken how many are taken
   * @param belowLeast whether it has fewer interns than it needs
   */
  public Unfilled {}
}
