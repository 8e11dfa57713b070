package org.openinternship.matching.result;

import java.util.List;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.openinternship.core.id.ProjectId;
import org.openinternship.core.reason.Reason;

/**
 * The reasons why an intern did not get a project.
 *
 * @param project the project
 * @param choice which choice of the intern it is, 1 for the first; empty if they did not rank it
 * @param reasons why, at least one reason
 */
public record ProjectReason(ProjectId project, OptionalInt choice, List<Reason> reasons) {
  /**
   * Copies the reasons.
   *
   * @param project the project
   * @param choice which choice of the intern it is
   * @param reasons why
   */
  public ProjectReason {
    Objects.requireNonNull(project, "ProjectReason.project");
    Objects.requireNonNull(choice, "ProjectReason.choice");
    Objects.requireNonNull(reasons, "ProjectReason.reasons");
    reasons = List.copyOf(reasons);
  }

  /** {@return the project and the reasons as one line} */
  @Override
  public String toString() {
    return project
        + (choice.isPresent() ? " (choice " + choice.getAsInt() + ")" : "")
        + ": "
        + reasons.stream().map(Reason::message).collect(Collectors.joining("; "));
  }
}
