package org.openinternship.core.placement;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.openinternship.core.finding.Report;
import org.openinternship.core.finding.Severity;
import org.openinternship.core.internal.Bounds;
import org.openinternship.core.time.DateRange;

/**
 * The minimum lengths of the virtual and the physical part of a placement. A day in several parts
 * of one kind counts once; a day in parts of both kinds counts for both.
 *
 * @param minVirtualDays the minimum number of days at a distance, at least 0
 * @param minPhysicalDays the minimum number of days at the host's place, at least 0
 */
public record BlendedRules(int minVirtualDays, int minPhysicalDays) {
  private static final int ERASMUS_PHYSICAL_DAYS = 5;

  /**
   * Checks the bounds.
   *
   * @param minVirtualDays the minimum number of days at a distance
   * @param minPhysicalDays the minimum number of days at the host's place
   * @throws IllegalArgumentException if one is less than 0
   */
  public BlendedRules {
    Bounds.check("BlendedRules", "minVirtualDays", minVirtualDays, 0, Integer.MAX_VALUE);
    Bounds.check("BlendedRules", "minPhysicalDays", minPhysicalDays, 0, Integer.MAX_VALUE);
  }

  /** {@return the rules that ask for no part} */
  public static BlendedRules none() {
    return new BlendedRules(0, 0);
  }

  /**
   * Returns the rules of blended mobility of Erasmus+: at least 5 days at the host's place, and a
   * virtual part of any length.
   *
   * @return the rules: at least 1 virtual and 5 physical days
   */
  public static BlendedRules erasmus() {
    return new BlendedRules(1, ERASMUS_PHYSICAL_DAYS);
  }

  /**
   * Checks the parts of a placement. Days outside of its period do not count.
   *
   * @param placement the placement
   * @return an error for each part with days outside of the placement, and for each kind with too
   *     few days; with paths into the placement
   */
  public Report check(Placement placement) {
    Objects.requireNonNull(placement, "BlendedRules.placement");
    Report.Collector found = Report.collector();
    DateRange period = placement.period();
    List<PlacementPart> parts = placement.parts();
    for (int i = 0; i < parts.size(); i++) {
      PlacementPart part = parts.get(i);
      if (!period.encloses(part.days())) {
        found.add(
            Severity.ERROR,
            "/parts/" + i,
            PlacementReason.OUTSIDE_PLACEMENT,
            part.kind(),
            part.days(),
            period);
      }
    }
    for (PartKind kind : PartKind.values()) {
      List<DateRange> inside = new ArrayList<>();
      for (PlacementPart part : parts) {
        Optional<DateRange> days = part.days().intersection(period);
        if (part.kind() == kind) {
          days.ifPresent(inside::add);
        }
      }
      long days = DateRange.daysOf(DateRange.union(inside));
      int min = kind == PartKind.VIRTUAL ? minVirtualDays : minPhysicalDays;
      if (days < min) {
        found.add(Severity.ERROR, "/parts", PlacementReason.PART_TOO_SHORT, kind, days, min);
      }
    }
    return found.report();
  }
}
