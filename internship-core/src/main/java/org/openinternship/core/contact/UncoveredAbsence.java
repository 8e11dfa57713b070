package org.openinternship.core.contact;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.openinternship.core.time.DateRange;

/** A run of days on which a supervisor is away and nobody covers. */
final class UncoveredAbsence {
  private UncoveredAbsence() {}

  /**
   * Finds the longest such run around a day.
   *
   * @param today the day
   * @param absences the days on which the supervisor is away, in any order, overlapping or not
   * @param covers the days on which somebody covers, likewise
   * @return the run; empty if the supervisor is there on the day or somebody covers
   */
  static Optional<DateRange> around(
      LocalDate today, List<DateRange> absences, List<DateRange> covers) {
    if (covers.stream().anyMatch(cover -> cover.contains(today))) {
      return Optional.empty();
    }
    return absence(today, absences)
        .flatMap(
            away -> away.without(covers).stream().filter(run -> run.contains(today)).findFirst());
  }

  /** Finds the absence on a day; absences that follow on each other are one. */
  private static Optional<DateRange> absence(LocalDate today, List<DateRange> absences) {
    return DateRange.union(absences).stream().filter(run -> run.contains(today)).findFirst();
  }
}
