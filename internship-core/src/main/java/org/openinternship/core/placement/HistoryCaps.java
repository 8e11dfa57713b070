package org.openinternship.core.placement;

import java.time.LocalDate;
import java.util.List;
import java.util.OptionalInt;
import org.openinternship.core.check.Bounds;
import org.openinternship.core.finding.ReasonCode;
import org.openinternship.core.finding.Report;
import org.openinternship.core.finding.Severity;
import org.openinternship.core.id.InternId;
import org.openinternship.core.time.DateRange;

/**
 * How much one person may do in all their placements together. Days are counted exactly; a day on
 * which placements overlap counts once.
 *
 * @param mostDays days in all placements, at least 1; empty: no limit
 * @param mostPlacements placements, overlapping or not, at least 1; empty: no limit
 */
public record HistoryCaps(OptionalInt mostDays, OptionalInt mostPlacements) {
  private static final int TWELVE_MONTHS = 360;

  /**
   * Checks the bounds.
   *
   * @param mostDays days in all placements
   * @param mostPlacements placements
   * @throws IllegalArgumentException if one is less than 1
   */
  public HistoryCaps {
    Bounds.check("HistoryCaps", "mostDays", mostDays, 1, Integer.MAX_VALUE);
    Bounds.check("HistoryCaps", "mostPlacements", mostPlacements, 1, Integer.MAX_VALUE);
  }

  /** {@return no limit} */
  public static HistoryCaps none() {
    return new HistoryCaps(OptionalInt.empty(), OptionalInt.empty());
  }

  /** {@return at most 12 months, as Erasmus+ counts them: of 30 days, so 360 days} */
  public static HistoryCaps erasmus() {
    return none().withMostDays(TWELVE_MONTHS);
  }

  /**
   * The caps with another limit.
   *
   * @param days days in all placements, at least 1
   * @return the caps
   * @throws IllegalArgumentException if the days are less than 1
   */
  public HistoryCaps withMostDays(int days) {
    return new HistoryCaps(OptionalInt.of(days), mostPlacements);
  }

  /**
   * The caps with another limit.
   *
   * @param placements how many, at least 1
   * @return the caps
   * @throws IllegalArgumentException if they are less than 1
   */
  public HistoryCaps withMostPlacements(int placements) {
    return new HistoryCaps(mostDays, OptionalInt.of(placements));
  }

  /**
   * Checks a person's placements, past and planned.
   *
   * @param intern whose
   * @param placements the days of each, in any order; see {@link Placement#lasts}
   * @return an error for each limit that is passed; for days it names the first that is too many
   */
  public Report check(InternId intern, List<DateRange> placements) {
    Report.Collector found = Report.collector();
    List<DateRange> union = Days.union(placements);
    long days = Days.count(union);
    if (mostDays.isPresent() && days > mostDays.getAsInt()) {
      found.add(
          Severity.ERROR,
          "",
          ReasonCode.TOO_MANY_PLACEMENT_DAYS,
          intern,
          days,
          mostDays.getAsInt(),
          day(union, mostDays.getAsInt()));
    }
    if (mostPlacements.isPresent() && placements.size() > mostPlacements.getAsInt()) {
      found.add(
          Severity.ERROR,
          "",
          ReasonCode.TOO_MANY_PLACEMENTS,
          intern,
          placements.size(),
          mostPlacements.getAsInt());
    }
    return found.report();
  }

  /** The day after that many days of the union. */
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
