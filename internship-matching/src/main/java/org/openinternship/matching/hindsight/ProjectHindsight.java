package org.openinternship.matching.hindsight;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.openinternship.core.id.ProjectId;
import org.openinternship.core.internal.Bounds;
import org.openinternship.core.reason.Reason;

/**
 * What would have filled a project: less of what it asks of interns. A lower {@linkplain
 * org.openinternship.core.host.Project#minInterns() minimum} is not tried: it may keep a project
 * open, and asks nothing less of anybody.
 *
 * @param project the project
 * @param seats how many seats it has
 * @param taken how many of them are taken
 * @param remedies the smallest change of each kind, and others of the same kind that are as small:
 *     lower levels of skills and of languages, fewer hours a week, and something no longer asked
 *     for. None if the project is full or no single change fills it
 * @param unfinished the kinds whose search a {@link
 *     org.openinternship.matching.optimum.SearchLimit} ended before all was tried: of these there
 *     may be remedies that are as small as those that are here, or any where none is here, but no
 *     smaller ones. None if the answer is whole
 */
public record ProjectHindsight(
    ProjectId project, int seats, int taken, List<Remedy> remedies, Set<HelpfulKind> unfinished) {
  /**
   * Checks and copies the lists.
   *
   * @param project the project
   * @param seats how many seats it has
   * @param taken how many of them are taken
   * @param remedies the smallest changes
   * @param unfinished the kinds whose search was not finished
   * @throws IllegalArgumentException if more seats are taken than there are, there are remedies or
   *     kinds for a project that is full, or a kind that fills no project
   */
  public ProjectHindsight {
    Objects.requireNonNull(project, "ProjectHindsight.project");
    Bounds.checkCount("ProjectHindsight", "seats", seats, 0);
    Bounds.checkCount("ProjectHindsight", "taken", taken, 0);
    Bounds.checkNotAbove("ProjectHindsight", "taken", taken, "seats", seats);
    remedies = List.copyOf(Objects.requireNonNull(remedies, "ProjectHindsight.remedies"));
    unfinished = Unfinished.of("ProjectHindsight", unfinished, kind -> !kind.leadsAnIntern());
    if (taken == seats) {
      Unfinished.checkNothing(
          "ProjectHindsight", "project " + project + " is full", remedies, unfinished);
    }
  }

  /** {@return whether every seat is taken; a project without seats is full} */
  public boolean full() {
    return taken == seats;
  }

  /**
   * {@return the answer in sentences, at least one: that of each remedy, and which kinds were not
   * finished; or that the project is full, or, of a whole answer, that nothing fills it}
   */
  public List<Reason> reasons() {
    if (full()) {
      return List.of(Reason.of(HindsightReason.ALREADY_FULL, project));
    }
    List<Reason> reasons = new ArrayList<>(remedies.stream().map(Remedy::reason).toList());
    if (!unfinished.isEmpty()) {
      reasons.add(
          Reason.of(HindsightReason.FILLING_NOT_FINISHED, project, List.copyOf(unfinished)));
    } else if (remedies.isEmpty()) {
      reasons.add(Reason.of(HindsightReason.NOTHING_FILLS, project));
    }
    return List.copyOf(reasons);
  }

  /** {@return the sentences in English, a line each} */
  @Override
  public String toString() {
    return reasons().stream().map(Reason::message).collect(Collectors.joining("\n"));
  }
}
