package org.openinternship.core.placement;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.openinternship.core.finding.ReasonCode;
import org.openinternship.core.finding.Report;
import org.openinternship.core.finding.Severity;
import org.openinternship.core.id.PlacementId;
import org.openinternship.core.time.DateRange;

/**
 * The way of one placement through departments.
 *
 * @param placement whose
 * @param stops the stays, in the order in which they are planned
 */
public record Rotation(PlacementId placement, List<RotationStop> stops) {
  /**
   * Copies the stops.
   *
   * @param placement whose
   * @param stops the stays
   */
  public Rotation {
    Objects.requireNonNull(placement, "Rotation.placement");
    stops = List.copyOf(stops);
  }

  /**
   * A rotation.
   *
   * @param placement the key of the placement
   * @param stops the stays
   * @return the rotation
   * @throws IllegalArgumentException if the key is blank
   */
  public static Rotation of(String placement, RotationStop... stops) {
    return new Rotation(PlacementId.of(placement), List.of(stops));
  }

  /**
   * Checks the stops against each other and the placement. A stop is compared with the one before
   * it that lasts longest, so there is at most one finding of a kind for each stop. Takes n log n.
   *
   * @param period the days of the placement
   * @return an error for each stop that overlaps an earlier one, begins before the one listed
   *     before it, or has days outside of the placement; a warning for each run of days without a
   *     stop and for each stop without goals
   */
  public Report check(DateRange period) {
    Report.Collector found = Report.collector();
    for (int i = 0; i < stops.size(); i++) {
      RotationStop stop = stops.get(i);
      Outside.check(period, stop.days(), path(i), stop.department(), found);
      if (i > 0 && stop.days().first().isBefore(stops.get(i - 1).days().first())) {
        found.add(
            Severity.ERROR,
            path(i),
            ReasonCode.STOP_OUT_OF_ORDER,
            stop.department(),
            stop.days().first(),
            stops.get(i - 1).department());
      }
      if (stop.goals().isEmpty()) {
        found.add(Severity.WARNING, path(i), ReasonCode.STOP_WITHOUT_GOALS, stop.department());
      }
    }
    findOverlaps(found);
    findGaps(period, found);
    return found.report();
  }

  private void findOverlaps(Report.Collector found) {
    List<Integer> inTime = new ArrayList<>();
    for (int i = 0; i < stops.size(); i++) {
      inTime.add(i);
    }
    inTime.sort(Comparator.comparing(i -> stops.get(i).days().first()));
    int longest = -1; // of those before, the stop that lasts longest
    for (int i : inTime) {
      if (longest >= 0) {
        RotationStop before = stops.get(longest);
        RotationStop stop = stops.get(i);
        stop.days()
            .intersection(before.days())
            .ifPresent(
                shared ->
                    found.add(
                        Severity.ERROR,
                        path(i),
                        ReasonCode.STOPS_OVERLAP,
                        stop.department(),
                        before.department(),
                        shared));
      }
      if (longest < 0 || stops.get(i).days().last().isAfter(stops.get(longest).days().last())) {
        longest = i;
      }
    }
  }

  private void findGaps(DateRange period, Report.Collector found) {
    LocalDate uncovered = period.first();
    for (DateRange stay : Days.union(stops.stream().map(RotationStop::days).toList())) {
      gap(uncovered, earlier(stay.first().minusDays(1), period.last()), found);
      uncovered = later(uncovered, stay.last().plusDays(1));
    }
    gap(uncovered, period.last(), found);
  }

  private static void gap(LocalDate first, LocalDate last, Report.Collector found) {
    if (!last.isBefore(first)) {
      found.add(Severity.WARNING, "/stops", ReasonCode.ROTATION_GAP, new DateRange(first, last));
    }
  }

  /**
   * The placement with the supervisors of the stops, each from the first day of the stop on. Stops
   * are taken in their order, and those that change nothing are passed over.
   *
   * @param before the placement
   * @param at when that was decided
   * @return the placement after these changes
   * @throws IllegalArgumentException if it is another placement, or a change is not possible, as
   *     for {@link Placement#then}
   */
  public Placement appliedTo(Placement before, Instant at) {
    if (!before.id().equals(placement)) {
      throw new IllegalArgumentException(
          "Rotation: it is that of placement %s, not %s".formatted(placement, before.id()));
    }
    Placement after = before;
    for (RotationStop stop : stops) {
      LocalDate from = stop.days().first();
      if (!after.supervisorOn(from).equals(stop.supervisor())) {
        after =
            after.then(
                new PlacementAct.SupervisorChanged(
                    at, from, stop.supervisor(), SupervisorChangeReason.ROTATION));
      }
    }
    return after;
  }

  private static String path(int stop) {
    return "/stops/" + stop;
  }

  private static LocalDate earlier(LocalDate one, LocalDate other) {
    return one.isBefore(other) ? one : other;
  }

  private static LocalDate later(LocalDate one, LocalDate other) {
    return one.isAfter(other) ? one : other;
  }
}
