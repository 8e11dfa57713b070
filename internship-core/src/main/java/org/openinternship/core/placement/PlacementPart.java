package org.openinternship.core.placement;

import java.time.DayOfWeek;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.openinternship.core.time.DateRange;
import org.openinternship.core.time.Days;

/**
 * Days of a placement on which the work is done at a distance, or at the host's place.
 *
 * @param kind the place of the work
 * @param days the days
 */
public record PlacementPart(PartKind kind, DateRange days) {
  /**
   * Checks that nothing is null.
   *
   * @param kind the place
   * @param days the days
   */
  public PlacementPart {
    Objects.requireNonNull(kind, "PlacementPart.kind");
    Objects.requireNonNull(days, "PlacementPart.days");
  }

  /**
   * Returns the parts of a place where somebody is on the same days of every week, such as every
   * Monday at the host's.
   *
   * @param kind the place of the work
   * @param period the first and the last day that may belong to it
   * @param weekdays the days of the week
   * @return a part for each run of these days in a row, in order; none if the period has none
   */
  public static List<PlacementPart> weekly(
      PartKind kind, DateRange period, Set<DayOfWeek> weekdays) {
    Objects.requireNonNull(kind, "PlacementPart.kind");
    Objects.requireNonNull(period, "PlacementPart.period");
    Objects.requireNonNull(weekdays, "PlacementPart.weekdays");
    return new Days(
            Days.of(period).stream()
                .filter(day -> weekdays.contains(day.getDayOfWeek()))
                .map(day -> new DateRange(day, day))
                .toList())
        .runs().stream().map(days -> new PlacementPart(kind, days)).toList();
  }
}
