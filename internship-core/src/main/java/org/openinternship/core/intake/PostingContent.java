package org.openinternship.core.intake;

import java.util.Objects;
import org.openinternship.core.host.Project;

/**
 * A content of a posting.
 *
 * @param project the project
 * @param details the details that no match reads
 */
public record PostingContent(Project project, PostingDetails details) {
  /**
   * Checks that nothing is null.
   *
   * @param project the project
   * @param details the details that no match reads
   */
  public PostingContent {
    Objects.requireNonNull(project, "PostingContent.project");
    Objects.requireNonNull(details, "PostingContent.details");
  }

  /**
   * Returns the same details with another project, or another edition of it.
   *
   * @param other the project
   * @return the content
   */
  public PostingContent withProject(Project other) {
    return new PostingContent(other, details);
  }

  /**
   * Returns the same project with other details.
   *
   * @param other the details
   * @return the content
   */
  public PostingContent withDetails(PostingDetails other) {
    return new PostingContent(project, other);
  }
}
