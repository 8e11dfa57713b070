package org.openinternship.core.intake;

import org.openinternship.core.id.ProjectId;

/**
 * Two projects that say nearly the same.
 *
 * @param first the one with the lower key
 * @param second the other
 * @param shared how many different words both have
 * @param all how many different words they have together
 */
public record NearDuplicate(ProjectId first, ProjectId second, int shared, int all) {
  /**
   * Takes the parts as they are.
   *
   * @param first the one with the lower key
   * @param second the other
   * @param shared how many different words both have
   * @param all how many different words they have together
   */
  public NearDuplicate {}
}
