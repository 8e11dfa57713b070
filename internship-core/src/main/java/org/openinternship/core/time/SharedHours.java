package org.openinternship.core.time;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneRules;
import java.util.Arrays;
import java.util.Collection;
import java.util.Objects;
import java.util.OptionalInt;
import org.openinternship.core.internal.Bounds;

/**
 * The time two parties both work, on the real dates of a period, whatever their zones.
 *
 * <p>An instant is shared if the wall clock of each party, as {@link java.time.Instant#atZone}
 * gives it, shows a time within that party's hours. So where a clock is put forward the skipped
 * times of that day are worked by nobody, and where it is put back the repeated times count twice.
 * Minutes belong to the date the <em>first</em> party's clock shows; a date that clock skips has 0.
 * Offsets may be of any size, also 30 or 45 minutes apart; where zones differ by odd seconds, as
 * they did long ago, the minutes of each date are rounded down.
 *
 * <p>Weeks are blocks of seven days counted from the first day of the period. A last block with
 * fewer days is left out of all figures a week, unless it is the only one.
 *
 * <p>Computing takes some microseconds for a term of half a year: only dates at which an offset
 * changes are looked at singly. Immutable.
 */
public final class SharedHours {

  /** The longest period, in days: a hundred years. */
  public static final int MAX_DAYS = 36_525;

  private static final int DAY = 24 * 60 * 60;
  private static final int DAYS_OF_A_WEEK = 7;
  private static final int WIDEST_OFFSET = 18 * 60 * 60;

  /** 1970-01-05, from which {@link WorkingHours} counts seconds. */
  private static final int FIRST_MONDAY = 4;

  private final DateRange range;

  /** Shared minutes of each date of the range. */
  private final int[] minutes;

  private SharedHours(DateRange range, int[] minutes) {
    this.range = range;
    this.minutes = minutes;
  }

  /**
   * Computes the shared time of two parties.
   *
   * @param first the hours of the party whose dates are used
   * @param second the hours of the other party
   * @param range the dates, at most 36,525
   * @return the shared time on each of the dates
   * @throws IllegalArgumentException if the range is longer
   */
  public static SharedHours of(WorkingHours first, WorkingHours second, DateRange range) {
    Objects.requireNonNull(first, "SharedHours.first");
    Objects.requireNonNull(second, "SharedHours.second");
    Objects.requireNonNull(range, "SharedHours.range");
    Bounds.check(
        "SharedHours", "days of the range", range.days(), 1, MAX_DAYS, "a year is mistyped");
    int[] perDate = new int[(int) range.days()];
    long start = (range.first().toEpochDay() - FIRST_MONDAY) * DAY;

    // Cut time into stretches in which neither clock is changed.
    ZoneRules firstRules = first.zone().getRules();
    ZoneRules secondRules = second.zone().getRules();
    long epoch = (long) FIRST_MONDAY * DAY;
    long from = start - WIDEST_OFFSET;
    long end = start + (long) perDate.length * DAY + WIDEST_OFFSET;
    while (from < end) {
      Instant instant = Instant.ofEpochSecond(epoch + from);
      int offset = firstRules.getOffset(instant).getTotalSeconds();
      int ahead = secondRules.getOffset(instant).getTotalSeconds() - offset;
      long to =
          Math.min(
              end,
              Math.min(nextChange(firstRules, instant), nextChange(secondRules, instant)) - epoch);
      addStretch(perDate, first, second, from + offset - start, to + offset - start, start, ahead);
      from = to;
    }
    for (int i = 0; i < perDate.length; i++) {
      perDate[i] /= 60;
    }
    return new SharedHours(range, perDate);
  }

  private static long nextChange(ZoneRules rules, Instant instant) {
    ZoneOffsetTransition next = rules.nextTransition(instant);
    return next == null ? Long.MAX_VALUE : next.toEpochSecond();
  }

  /**
   * Adds the shared seconds of one stretch to its dates.
   *
   * @param from local second of the first party, counted from {@code start}
   * @param to the end, excluded
   * @param start local midnight of the first date
   * @param ahead seconds by which the second clock is ahead throughout the stretch
   */
  private static void addStretch(
      int[] perDate,
      WorkingHours first,
      WorkingHours second,
      long from,
      long to,
      long start,
      int ahead) {
    long begin = Math.max(from, 0);
    long end = Math.min(to, (long) perDate.length * DAY);
    int[] ofWholeDay = new int[DAYS_OF_A_WEEK];
    Arrays.fill(ofWholeDay, -1);
    for (long at = begin; at < end; ) {
      int date = (int) (at / DAY);
      long until = Math.min(end, (date + 1L) * DAY);
      if (until - at < DAY) {
        perDate[date] += first.sharedSeconds(second, start + at, start + until, ahead);
      } else {
        int day = date % DAYS_OF_A_WEEK;
        if (ofWholeDay[day] < 0) {
          ofWholeDay[day] = first.sharedSeconds(second, start + at, start + until, ahead);
        }
        perDate[date] += ofWholeDay[day];
      }
      at = until;
    }
  }

  /**
   * Returns the dates that were looked at.
   *
   * @return the range as given
   */
  public DateRange range() {
    return range;
  }

  /**
   * Returns the shared time of one date of the first party.
   *
   * @param date a date of the range
   * @return minutes
   * @throws IllegalArgumentException if the date is outside the range
   */
  public int minutesOn(LocalDate date) {
    TimeBounds.check(date, "SharedHours.date");
    if (!range.contains(date)) {
      throw new IllegalArgumentException(
          "SharedHours: date is " + date + ", it must be in range, which is " + range);
    }
    return minutes[(int) (date.toEpochDay() - range.first().toEpochDay())];
  }

  /**
   * Sums up the shared time of all dates of the range, those after the last whole week included.
   *
   * @return minutes
   */
  public int totalMinutes() {
    return sum(0, minutes.length);
  }

  /**
   * Counts the weeks behind the figures a week.
   *
   * @return whole weeks of the range; 1 if it is shorter than a week
   */
  public int weeks() {
    return Math.max(1, minutes.length / DAYS_OF_A_WEEK);
  }

  /**
   * Finds the shared time of the week that has least of it.
   *
   * @return minutes
   */
  public int minMinutesPerWeek() {
    int min = Integer.MAX_VALUE;
    for (int week = 0; week < weeks(); week++) {
      min = Math.min(min, ofWeek(week));
    }
    return min;
  }

  /**
   * Returns the shared time of a week on average.
   *
   * @return minutes, rounded down
   */
  public int averageMinutesPerWeek() {
    return sum(0, Math.min(minutes.length, weeks() * DAYS_OF_A_WEEK)) / weeks();
  }

  /**
   * Finds the shared time of the date with least among those on given days of the week, as for a
   * rule that wants an hour on every check-in day.
   *
   * @param days days of the week of the first party
   * @return minutes; empty if no date of the range is on such a day
   */
  public OptionalInt minMinutesPerDay(Collection<DayOfWeek> days) {
    Objects.requireNonNull(days, "SharedHours.days");
    boolean[] wanted = new boolean[DAYS_OF_A_WEEK];
    int shift = range.first().getDayOfWeek().getValue();
    for (DayOfWeek day : days) {
      wanted[(day.getValue() - shift + DAYS_OF_A_WEEK) % DAYS_OF_A_WEEK] = true;
    }
    int min = Integer.MAX_VALUE;
    for (int date = 0; date < minutes.length; date++) {
      if (wanted[date % DAYS_OF_A_WEEK]) {
        min = Math.min(min, minutes[date]);
      }
    }
    return min == Integer.MAX_VALUE ? OptionalInt.empty() : OptionalInt.of(min);
  }

  private int ofWeek(int week) {
    int from = week * DAYS_OF_A_WEEK;
    return sum(from, Math.min(minutes.length, from + DAYS_OF_A_WEEK));
  }

  private int sum(int from, int to) {
    int sum = 0;
    for (int date = from; date < to; date++) {
      sum += minutes[date];
    }
    return sum;
  }

  /** Readable form with the figures a week, in minutes. */
  @Override
  public String toString() {
    return "SharedHours %s: least %s, average %s minutes a week"
        .formatted(range, minMinutesPerWeek(), averageMinutesPerWeek());
  }
}
