package org.openinternship.core.rotation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.openinternship.core.duty.Duty;
import org.openinternship.core.finding.Report;
import org.openinternship.core.finding.Severity;
import org.openinternship.core.id.PlacementId;
import org.openinternship.core.id.SupervisorId;
import org.openinternship.core.internal.Copies;
import org.openinternship.core.placement.Placement;
import org.openinternship.core.placement.PlacementEvent;
import org.openinternship.core.placement.PlacementReason;
import org.openinternship.core.placement.SupervisorChangeReason;
import org.openinternship.core.time.DateRange;
import org.openinternship.core.time.Days;
import org.openinternship.core.time.TimeBounds;

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
   * Checks the stops against each other and against the days of the placement as they stand. Only
   * {@linkplain Placement#activeDays active days} need a stop: those of a pause do not. A stop is
   * compared with the earlier stop that lasts longest, so each stop has at most one finding of a
   * kind. Takes n log n time in the number of stops.
   *
   * @param current the placement as it stands
   * @return an error for each stop that overlaps an earlier one, begins before the stop listed
   *     before it, or has days outside of the placement, unless that has ended; a warning for each
   *     run of active days without a stop and for each stop without goals; with paths into the
   *     rotation
   * @throws IllegalArgumentException if the rotation belongs to another placement
   */
  public Report validate(Placement current) {
    Objects.requireNonNull(current, "Rotation.current");
    checkOwner(current);
    DateRange period = current.period();
    Report.Collector found = Report.collector();
    for (int i = 0; i < stops.size(); i++) {
      RotationStop stop = stops.get(i);
      if (!current.state().ended() && !period.encloses(stop.days())) {
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
    for (DateRange gap : gaps(current).runs()) {
      found.add(Severity.WARNING, "/stops", RotationReason.ROTATION_GAP, gap);
    }
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

  /**
   * Returns the active days of a placement that have no stop.
   *
   * @param current the placement as it stands
   * @return the days
   * @throws IllegalArgumentException if the rotation belongs to another placement
   */
  public Days gaps(Placement current) {
    Objects.requireNonNull(current, "Rotation.current");
    checkOwner(current);
    return current.activeDays().without(stops.stream().map(RotationStop::days).toList());
  }

  /**
   * Returns what is to be done about the rotation. While the placement rests, and once it is over,
   * nothing is.
   *
   * @param current the placement as it stands
   * @param window the days that the reader looks at; those before today do not count
   * @param now the instant of the question, usually of the host's clock
   * @return for each stop that begins in the window: its supervisor expects the intern; and for the
   *     program a warning if the stop's supervisor is not that of the placement; then a warning for
   *     the program for each run of days in the window without a stop; ordered by stop, then by
   *     time
   * @throws IllegalArgumentException if the rotation belongs to another placement
   */
  public List<Duty> duties(Placement current, DateRange window, Instant now) {
    Objects.requireNonNull(current, "Rotation.current");
    Objects.requireNonNull(window, "Rotation.window");
    TimeBounds.check(now, "Rotation.now");
    checkOwner(current);
    LocalDate today = current.dayOf(now);
    if (!current.isOpenOn(today) || window.last().isBefore(today)) {
      return List.of();
    }
    Days days = current.activeDays().in(window).from(today);
    List<Duty> duties = new ArrayList<>();
    for (RotationStop stop : stops) {
      current
          .activeDays()
          .in(stop.days())
          .first()
          .filter(days::contains)
          .ifPresent(first -> RotationDuties.begin(current, stop, first, now, duties));
    }
    for (DateRange gap : gaps(current).runs()) {
      if (!days.in(gap).isEmpty()) {
        duties.add(RotationDuties.fill(current, gap, now));
      }
    }
    return List.copyOf(duties);
  }

  /**
   * Returns the placement with the supervisor of each stop on all days of the stop. Days without a
   * stop keep the supervisor they had; days of a stop that are outside of the placement are left
   * out, which {@link #validate} finds. On a day in several stops the one that is listed last
   * counts. If anything changes, the supervisor of the last day of the placement goes on after it,
   * so in an extension. Takes time in proportion to the square of stops and changes.
   *
   * @param before the placement
   * @param at the instant of the decision
   * @return the placement after these changes; the same one if it needs none
   * @throws IllegalArgumentException if the rotation belongs to another placement, or {@link
   *     Placement#after} refuses a change, since it has ended or something was recorded later
   */
  public Placement applyTo(Placement before, Instant at) {
    Objects.requireNonNull(before, "Rotation.before");
    TimeBounds.check(at, "Rotation.at");
    checkOwner(before);
    Placement after = before;
    for (LocalDate from : changeDays(before)) {
      SupervisorId wanted =
          stopOn(from).map(RotationStop::supervisor).orElseGet(() -> before.supervisorOn(from));
      if (!after.supervisorOn(from).equals(wanted)) {
        after =
            after.after(
                new PlacementEvent.SupervisorChanged(
                    at, from, wanted, SupervisorChangeReason.ROTATION));
      }
    }
    return after;
  }

  private Optional<RotationStop> stopOn(LocalDate day) {
    return stops.stream()
        .filter(stop -> stop.days().contains(day))
        .reduce((listedBefore, listedAfter) -> listedAfter);
  }

  /** Returns the days of the placement on which its supervisor may change, in order. */
  private SortedSet<LocalDate> changeDays(Placement placement) {
    SortedSet<LocalDate> days = new TreeSet<>();
    for (RotationStop stop : stops) {
      stop.days()
          .intersection(placement.period())
          .ifPresent(
              inside -> {
                days.add(inside.first());
                if (inside.last().isBefore(placement.period().last())) {
                  days.add(inside.last().plusDays(1));
                }
              });
    }
    placement.supervisors().forEach(tenure -> days.add(tenure.days().first()));
    return days;
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
