package org.openinternship.core.placement;

import java.util.List;
import java.util.Objects;
import org.openinternship.core.finding.Report;
import org.openinternship.core.finding.Severity;
import org.openinternship.core.internal.Bounds;
import org.openinternship.core.time.DateRange;
import org.openinternship.core.time.TimeBounds;

/**
 * The minimum lengths of the virtual and the physical part of a placement. Only {@linkplain
 * Placement#activeDays active days} count: those of a pause do not. A day in several parts of one
 * kind counts once; a day in parts of both kinds counts for both.
 *
 * @param minVirtualDays the minimum number of days at a distance, 0 to 36,525
 * @param minPhysicalDays the minimum number of days at the host's place, 0 to 36,525
 * @param minPhysicalPercent the minimum share of the active days that are at the host's place, in
 *     percent, from 0 to 100; exactly that share is enough
 */
public record BlendedRules(int minVirtualDays, int minPhysicalDays, int minPhysicalPercent) {
  private static final int ERASMUS_PHYSICAL_DAYS = 5;
  private static final int HALF = 50;
  private static final int ALL = 100;

  /**
   * Checks the bounds.
   *
   * @param minVirtualDays the minimum number of days at a distance
   * @param minPhysicalDays the minimum number of days at the host's place
   * @param minPhysicalPercent the minimum share of days at the host's place
   * @throws IllegalArgumentException if a number of days is less than 0, or the share is not from 0
   *     to 100
   */
  public BlendedRules {
    TimeBounds.checkDays(minVirtualDays, "BlendedRules.minVirtualDays");
    TimeBounds.checkDays(minPhysicalDays, "BlendedRules.minPhysicalDays");
    Bounds.check("BlendedRules", "minPhysicalPercent", minPhysicalPercent, 0, ALL);
  }

  /** {@return the rules that ask for no part} */
  public static BlendedRules none() {
    return new BlendedRules(0, 0, 0);
  }

  /**
   * Returns the rules of blended mobility of Erasmus+: at least 5 days at the host's place, and a
   * virtual part of any length.
   *
   * @return the rules: at least 1 virtual and 5 physical days
   */
  public static BlendedRules erasmus() {
    return none().withMinDays(1, ERASMUS_PHYSICAL_DAYS);
  }

  /**
   * Returns the rules of a scheme in which at least half of the time is spent at the host's place,
   * such as the PM Internship Scheme of India.
   *
   * @return the rules: at least 50 percent of the days
   */
  public static BlendedRules halfAtWork() {
    return none().withMinPhysicalPercent(HALF);
  }

  /**
   * Returns the rules with other numbers of days.
   *
   * @param virtual the minimum number of days at a distance, 0 to 36,525
   * @param physical the minimum number of days at the host's place, 0 to 36,525
   * @return the new rules
   * @throws IllegalArgumentException if one is less than 0
   */
  public BlendedRules withMinDays(int virtual, int physical) {
    return new BlendedRules(virtual, physical, minPhysicalPercent);
  }

  /**
   * Returns the rules with another share.
   *
   * @param percent the minimum share of days at the host's place, from 0 to 100
   * @return the new rules
   * @throws IllegalArgumentException if it is not from 0 to 100
   */
  public BlendedRules withMinPhysicalPercent(int percent) {
    return new BlendedRules(minVirtualDays, minPhysicalDays, percent);
  }

  /**
   * Checks the parts of a placement.
   *
   * @param placement the placement as it stands
   * @return an error for each part with days outside of the placement, unless that has ended; and
   *     unless it was terminated, an error for each kind with too few days and for a share that is
   *     too small; with paths into the placement
   */
  public Report check(Placement placement) {
    Objects.requireNonNull(placement, "BlendedRules.placement");
    Report.Collector found = Report.collector();
    DateRange period = placement.period();
    List<PlacementPart> parts = placement.parts();
    for (int i = 0; i < parts.size() && !placement.state().ended(); i++) {
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
    if (placement.state() != PlacementState.TERMINATED) {
      checkLengths(placement, found);
    }
    return found.report();
  }

  private void checkLengths(Placement placement, Report.Collector found) {
    for (PartKind kind : PartKind.values()) {
      long days = placement.daysOf(kind).count();
      int min = kind == PartKind.VIRTUAL ? minVirtualDays : minPhysicalDays;
      if (days < min) {
        found.add(Severity.ERROR, "/parts", PlacementReason.PART_TOO_SHORT, kind, days, min);
      }
    }
    long days = placement.daysOf(PartKind.PHYSICAL).count();
    long all = placement.activeDays().count();
    if (days * ALL < all * minPhysicalPercent) {
      found.add(
          Severity.ERROR,
          "/parts",
          PlacementReason.PRESENCE_TOO_SHORT,
          days,
          all,
          minPhysicalPercent);
    }
  }
}
