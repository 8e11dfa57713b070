package org.openinternship.core.placement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.openinternship.core.check.Bounds;
import org.openinternship.core.finding.ReasonCode;
import org.openinternship.core.finding.Report;
import org.openinternship.core.finding.Severity;
import org.openinternship.core.time.DateRange;

/**
 * How long the virtual and the physical part of a placement have to be. Days in several parts of
 * one kind count once; a day may belong to both kinds and then counts for both.
 *
 * @param leastVirtualDays days at a distance, at least 0
 * @param leastPhysicalDays days at the host's place, at least 0
 */
public record BlendedRules(int leastVirtualDays, int leastPhysicalDays) {
  private static final int ERASMUS_PHYSICAL_DAYS = 5;

  /**
   * Checks the bounds.
   *
   * @param leastVirtualDays days at a distance
   * @param leastPhysicalDays days at the host's place
   * @throws IllegalArgumentException if one is less than 0
   */
  public BlendedRules {
    Bounds.check("BlendedRules", "leastVirtualDays", leastVirtualDays, 0, Integer.MAX_VALUE);
    Bounds.check("BlendedRules", "leastPhysicalDays", leastPhysicalDays, 0, Integer.MAX_VALUE);
  }

  /**
   * Blended mobility of Erasmus+: at least 5 days at the host's place, and a virtual part, which
   * must be there but may be short.
   *
   * @return at least 1 virtual and 5 physical days
   */
  public static BlendedRules erasmus() {
    return new BlendedRules(1, ERASMUS_PHYSICAL_DAYS);
  }

  /**
   * Checks the parts of a placement. Days outside of it do not count.
   *
   * @param period the days of the placement
   * @param parts its parts, in any order
   * @return an error for each kind with too few days, and for each part with days outside of the
   *     placement
   */
  public Report check(DateRange period, List<PlacementPart> parts) {
    Report.Collector found = Report.collector();
    for (int i = 0; i < parts.size(); i++) {
      Outside.check(period, parts.get(i).days(), "/" + i, parts.get(i).kind(), found);
    }
    for (PartKind kind : PartKind.values()) {
      List<DateRange> inside = new ArrayList<>();
      for (PlacementPart part : parts) {
        Optional<DateRange> days = part.days().intersection(period);
        if (part.kind() == kind) {
          days.ifPresent(inside::add);
        }
      }
      long days = Days.count(Days.union(inside));
      int least = kind == PartKind.VIRTUAL ? leastVirtualDays : leastPhysicalDays;
      if (days < least) {
        found.add(Severity.ERROR, "", ReasonCode.PART_TOO_SHORT, kind, days, least);
      }
    }
    return found.report();
  }
}
