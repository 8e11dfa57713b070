package org.openinternship.core.contact;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.openinternship.core.time.DateRange;

/** Days in a row on which a supervisor is away and nobody takes their place. */
final class Gap {
  private Gap() {}

  /**
   * The longest such run around a day.
   *
   * @param today the day
   * @param absences the days on which the supervisor is away, in any order, overlapping or not
   * @param covers the days on which somebody takes their place, likewise
   * @return the run; empty if the supervisor is there on the day or somebody takes their place
   */
  static Optional<DateRange> around(
      LocalDate today, List<DateRange> absences, List<DateRange> covers) {
    if (covers.stream().anyMatch(cover -> cover.contains(today))) {
      return Optional.empty();
    }
    return absence(today, absences).map(away -> without(covers, today, away));
  }

  /** The absence on a day, with those that follow on each other as one. */
  private static Optional<DateRange> absence(LocalDate today, List<DateRange> absences) {
    DateRange run = null;
    for (DateRange next :
        absences.stream().sorted(Comparator.comparing(DateRange::first)).toList()) {
      if (run == null || next.first().toEpochDay() > run.last().toEpochDay() + 1) {
        if (run != null && run.contains(today)) {
          break;
        }
        run = next;
      } else if (next.last().isAfter(run.last())) {
        run = new DateRange(run.first(), next.last());
      }
    }
    return Optional.ofNullable(run).filter(found -> found.contains(today));
  }

  private static DateRange without(List<DateRange> covers, LocalDate today, DateRange away) {
    LocalDate first = away.first();
    LocalDate last = away.last();
    for (DateRange cover : covers) {
      if (cover.last().isBefore(today) && !cover.last().isBefore(first)) {
        first = cover.last().plusDays(1);
      } else if (cover.first().isAfter(today) && !cover.first().isAfter(last)) {
        last = cover.first().minusDays(1);
      }
    }
    return new DateRange(first, last);
  }
}
