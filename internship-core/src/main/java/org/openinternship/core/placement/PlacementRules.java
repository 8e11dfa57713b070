package org.openinternship.core.placement;

import static java.time.temporal.ChronoUnit.DAYS;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.immutables.value.Value;
import org.openinternship.core.finding.Report;
import org.openinternship.core.finding.Severity;
import org.openinternship.core.id.InternId;
import org.openinternship.core.id.PlacementId;
import org.openinternship.core.internal.BuilderText;
import org.openinternship.core.internal.Texts;
import org.openinternship.core.time.DateRange;
import org.openinternship.core.time.Days;

/**
 * What a program allows its placements: extensions, parts at a distance and at the host's place,
 * and the history of one person. By default 35 days of extension and no other limit.
 */
@Value.Immutable
public abstract sealed class PlacementRules implements WithPlacementRules
    permits ImmutablePlacementRules {
  private static final int A_YEAR = 366;
  private static final Set<PlacementTransition> WORK =
      Set.of(PlacementTransition.START, PlacementTransition.PAUSE, PlacementTransition.RESUME);

  PlacementRules() {}

  /** {@return the limit of extensions; {@link ExtensionRules#standard} by default} */
  @Value.Default
  public ExtensionRules extensions() {
    return ExtensionRules.standard();
  }

  /** {@return the minimum of each part; {@link BlendedRules#none} by default} */
  @Value.Default
  public BlendedRules blended() {
    return BlendedRules.none();
  }

  /** {@return the limits over all placements of a person; {@link HistoryLimits#none} by default} */
  @Value.Default
  public HistoryLimits history() {
    return HistoryLimits.none();
  }

  /**
   * Checks a placement as it stands: its extensions against those of the program, its parts, and
   * whether what is recorded fits it. An event fits if it lies at most 366 days before the first or
   * after the last day; a start, a pause and the end of a pause must not lie after the last day.
   *
   * @param placement the placement
   * @return an error if it is extended further than the program allows, else a warning if its rules
   *     on extensions are others than the program's; the findings of {@link BlendedRules#check}; a
   *     warning for each event that does not fit; with paths into the placement
   */
  public Report check(Placement placement) {
    Objects.requireNonNull(placement, "PlacementRules.placement");
    Report.Collector found = Report.collector();
    checkExtensions(placement, found);
    found.include("", blended().check(placement));
    checkEvents(placement, found);
    return found.report();
  }

  private void checkExtensions(Placement placement, Report.Collector found) {
    long extended = placement.timeline().extensionDays();
    int max = extensions().maxExtensionDays();
    if (extended > max) {
      found.add(Severity.ERROR, "/history", PlacementReason.EXTENDED_TOO_FAR, extended, max);
    } else if (!placement.extensionRules().equals(extensions())) {
      found.add(
          Severity.WARNING,
          "/extensionRules",
          PlacementReason.OTHER_EXTENSION_RULES,
          placement.extensionRules().maxExtensionDays(),
          max);
    }
  }

  private static void checkEvents(Placement placement, Report.Collector found) {
    DateRange period = placement.period();
    List<PlacementEvent> history = placement.history();
    for (int i = 0; i < history.size(); i++) {
      PlacementEvent event = history.get(i);
      LocalDate day = placement.dayOf(event.at());
      long after = WORK.contains(event.transition()) ? 0 : A_YEAR;
      if (DAYS.between(day, period.first()) > A_YEAR || DAYS.between(period.last(), day) > after) {
        found.add(
            Severity.WARNING,
            "/history/" + i,
            PlacementReason.EVENT_OUTSIDE_PLACEMENT,
            event.at(),
            period);
      }
    }
  }

  /**
   * Checks all placements of one person, past and planned. One that ended before its first day does
   * not count. Of the others the {@linkplain Placement#activeDays active days} count.
   *
   * @param placements the placements, in any order
   * @return the findings on each placement, with paths that begin with its index; then an error for
   *     each limit over all of them that is passed, with an empty path
   * @throws IllegalArgumentException if they belong to more than one intern, or two have one key
   */
  public Report check(List<Placement> placements) {
    Objects.requireNonNull(placements, "PlacementRules.placements");
    Set<InternId> interns = new HashSet<>(); // not Set.copyOf: slow where hashes collide
    placements.forEach(placement -> interns.add(placement.intern()));
    if (interns.size() > 1) {
      throw new IllegalArgumentException(
          "PlacementRules: placements belong to %s interns, they must belong to 1. Maybe group them by intern"
              .formatted(interns.size()));
    }
    Report.Collector found = Report.collector();
    for (int i = 0; i < placements.size(); i++) {
      found.include("/" + i, check(placements.get(i)));
    }
    Texts.checkDifferent(
        "PlacementRules", "placement", placements.stream().map(Placement::id).toList());
    Map<PlacementId, Days> days = new LinkedHashMap<>();
    placements.forEach(placement -> days.put(placement.id(), placement.activeDays()));
    interns.forEach(intern -> found.include("", history().check(intern, days)));
    return found.report();
  }

  /** {@return the defaults: 35 days of extension in total, and no other limit} */
  public static PlacementRules standard() {
    return builder().build();
  }

  /** {@return a builder; everything is optional} */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds rules; not safe for use by several threads. */
  public static final class Builder extends ImmutablePlacementRules.Builder {
    Builder() {}

    /** {@return the name of this type; nothing of what is set} */
    @Override
    public String toString() {
      return BuilderText.of(this);
    }
  }
}
