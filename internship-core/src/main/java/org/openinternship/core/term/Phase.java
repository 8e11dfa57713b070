package org.openinternship.core.term;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import org.openinternship.core.internal.ZoneText;
import org.openinternship.core.time.DateRange;
import org.openinternship.core.time.TimeBounds;
import org.openinternship.core.time.TimeWindow;

/**
 * A stretch of a term in which one kind of thing can be done.
 *
 * @param kind what happens in it
 * @param window when
 */
public record Phase(PhaseKind kind, TimeWindow window) {
  /**
   * Checks that nothing is null.
   *
   * @param kind what happens in it
   * @param window when
   */
  public Phase {
    Objects.requireNonNull(kind, "Phase.kind");
    Objects.requireNonNull(window, "Phase.window");
  }

  /**
   * Returns a phase of whole days.
   *
   * @param kind what happens in it
   * @param first its first day, such as {@code 2026-07-01}
   * @param last its last day
   * @param zone the zone whose days they are, such as {@code America/New_York}, if the running JDK
   *     knows it
   * @return the phase
   * @throws IllegalArgumentException if one is no ISO date, the last is before the first, or there
   *     is no such zone
   */
  public static Phase of(PhaseKind kind, String first, String last, String zone) {
    return new Phase(
        kind, TimeWindow.of(DateRange.of(first, last), ZoneText.zone("Phase", "zone", zone)));
  }

  /** {@return the day on which it opens, in its zone} */
  public LocalDate firstDay() {
    return window.opens().toLocalDate();
  }

  /** {@return the last day on which it is open, in its zone} */
  public LocalDate lastDay() {
    return window.closes().minusNanos(1).toLocalDate();
  }

  /**
   * Tells whether it is open.
   *
   * @param instant an instant, usually of the host's clock
   * @return true from its opening until just before its closing
   */
  public boolean isOpenAt(Instant instant) {
    TimeBounds.check(instant, "Phase.instant");
    return window.at(instant) == TimeWindow.Timing.OPEN;
  }
}
