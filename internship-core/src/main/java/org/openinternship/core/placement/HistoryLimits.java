package org.openinternship.core.placement;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.openinternship.core.finding.Report;
import org.openinternship.core.finding.Severity;
import org.openinternship.core.id.InternId;
import org.openinternship.core.id.PlacementId;
import org.openinternship.core.internal.Bounds;
import org.openinternship.core.time.DateRange;
import org.openinternship.core.time.Days;
import org.openinternship.core.time.TimeBounds;

/**
 * The limits on all placements of one person together. Days are counted exactly; a day on which
 * placements overlap counts once.
 *
 * @param maxDays the limit of days in all placements, 1 to 36,525; empty: no limit
 * @param maxPlacements the limit of placements, overlapping or not, 1 to 10,000,000; empty: no
 *     limit
 * @param maxAtOnce the limit of placements on one day, 1 to 10,000,000, which then may not overlap;
 *     empty: no limit
 */
public record HistoryLimits(OptionalInt maxDays, OptionalInt maxPlacements, OptionalInt maxAtOnce) {
  private static final int TWELVE_MONTHS = 360;

  /**
   * Checks the bounds.
   *
   * @param maxDays the limit of days
   * @param maxPlacements the limit of placements
   * @param maxAtOnce the limit of placements on one day
   * @throws IllegalArgumentException if one is out of bounds
   */
  public HistoryLimits {
    Bounds.check("HistoryLimits", "maxDays", maxDays, 1, TimeBounds.MAX_DAYS);
    Bounds.checkCount("HistoryLimits", "maxPlacements", maxPlacements, 1);
    Bounds.checkCount("HistoryLimits", "maxAtOnce", maxAtOnce, 1);
  }

  /** {@return the limits that limit nothing} */
  public static HistoryLimits none() {
    return new HistoryLimits(OptionalInt.empty(), OptionalInt.empty(), OptionalInt.empty());
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
    return new HistoryLimits(OptionalInt.of(days), maxPlacements, maxAtOnce);
  }

  /**
   * Returns the limits with another number of placements.
   *
   * @param placements the limit of placements, 1 to 10,000,000
   * @return the new limits
   * @throws IllegalArgumentException if they are out of bounds
   */
  public HistoryLimits withMaxPlacements(int placements) {
    return new HistoryLimits(maxDays, OptionalInt.of(placements), maxAtOnce);
  }

  /**
   * Returns the limits with another number of placements at once.
   *
   * @param placements the limit of placements on one day, 1 to 10,000,000
   * @return the new limits
   * @throws IllegalArgumentException if they are out of bounds
   */
  public HistoryLimits withMaxAtOnce(int placements) {
    return new HistoryLimits(maxDays, maxPlacements, OptionalInt.of(placements));
  }

  /**
   * Checks a person's placements, past and planned. One without days does not count. Takes n log n
   * time in the number of runs of days, times the number of placements that overlap.
   *
   * @param intern the person
   * @param placements the days of each placement by its key; see {@link Placement#activeDays}
   * @return an error for each limit that is passed: the one for days names the first day too many,
   *     and for placements at once there is one for each longest run of days with too many, which
   *     names those that have days in it, in the order of their keys
   */
  public Report check(InternId intern, Map<PlacementId, Days> placements) {
    Objects.requireNonNull(intern, "HistoryLimits.intern");
    Objects.requireNonNull(placements, "HistoryLimits.placements");
    Report.Collector found = Report.collector();
    Days union =
        new Days(placements.values().stream().flatMap(days -> days.runs().stream()).toList());
    long there = placements.values().stream().filter(each -> !each.isEmpty()).count();
    long days = union.count();
    if (maxDays.isPresent() && days > maxDays.getAsInt()) {
      found.add(
          Severity.ERROR,
          "",
          PlacementReason.TOO_MANY_PLACEMENT_DAYS,
          intern,
          days,
          maxDays.getAsInt(),
          union.day(maxDays.getAsInt() + 1L));
    }
    if (maxPlacements.isPresent() && there > maxPlacements.getAsInt()) {
      found.add(
          Severity.ERROR,
          "",
          PlacementReason.TOO_MANY_PLACEMENTS,
          intern,
          there,
          maxPlacements.getAsInt());
    }
    if (maxAtOnce.isPresent()) {
      for (DateRange run : tooManyAtOnce(placements.values(), maxAtOnce.getAsInt()).runs()) {
        found.add(
            Severity.ERROR,
            "",
            PlacementReason.PLACEMENTS_OVERLAP,
            intern,
            placements.entrySet().stream()
                .filter(each -> !each.getValue().in(run).isEmpty())
                .map(Map.Entry::getKey)
                .sorted()
                .toList(),
            run,
            maxAtOnce.getAsInt());
      }
    }
    return found.report();
  }

  /** Sweeps over the days on which a placement begins or rests again. */
  private static Days tooManyAtOnce(Collection<Days> placements, int max) {
    NavigableMap<LocalDate, Integer> changes = new TreeMap<>();
    for (Days days : placements) {
      for (DateRange run : days.runs()) {
        changes.merge(run.first(), 1, Integer::sum);
        changes.merge(run.last().plusDays(1), -1, Integer::sum);
      }
    }
    List<DateRange> over = new ArrayList<>();
    int there = 0;
    @Nullable LocalDate since = null;
    for (Map.Entry<LocalDate, Integer> change : changes.entrySet()) {
      there += change.getValue();
      if (there > max) {
        since = since == null ? change.getKey() : since;
      } else if (since != null) {
        over.add(new DateRange(since, change.getKey().minusDays(1)));
        since = null;
      }
    }
    return new Days(over);
  }
}
