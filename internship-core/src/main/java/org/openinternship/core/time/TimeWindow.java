package org.openinternship.core.time;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.zone.ZoneOffsetTransition;
import java.util.Objects;
import org.openinternship.core.reason.TextValue;

/**
 * A stretch of time between two local times of a zone, the first included, the last not: open or
 * closed at an instant.
 *
 * <p>It is open from the first to the last instant at which the clock of the zone reads a time in
 * the window. So a local time that the clock skips stands for the instant of the skip; and of a
 * local time that comes twice, a window opens at the first and closes at the second.
 *
 * @param opens when it opens
 * @param closes when it closes, later than {@code opens}
 * @param zone the zone of both
 */
public record TimeWindow(LocalDateTime opens, LocalDateTime closes, ZoneId zone)
    implements TextValue {
  /** The place of an instant before, in or after a window. */
  public enum Timing {
    /** Before the window. */
    UPCOMING,
    /** In the window. */
    OPEN,
    /** After the window. */
    CLOSED
  }

  /**
   * Checks the order.
   *
   * @param opens when it opens
   * @param closes when it closes
   * @param zone the zone of both
   * @throws IllegalArgumentException if it does not close after it opens
   */
  public TimeWindow {
    TimeBounds.check(opens, "TimeWindow.opens");
    TimeBounds.check(closes, "TimeWindow.closes");
    Objects.requireNonNull(zone, "TimeWindow.zone");
    if (!opensAt(opens, zone).isBefore(closesAt(closes, zone))) {
      throw new IllegalArgumentException(
          "TimeWindow: closes is %s, it must be after opens, which is %s in its zone. Maybe the two were swapped"
              .formatted(closes, opens));
    }
  }

  /**
   * Makes the window of whole days, from the start of the first to the end of the last.
   *
   * @param days the days
   * @param zone the zone
   * @return the window
   */
  public static TimeWindow of(DateRange days, ZoneId zone) {
    Objects.requireNonNull(days, "TimeWindow.days");
    return new TimeWindow(
        days.first().atStartOfDay(), days.last().plusDays(1).atStartOfDay(), zone);
  }

  /**
   * Returns the start of a day: the first instant at which the clock of a zone shows it.
   *
   * @param day the day
   * @param zone the zone
   * @return the instant; of a day that the zone has skipped, that of the skip
   */
  public static Instant startOf(LocalDate day, ZoneId zone) {
    Objects.requireNonNull(zone, "TimeWindow.zone");
    return opensAt(TimeBounds.check(day, "TimeWindow.day").atStartOfDay(), zone);
  }

  /**
   * Returns the end of a day: the first instant from which on the clock of a zone shows none of its
   * times any more. Where the clock is put back over midnight, that is the second midnight.
   *
   * @param day the day
   * @param zone the zone
   * @return the instant; of a day that the zone has skipped, that of the skip
   */
  public static Instant endOf(LocalDate day, ZoneId zone) {
    Objects.requireNonNull(zone, "TimeWindow.zone");
    LocalDate next = TimeBounds.check(day, "TimeWindow.day").plusDays(1);
    return closesAt(next.atStartOfDay(), zone);
  }

  /** {@return the instant at which it opens} */
  public Instant opensAt() {
    return opensAt(opens, zone);
  }

  /** {@return the first instant at which it is closed again} */
  public Instant closesAt() {
    return closesAt(closes, zone);
  }

  private static Instant opensAt(LocalDateTime opens, ZoneId zone) {
    ZoneOffsetTransition change = zone.getRules().getTransition(opens);
    return change != null && change.isGap()
        ? change.getInstant()
        : opens.atZone(zone).withEarlierOffsetAtOverlap().toInstant();
  }

  private static Instant closesAt(LocalDateTime closes, ZoneId zone) {
    ZoneOffsetTransition change = zone.getRules().getTransition(closes);
    if (change == null) {
      return closes.atZone(zone).toInstant();
    } else if (change.isGap()) {
      return change.getInstant();
    } else if (closes.equals(change.getDateTimeAfter())) { // the clock never goes back before it
      return closes.atZone(zone).withEarlierOffsetAtOverlap().toInstant();
    }
    return closes.atZone(zone).withLaterOffsetAtOverlap().toInstant();
  }

  /**
   * Says whether the window is open.
   *
   * @param instant an instant, usually of the host's clock
   * @return before, in or after the window
   */
  public Timing at(Instant instant) {
    TimeBounds.check(instant, "TimeWindow.instant");
    if (instant.isBefore(opensAt())) {
      return Timing.UPCOMING;
    }
    return instant.isBefore(closesAt()) ? Timing.OPEN : Timing.CLOSED;
  }

  /**
   * Says whether two windows have an instant in common.
   *
   * @param other the other window, in the same zone or another
   * @return false if one closes when the other opens
   */
  public boolean overlaps(TimeWindow other) {
    Objects.requireNonNull(other, "TimeWindow.other");
    return opensAt().isBefore(other.closesAt()) && other.opensAt().isBefore(closesAt());
  }

  /** {@return both local times and the zone} */
  @Override
  public String toString() {
    return opens + "/" + closes + "[" + zone + "]";
  }
}
