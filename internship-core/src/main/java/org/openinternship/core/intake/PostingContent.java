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

  /**
   * The same, of another project or of another edition of it.
   *
   * @param other the project
   * @return the content
   */
  public PostingContent withProject(Project other) {
    return new PostingContent(other, details);
  }

  /**
   * The same project with other details.
   *
   * @param other what it says beside
   * @return the content
   */
  public PostingContent withDetails(PostingDetails other) {
    return new PostingContent(project, other);
  }
}
