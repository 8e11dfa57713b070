package org.openinternship.core.rotation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.openinternship.core.finding.Report;
import org.openinternship.core.finding.Severity;
import org.openinternship.core.id.PlacementId;
import org.openinternship.core.internal.Copies;
import org.openinternship.core.placement.Placement;
import org.openinternship.core.placement.PlacementEvent;
import org.openinternship.core.placement.PlacementReason;
import org.openinternship.core.placement.SupervisorChangeReason;
import org.openinternship.core.time.DateRange;

/**
 * The plan of one placement's way through departments.
 *
 * @param placement the placement
 * @param stops the stops, in their planned order
 */
public record Rotation(PlacementId placement, List<RotationStop> stops) {
  /**
   * Checks that nothing is null and copies the stops.
   *
   * @param placement the placement
   * @param stops the stops
   */
  public Rotation {
    Objects.requireNonNull(placement, "Rotation.placement");
    stops = Copies.list(stops, "Rotation.stops");
  }

  /**
   * Returns the rotation of a placement.
   *
   * @param placement the placement
   * @param stops the stops, in their planned order
   * @return the rotation
   */
  public static Rotation of(Placement placement, RotationStop... stops) {
    Objects.requireNonNull(placement, "Rotation.placement");
    Objects.requireNonNull(stops, "Rotation.stops");
    return new Rotation(placement.id(), List.of(stops));
  }

  /**
   * Checks the stops against each other and against the days of the placement as they stand, with
   * extensions and shifts by pauses. A stop is compared with the earlier stop that lasts longest,
   * so each stop has at most one finding of a kind. Takes n log n time in the number of stops.
   *
   * @param current the placement as it stands
   * @return an error for each stop that overlaps an earlier one, begins before the stop listed
   *     before it, or has days outside of the placement; a warning for each run of days without a
   *     stop and for each stop without goals; with paths into the rotation
   * @throws IllegalArgumentException if the rotation belongs to another placement
   */
  public Report validate(Placement current) {
    Objects.requireNonNull(current, "Rotation.current");
    checkOwner(current);
    DateRange period = current.period();
    Report.Collector found = Report.collector();
    for (int i = 0; i < stops.size(); i++) {
      RotationStop stop = stops.get(i);
      if (!period.encloses(stop.days())) {
        found.add(
            Severity.ERROR,
            path(i),
            PlacementReason.OUTSIDE_PLACEMENT,
            "stop " + stop.department(),
            stop.days(),
            period);
      }
      if (i > 0 && stop.days().first().isBefore(stops.get(i - 1).days().first())) {
        found.add(
            Severity.ERROR,
            path(i),
            RotationReason.STOP_OUT_OF_ORDER,
            stop.department(),
            stop.days().first(),
            stops.get(i - 1).department());
      }
      if (stop.goals().isEmpty()) {
        found.add(Severity.WARNING, path(i), RotationReason.STOP_WITHOUT_GOALS, stop.department());
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
    int longest = -1; // the earlier stop that lasts longest
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
                        RotationReason.STOPS_OVERLAP,
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
    for (DateRange gap : period.without(stops.stream().map(RotationStop::days).toList())) {
      found.add(Severity.WARNING, "/stops", RotationReason.ROTATION_GAP, gap);
    }
  }

  /**
   * Returns the placement with the supervisors of the stops, each from the first day of the stop
   * on. Stops are taken in their order, and a stop that changes nothing is passed over.
   *
   * @param before the placement
   * @param at the instant of the decision
   * @return the placement after these changes
   * @throws IllegalArgumentException if the rotation belongs to another placement, or {@link
   *     Placement#after} refuses a change
   */
  public Placement applyTo(Placement before, Instant at) {
    Objects.requireNonNull(before, "Rotation.before");
    Objects.requireNonNull(at, "Rotation.at");
    checkOwner(before);
    Placement after = before;
    for (RotationStop stop : stops) {
      LocalDate from = stop.days().first();
      if (!after.supervisorOn(from).equals(stop.supervisor())) {
        after =
            after.after(
                new PlacementEvent.SupervisorChanged(
                    at, from, stop.supervisor(), SupervisorChangeReason.ROTATION));
      }
    }
    return after;
  }

  private void checkOwner(Placement other) {
    if (!other.id().equals(placement)) {
      throw new IllegalArgumentException(
          "Rotation: placement is %s, it must be %s. Maybe the rotation of another intern"
              .formatted(other.id(), placement));
    }
  }

  private static String path(int stop) {
    return "/stops/" + stop;
  }
}
