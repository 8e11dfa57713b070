package org.openinternship.core.time;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneRules;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

/**
 * The real length of each day of a period in a zone: 24 hours, except where the clock is changed. A
 * day that a zone has skipped, as Samoa did on 30 December 2011, has no minute. Immutable.
 */
public final class DayLengths {
  private static final int MINUTES_OF_A_DAY = 1_440;

  private final ZoneId zone;
  private final DateRange period;
  private final Set<LocalDate> changed; // the days on which the clock is changed

  private DayLengths(ZoneId zone, DateRange period, Set<LocalDate> changed) {
    this.zone = zone;
    this.period = period;
    this.changed = changed;
  }

  /**
   * Finds the days on which the clock is changed. Takes time in proportion to their number.
   *
   * @param zone the zone
   * @param period the days that can be asked for
   * @return the lengths of these days
   */
  public static DayLengths of(ZoneId zone, DateRange period) {
    Objects.requireNonNull(zone, "DayLengths.zone");
    Objects.requireNonNull(period, "DayLengths.period");
    ZoneRules rules = zone.getRules();
    if (rules.isFixedOffset()) {
      return new DayLengths(zone, period, Set.of());
    }
    // A change moves the clock by at most a day and some hours.
    Instant end = instant(period.last(), 2);
    ZoneOffsetTransition change = rules.nextTransition(instant(period.first(), -2));
    Set<LocalDate> changed = Set.of();
    while (change != null && change.getInstant().isBefore(end)) {
      changed = changed.isEmpty() ? new TreeSet<>() : changed;
      LocalDate before = change.getDateTimeBefore().toLocalDate();
      LocalDate after = change.getDateTimeAfter().toLocalDate();
      LocalDate last = before.isBefore(after) ? after : before;
      for (LocalDate day = before.isBefore(after) ? before : after;
          !day.isAfter(last);
          day = day.plusDays(1)) {
        changed.add(day);
      }
      change = rules.nextTransition(change.getInstant());
    }
    return new DayLengths(zone, period, changed);
  }

  private static Instant instant(LocalDate day, int daysLater) {
    long second = (day.toEpochDay() + daysLater) * 86_400;
    return Instant.ofEpochSecond(
        Math.max(Instant.MIN.getEpochSecond(), Math.min(second, Instant.MAX.getEpochSecond())));
  }

  /**
   * Returns the length of a day.
   *
   * @param day a day of the period
   * @return the minutes, 1,440 where the clock is not changed; 0 if the zone has skipped the day
   * @throws IllegalArgumentException if the day is not in the period
   */
  public int minutes(LocalDate day) {
    return changes(day) ? minutesBetween(day, 0, MINUTES_OF_A_DAY) : MINUTES_OF_A_DAY;
  }

  /**
   * Returns the real length of a part of a day that is given by the clock. Of an hour that the
   * clock shows twice the first counts; a time that the clock skips is the instant of the change.
   *
   * @param day a day of the period
   * @param from the start, in minutes after midnight by the clock, 0 to 1,440
   * @param to the end, at least {@code from} and at most 1,440
   * @return the minutes between, at least 0
   * @throws IllegalArgumentException if the day is not in the period, or the times are out of order
   */
  public int minutes(LocalDate day, int from, int to) {
    if (from < 0 || from > to || to > MINUTES_OF_A_DAY) {
      throw new IllegalArgumentException(
          "DayLengths: the minutes are from %s to %s, they must be from 0 to 1440 and in order"
              .formatted(from, to));
    }
    return changes(day) ? minutesBetween(day, from, to) : to - from;
  }

  /**
   * Returns the length of several days together.
   *
   * @param days days of the period
   * @return the sum of their minutes
   * @throws IllegalArgumentException if one is not in the period
   */
  public long minutes(Days days) {
    Objects.requireNonNull(days, "DayLengths.days");
    days.span().ifPresent(span -> check(period.encloses(span), span));
    long sum = days.count() * MINUTES_OF_A_DAY;
    for (LocalDate day : changed) {
      sum += days.contains(day) ? minutes(day) - MINUTES_OF_A_DAY : 0;
    }
    return sum;
  }

  private boolean changes(LocalDate day) {
    check(period.contains(day), day);
    return !changed.isEmpty() && changed.contains(day);
  }

  private void check(boolean holds, Object asked) {
    if (!holds) {
      throw new IllegalArgumentException(
          "DayLengths: %s is asked for, it must be in %s".formatted(asked, period));
    }
  }

  private int minutesBetween(LocalDate day, int from, int to) {
    return (int) Duration.between(at(day, from), at(day, to)).toMinutes();
  }

  private Instant at(LocalDate day, int minute) {
    LocalDateTime time = day.atStartOfDay().plusMinutes(minute);
    List<ZoneOffset> offsets = zone.getRules().getValidOffsets(time);
    return offsets.isEmpty() // the clock is put forward over it
        ? zone.getRules().getTransition(time).getInstant()
        : time.toInstant(offsets.get(0));
  }

  /** {@return the period; the zone, which tells where somebody lives, is not told} */
  @Override
  public String toString() {
    return "DayLengths of " + period;
  }
}
