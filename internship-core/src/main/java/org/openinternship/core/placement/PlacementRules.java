package org.openinternship.core.placement;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.immutables.value.Value;
import org.openinternship.core.finding.Report;
import org.openinternship.core.id.InternId;
import org.openinternship.core.time.DateRange;

/**
 * What a program allows its placements: extensions, parts at a distance and at the host's place,
 * and the history of one person. By default 35 days of extension and no other limit.
 */
@Value.Immutable
public abstract sealed class PlacementRules implements WithPlacementRules
    permits ImmutablePlacementRules {
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
   * Checks the parts of a placement against its days as they stand, with extensions and shifts by
   * pauses.
   *
   * @param placement the placement
   * @return the findings of {@link BlendedRules#check}, with paths into the placement
   */
  public Report check(Placement placement) {
    Objects.requireNonNull(placement, "PlacementRules.placement");
    return blended().check(placement);
  }

  /**
   * Checks all placements of one person, past and planned. One that ended before its first day does
   * not count.
   *
   * @param placements the placements, in any order
   * @return the findings on each placement, with paths that begin with its index; then an error for
   *     each limit over all of them that is passed, with an empty path
   * @throws IllegalArgumentException if they belong to more than one intern
   */
  public Report check(List<Placement> placements) {
    Objects.requireNonNull(placements, "PlacementRules.placements");
    Set<InternId> interns =
        placements.stream().map(Placement::intern).collect(Collectors.toUnmodifiableSet());
    if (interns.size() > 1) {
      throw new IllegalArgumentException(
          "PlacementRules: placements belong to %s interns, they must belong to 1. Maybe group them by intern"
              .formatted(interns.size()));
    }
    Report.Collector found = Report.collector();
    for (int i = 0; i < placements.size(); i++) {
      found.include("/" + i, check(placements.get(i)));
    }
    interns.forEach(intern -> found.include("", history().check(intern, days(placements))));
    return found.report();
  }

  private static List<DateRange> days(Collection<Placement> placements) {
    return placements.stream().map(Placement::lasts).flatMap(Optional::stream).toList();
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
  }
}
