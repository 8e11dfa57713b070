package org.openinternship.matching.hindsight;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
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
 * @param unfinished the kinds whose search a {@link
 *     org.openinternship.matching.optimum.SearchLimit} ended before all was tried: of these there
 *     may be remedies that are as small as those that are here, or any where none is here, but no
 *     smaller ones. None if the answer is whole
 */
public record InternHindsight(
    InternId intern,
    ProjectId project,
    Optional<ProjectId> place,
    List<Remedy> remedies,
    Set<HelpfulKind> unfinished) {
  /** The most seats more that are tried. */
  public static final int MAX_MORE_SEATS = 100;

  /**
   * Checks and copies the lists.
   *
   * @param intern the intern
   * @param project the project
   * @param place the project that the intern has
   * @param remedies the smallest changes
   * @param unfinished the kinds whose search was not finished
   * @throws IllegalArgumentException if there are remedies or kinds for an intern who has the
   *     project, or a kind that leads no intern anywhere
   */
  public InternHindsight {
    Objects.requireNonNull(intern, "InternHindsight.intern");
    Objects.requireNonNull(project, "InternHindsight.project");
    Objects.requireNonNull(place, "InternHindsight.place");
    remedies = List.copyOf(Objects.requireNonNull(remedies, "InternHindsight.remedies"));
    unfinished = Unfinished.of("InternHindsight", unfinished, HelpfulKind::leadsAnIntern);
    if (place.equals(Optional.of(project))) {
      Unfinished.checkNothing(
          "InternHindsight", intern + " has project " + project, remedies, unfinished);
    }
  }

  /** {@return whether the intern has the project} */
  public boolean there() {
    return place.equals(Optional.of(project));
  }

  /**
   * {@return the answer in sentences, at least one: that of each remedy, and which kinds were not
   * finished; or that the intern is there, or, of a whole answer, that nothing helps}
   */
  public List<Reason> reasons() {
    if (there()) {
      return List.of(Reason.of(HindsightReason.ALREADY_THERE, intern, project));
    }
    List<Reason> reasons = new ArrayList<>(remedies.stream().map(Remedy::reason).toList());
    if (!unfinished.isEmpty()) {
      reasons.add(
          Reason.of(HindsightReason.HELP_NOT_FINISHED, intern, project, List.copyOf(unfinished)));
    } else if (remedies.isEmpty()) {
      reasons.add(Reason.of(HindsightReason.NOTHING_HELPS, intern, project));
    }
    return List.copyOf(reasons);
  }

  /** {@return the sentences in English, a line each} */
  @Override
  public String toString() {
    return reasons().stream().map(Reason::message).collect(Collectors.joining("\n"));
  }
}
