package org.openinternship.core.placement;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.OptionalInt;
import org.openinternship.core.finding.Report;
import org.openinternship.core.finding.Severity;
import org.openinternship.core.id.InternId;
import org.openinternship.core.internal.Bounds;
import org.openinternship.core.time.DateRange;

/**
 * The limits on all placements of one person together. Days are counted exactly; a day on which
 * placements overlap counts once.
 *
 * @param maxDays the limit of days in all placements, at least 1; empty: no limit
 * @param maxPlacements the limit of placements, overlapping or not, at least 1; empty: no limit
 */
public record HistoryLimits(OptionalInt maxDays, OptionalInt maxPlacements) {
  private static final int TWELVE_MONTHS = 360;

  /**
   * Checks the bounds.
   *
   * @param maxDays the limit of days
   * @param maxPlacements the limit of placements
   * @throws IllegalArgumentException if one is less than 1
   */
  public HistoryLimits {
    Bounds.check("HistoryLimits", "maxDays", maxDays, 1, Integer.MAX_VALUE);
    Bounds.check("HistoryLimits", "maxPlacements", maxPlacements, 1, Integer.MAX_VALUE);
  }

  /** {@return the limits that limit nothing} */
  public static HistoryLimits none() {
    return new HistoryLimits(OptionalInt.empty(), OptionalInt.empty());
  }

  /** {@return the limit of Erasmus+: 12 months, which it counts as 30 days each, so 360 days} */
  public static HistoryLimits erasmus() {
    return none().withMaxDays(TWELVE_MONTHS);
  }

  /**
   * Returns the limits with another number of days.
   *
   * @param days the limit of days in all placements, at least 1
   * @return the new limits
   * @throws IllegalArgumentException if the days are less than 1
   */
  public HistoryLimits withMaxDays(int days) {
    return new HistoryLimits(OptionalInt.of(days), maxPlacements);
  }

  /**
   * Returns the limits with another number of placements.
   *
   * @param placements the limit of placements, at least 1
   * @return the new limits
   * @throws IllegalArgumentException if they are less than 1
   */
  public HistoryLimits withMaxPlacements(int placements) {
    return new HistoryLimits(maxDays, OptionalInt.of(placements));
  }

  /**
   * Checks a person's placements, past and planned.
   *
   * @param intern the person
   * @param placements the days of each placement, in any order; see {@link Placement#lasts}
   * @return an error for each limit that is passed; the one for days names the first day too many
   */
  public Report check(InternId intern, List<DateRange> placements) {
    Objects.requireNonNull(intern, "HistoryLimits.intern");
    Report.Collector found = Report.collector();
    List<DateRange> union = DateRange.union(placements);
    long days = DateRange.daysOf(union);
    if (maxDays.isPresent() && days > maxDays.getAsInt()) {
      found.add(
          Severity.ERROR,
          "",
          PlacementReason.TOO_MANY_PLACEMENT_DAYS,
          intern,
          days,
          maxDays.getAsInt(),
          day(union, maxDays.getAsInt()));
    }
    if (maxPlacements.isPresent() && placements.size() > maxPlacements.getAsInt()) {
      found.add(
          Severity.ERROR,
          "",
          PlacementReason.TOO_MANY_PLACEMENTS,
          intern,
          placements.size(),
          maxPlacements.getAsInt());
    }
    return found.report();
  }

  /** Returns the day that follows the given number of days of the union. */
  private static LocalDate day(List<DateRange> union, long after) {
    long left = after;
    for (DateRange days : union) {
      if (left < days.days()) {
        return days.first().plusDays(left);
      }
      left -= days.days();
    }
    throw new IllegalStateException("fewer days than were counted");
  }
}
