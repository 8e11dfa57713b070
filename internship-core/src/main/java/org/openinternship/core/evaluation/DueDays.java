package org.openinternship.core.evaluation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.openinternship.core.placement.Placement;
import org.openinternship.core.placement.PlacementEvent;
import org.openinternship.core.placement.PlacementState;
import org.openinternship.core.time.Days;

/**
 * The days on which the points of a placement are due: each on the first active day at whose end
 * its share of the active days has passed, by what was known on that day. So what is decided later
 * moves no point that was due before.
 */
final class DueDays {
  private final List<PlannedPoint> points;
  private final List<LocalDate> due = new ArrayList<>();

  private DueDays(List<PlannedPoint> points) {
    this.points = points;
  }

  /**
   * Returns the days of the first points, in their order. Those that are left out have none: the
   * work rests without an end that is known, or the placement ended before it began.
   */
  static List<LocalDate> of(Placement placement, List<PlannedPoint> points) {
    Days active = placement.activeDays();
    if (active.isEmpty()) {
      return List.of();
    }
    DueDays days = new DueDays(points);
    LocalDate from = active.first().orElseThrow();
    List<PlacementEvent> history = placement.history();
    Placement before = placement.withHistory(List.of());
    int taken = 0;
    for (PlacementEvent event : history) {
      LocalDate on = placement.dayOf(event.at());
      if (changesDays(event) && on.isAfter(from)) {
        while (placement.dayOf(history.get(taken).at()).isBefore(on)) {
          before = before.after(history.get(taken)); // each once, however many days follow
          taken++;
        }
        days.add(before.activeDays(), rests(before), from, on);
        from = on;
      }
    }
    days.add(active, rests(placement), from, null);
    return days.due;
  }

  private static boolean changesDays(PlacementEvent event) {
    return event instanceof PlacementEvent.Paused
        || event instanceof PlacementEvent.Resumed
        || event instanceof PlacementEvent.Extended
        || event instanceof PlacementEvent.Shortened
        || event instanceof PlacementEvent.Completed
        || event instanceof PlacementEvent.Terminated;
  }

  private static boolean rests(Placement placement) {
    return placement.state() == PlacementState.PAUSED;
  }

  /** Adds the points that fall due from a day on to before another, by the days known then. */
  private void add(Days active, boolean rests, LocalDate from, @Nullable LocalDate to) {
    @Nullable LocalDate ahead = active.from(from).first().orElse(null);
    if (active.isEmpty() || (ahead == null && rests)) {
      return; // a later event may give it days again, and then nothing is due before that
    }
    long count = active.count();
    while (due.size() < points.size()) {
      LocalDate day = from; // no day is left: due at once
      if (ahead != null) {
        LocalDate passed = active.day(points.get(due.size()).dayOf(count));
        day = passed.isAfter(ahead) ? passed : ahead;
      }
      if (to != null && !day.isBefore(to)) {
        return;
      }
      due.add(Objects.requireNonNull(day));
    }
  }
}
