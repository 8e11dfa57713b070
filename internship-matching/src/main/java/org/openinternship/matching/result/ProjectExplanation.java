package org.openinternship.matching.result;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.openinternship.core.id.ProjectId;

/**
 * The explanation of why a project has the interns it has: for the host to read, and for an
 * auditor.
 *
 * @param project the project
 * @param seats how many seats it has
 * @param matches the interns it got, by their keys
 * @param others everyone else who asked for it, by their keys, and why not
 */
public record ProjectExplanation(
    ProjectId project, int seats, List<Match> matches, List<InternReason> others) {
  /**
   * Copies the lists.
   *
   * @param project the project
   * @param seats how many seats it has
   * @param matches the interns it got
   * @param others everyone else who asked for it
   */
  public ProjectExplanation {
    Objects.requireNonNull(project, "ProjectExplanation.project");
    Objects.requireNonNull(matches, "ProjectExplanation.matches");
    Objects.requireNonNull(others, "ProjectExplanation.others");
    matches = List.copyOf(matches);
    others = List.copyOf(others);
  }

  /** {@return the explanation as text, a line for each intern} */
  @Override
  public String toString() {
    return "project "
        + project
        + " got "
        + matches.size()
        + (matches.size() == 1 ? " intern for " : " interns for ")
        + seats
        + (seats == 1 ? " seat" : " seats")
        + matches.stream()
            .map(match -> "\n  got " + match.intern() + " (" + match.score() + ")")
            .collect(Collectors.joining())
        + others.stream().map(other -> "\n  not " + other).collect(Collectors.joining());
  }
}
