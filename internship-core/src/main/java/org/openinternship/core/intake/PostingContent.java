package org.openinternship.core.intake;

import org.openinternship.core.host.Project;

/**
 * What a posting says.
 *
 * @param project the project
 * @param details what it says beside
 */
public record PostingContent(Project project, PostingDetails details) {
  /**
   * Takes the parts as they are.
   *
   * @param project the project
   * @param details what it says beside
   */
  public PostingContent {}

  PostingContent withProject(Project other) {
    return new PostingContent(other, details);
  }

  PostingContent withDetails(PostingDetails other) {
    return new PostingContent(project, other);
  }
}
