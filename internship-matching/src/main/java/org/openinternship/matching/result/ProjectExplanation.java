package org.openinternship.matching.result;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.openinternship.core.id.ProjectId;
import org.openinternship.core.reason.Reason;

/**
 * The explanation of why a project has the interns it has: for the host to read, and for an
 * auditor.
 *
 * @param project the project
 * @param seats how many seats it has
 * @param matches the interns it got, by their keys
 * @param others everyone else who asked for it, by their keys, and why not
 * @param closed why it takes nobody: that it, or somebody above it, has no place to give or did not
 *     reach a minimum; empty unless that is so
 */
public record ProjectExplanation(
    ProjectId project,
    int seats,
    List<Match> matches,
    List<InternReason> others,
    Optional<Reason> closed) {
  /**
   * Copies the lists.
   *
   * @param project the project
   * @param seats how many seats it has
   * @param matches the interns it got
   * @param others everyone else who asked for it
   * @param closed why it takes nobody
   */
  public ProjectExplanation {
    Objects.requireNonNull(project, "ProjectExplanation.project");
    Objects.requireNonNull(matches, "ProjectExplanation.matches");
    Objects.requireNonNull(others, "ProjectExplanation.others");
    Objects.requireNonNull(closed, "ProjectExplanation.closed");
    matches = List.copyOf(matches);
    others = List.copyOf(others);
  }

  /**
   * Makes the explanation of a project that is open.
   *
   * @param project the project
   * @param seats how many seats it has
   * @param matches the interns it got
   * @param others everyone else who asked for it
   */
  public ProjectExplanation(
      ProjectId project, int seats, List<Match> matches, List<InternReason> others) {
    this(project, seats, matches, others, Optional.empty());
  }

  /**
   * Tells what became of the project, in one line as {@link InternExplanation#outcome} does of an
   * intern.
   *
   * @return how many interns it got for how many seats, or why nobody
   */
  public Reason outcome() {
    int placed = matches.size();
    if (placed == 0) {
      MatchReason nobody =
          others.isEmpty() ? MatchReason.PROJECT_UNASKED : MatchReason.PROJECT_GOT_NOBODY;
      return closed.orElseGet(() -> Reason.of(nobody, seats, project));
    }
    return placed < seats
        ? Reason.of(MatchReason.PROJECT_NOT_FILLED, project, placed, seats)
        : Reason.of(MatchReason.PROJECT_FILLED, project, placed);
  }

  /** {@return the explanation as text, a line for each intern} */
  @Override
  public String toString() {
    return outcome().message()
        + matches.stream()
            .map(match -> "\n  got " + match.intern() + " (" + match.score() + ")")
            .collect(Collectors.joining())
        + others.stream().map(other -> "\n  not " + other).collect(Collectors.joining());
  }
}
