package org.openinternship.matching.hindsight;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.openinternship.core.id.InternId;
import org.openinternship.core.id.ProjectId;
import org.openinternship.core.reason.Reason;

/**
 * What would have led an intern to a project.
 *
 * @param intern the intern
 * @param project the project
 * @param place the project that the intern has; empty if they have none
 * @param remedies the smallest change of each kind, and others of the same kind that are as small:
 *     skills, languages and hours of the intern; then the project higher or new on their list; then
 *     up to {@value #MAX_MORE_SEATS} more seats. None if the intern has the project or no single
 *     change leads to it
 */
public record InternHindsight(
    InternId intern, ProjectId project, Optional<ProjectId> place, List<Remedy> remedies) {
  /** The most seats more that are tried. */
  public static final int MAX_MORE_SEATS = 100;

  /**
   * Checks and copies the list.
   *
   * @param intern the intern
   * @param project the project
   * @param place the project that the intern has
   * @param remedies the smallest changes
   * @throws IllegalArgumentException if there are remedies for an intern who has the project
   */
  public InternHindsight {
    Objects.requireNonNull(intern, "InternHindsight.intern");
    Objects.requireNonNull(project, "InternHindsight.project");
    Objects.requireNonNull(place, "InternHindsight.place");
    remedies = List.copyOf(Objects.requireNonNull(remedies, "InternHindsight.remedies"));
    if (place.equals(Optional.of(project)) && !remedies.isEmpty()) {
      throw new IllegalArgumentException(
          "InternHindsight: "
              + intern
              + " has project "
              + project
              + ", number of remedies is "
              + remedies.size()
              + ", it must be 0");
    }
  }

  /** {@return whether the intern has the project} */
  public boolean there() {
    return place.equals(Optional.of(project));
  }

  /**
   * {@return the answer in sentences, at least one: that of each remedy, or that the intern is
   * there, or that nothing helps}
   */
  public List<Reason> reasons() {
    if (there()) {
      return List.of(Reason.of(HindsightReason.ALREADY_THERE, intern, project));
    }
    return remedies.isEmpty()
        ? List.of(Reason.of(HindsightReason.NOTHING_HELPS, intern, project))
        : remedies.stream().map(Remedy::reason).toList();
  }

  /** {@return the sentences in English, a line each} */
  @Override
  public String toString() {
    return reasons().stream().map(Reason::message).collect(Collectors.joining("\n"));
  }
}
