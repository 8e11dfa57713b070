package org.openinternship.matching.hindsight;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.openinternship.core.id.ProjectId;
import org.openinternship.core.internal.Bounds;
import org.openinternship.core.reason.Reason;

/**
 * What would have filled a project: less of what it asks for.
 *
 * @param project the project
 * @param seats how many seats it has
 * @param taken how many of them are taken
 * @param remedies the smallest change of each kind, and others of the same kind that are as small:
 *     lower levels of skills and of languages, fewer hours a week, and something no longer asked
 *     for. None if the project is full or no single change fills it
 */
public record ProjectHindsight(ProjectId project, int seats, int taken, List<Remedy> remedies) {
  /**
   * Checks and copies the list.
   *
   * @param project the project
   * @param seats how many seats it has
   * @param taken how many of them are taken
   * @param remedies the smallest changes
   * @throws IllegalArgumentException if more seats are taken than there are, or there are remedies
   *     for a project that is full
   */
  public ProjectHindsight {
    Objects.requireNonNull(project, "ProjectHindsight.project");
    Bounds.checkCount("ProjectHindsight", "seats", seats, 0);
    Bounds.checkCount("ProjectHindsight", "taken", taken, 0);
    Bounds.checkNotAbove("ProjectHindsight", "taken", taken, "seats", seats);
    remedies = List.copyOf(Objects.requireNonNull(remedies, "ProjectHindsight.remedies"));
    if (taken == seats && !remedies.isEmpty()) {
      throw new IllegalArgumentException(
          "ProjectHindsight: project "
              + project
              + " is full, number of remedies is "
              + remedies.size()
              + ", it must be 0");
    }
  }

  /** {@return whether every seat is taken; a project without seats is full} */
  public boolean full() {
    return taken == seats;
  }

  /**
   * {@return the answer in sentences, at least one: that of each remedy, or that the project is
   * full, or that nothing fills it}
   */
  public List<Reason> reasons() {
    if (full()) {
      return List.of(Reason.of(HindsightReason.ALREADY_FULL, project));
    }
    return remedies.isEmpty()
        ? List.of(Reason.of(HindsightReason.NOTHING_FILLS, project))
        : remedies.stream().map(Remedy::reason).toList();
  }

  /** {@return the sentences in English, a line each} */
  @Override
  public String toString() {
    return reasons().stream().map(Reason::message).collect(Collectors.joining("\n"));
  }
}
