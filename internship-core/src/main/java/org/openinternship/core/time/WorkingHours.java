package org.openinternship.core.time;

import static org.openinternship.core.time.WeeklyInterval.MINUTES_OF_A_DAY;

import java.time.DayOfWeek;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.openinternship.core.internal.Copies;
import org.openinternship.core.internal.Quoted;
import org.openinternship.core.internal.ZoneText;

/**
 * The hours of every week at which somebody works, on the wall clock of one zone.
 *
 * <p>The intervals are kept sorted from Monday on, and those of one day that touch or overlap are
 * merged; so two values are equal exactly if zone and worked minutes are. There is always at least
 * one interval. Hash code and equality are cheap enough for the key of a large cache. Immutable.
 *
 * <p>Text form: the zone, a space, then entries of days and times with commas between, as in {@code
 * Europe/Brussels Mon-Thu 14:00-17:00, Sat 09:00-12:00}. Days are English, short or in full, in any
 * case, one or from-to (a run may pass Sunday), or {@code daily}. Times are 24-hour times; an entry
 * that ends before it starts ends on the next day, so {@code Fri 22:00-02:00} is {@code Fri
 * 22:00-24:00, Sat 00:00-02:00}.
 */
public final class WorkingHours {

  private static final int MINUTES_OF_A_WEEK = 7 * MINUTES_OF_A_DAY;

  private final ZoneId zone;

  /** Start and end of each interval in turn, ascending, in minutes from Monday 00:00. */
  private final int[] bounds;

  /** Seconds of the week worked before the start of each interval. */
  private final int[] secondsBefore;

  private final int minutesPerWeek;
  private final int hash;

  /** Written when it is first asked for; two threads may both do so, and write the same. */
  private @Nullable String weekly;

  private WorkingHours(ZoneId zone, int[] bounds) {
    this.zone = zone;
    this.bounds = bounds;
    int minutes = 0;
    this.secondsBefore = new int[bounds.length / 2];
    for (int i = 0; i < bounds.length; i += 2) {
      secondsBefore[i / 2] = 60 * minutes;
      minutes += bounds[i + 1] - bounds[i];
    }
    this.minutesPerWeek = minutes;
    this.hash = 31 * zone.hashCode() + Arrays.hashCode(bounds);
  }

  /**
   * Reads working hours from text, as in {@code of("Europe/Brussels", "Mon-Thu 14:00-17:00, Sat
   * 09:00-12:00")} or {@code of("UTC", "daily 08:00-20:00")}.
   *
   * @param zone a time zone id, as {@link ZoneId#of(String)} reads it: an id of later years, such
   *     as America/Coyhaique, and the offsets of a zone are those of the running JDK
   * @param weekly entries of days and times, at most 100,000 chars
   * @return the hours
   * @throws IllegalArgumentException if the zone or a day is unknown, or an entry is malformed
   */
  public static WorkingHours of(String zone, String weekly) {
    Objects.requireNonNull(zone, "WorkingHours.zone");
    Objects.requireNonNull(weekly, "WorkingHours.weekly");
    return of(ZoneText.zone("WorkingHours", "zone", zone), WeeklyText.parse(weekly));
  }

  /**
   * Makes working hours of intervals in any order; they may touch and overlap.
   *
   * @param zone the zone whose wall clock the intervals are on
   * @param intervals at least one interval
   * @return the hours
   * @throws IllegalArgumentException if there is no interval
   */
  public static WorkingHours of(ZoneId zone, List<WeeklyInterval> intervals) {
    Objects.requireNonNull(zone, "WorkingHours.zone");
    List<WeeklyInterval> sorted = new ArrayList<>(Copies.list(intervals, "WorkingHours.intervals"));
    if (sorted.isEmpty()) {
      throw new IllegalArgumentException(
          "WorkingHours: intervals is empty, it must have at least 1. Maybe the hours are unknown:"
              + " then leave them out");
    }
    sorted.sort(
        Comparator.comparing(WeeklyInterval::day).thenComparingInt(WeeklyInterval::startMinute));
    int[] bounds = new int[2 * sorted.size()];
    int length = 0;
    for (WeeklyInterval interval : sorted) {
      int midnight = (interval.day().getValue() - 1) * MINUTES_OF_A_DAY;
      int start = midnight + interval.startMinute();
      int end = midnight + interval.endMinute();
      // Two days stay apart also where they meet at midnight.
      if (length > 0 && bounds[length - 2] >= midnight && bounds[length - 1] >= start) {
        bounds[length - 1] = Math.max(bounds[length - 1], end);
      } else {
        bounds[length++] = start;
        bounds[length++] = end;
      }
    }
    return new WorkingHours(zone, Arrays.copyOf(bounds, length));
  }

  /**
   * Reads the text form, the inverse of {@link #toString()}.
   *
   * @param text the zone, a space, and the entries of the week
   * @return the hours
   * @throws IllegalArgumentException as for {@link #of(String, String)}
   */
  public static WorkingHours parse(String text) {
    String stripped = Quoted.line(Objects.requireNonNull(text, "WorkingHours.text")).strip();
    int space = stripped.indexOf(' ');
    if (space < 0) {
      throw new IllegalArgumentException(
          "WorkingHours: text is %s, it must be like 'Europe/Brussels Mon-Thu 14:00-17:00'. Maybe the zone is missing"
              .formatted(Quoted.of(text)));
    }
    return of(stripped.substring(0, space), stripped.substring(space + 1));
  }

  /**
   * Returns the zone of the wall clock.
   *
   * @return the zone as given; ids that mean the same, such as UTC and Etc/UTC, stay different
   */
  public ZoneId zone() {
    return zone;
  }

  /**
   * Returns the intervals of a week.
   *
   * @return at least one, sorted from Monday on; those of one day neither touch nor overlap
   */
  public List<WeeklyInterval> intervals() {
    List<WeeklyInterval> intervals = new ArrayList<>(bounds.length / 2);
    for (int i = 0; i < bounds.length; i += 2) {
      int day = bounds[i] / MINUTES_OF_A_DAY;
      int midnight = day * MINUTES_OF_A_DAY;
      intervals.add(
          new WeeklyInterval(
              DayOfWeek.of(day + 1), bounds[i] - midnight, bounds[i + 1] - midnight));
    }
    return List.copyOf(intervals);
  }

  /**
   * Counts the minutes of a week in which no clock is changed.
   *
   * @return 1 to 10,080
   */
  public int minutesPerWeek() {
    return minutesPerWeek;
  }

  /**
   * Writes the entries of the week without the zone, in canonical form.
   *
   * @return text which {@link #of(String, String)} reads back
   */
  public String weekly() {
    String text = weekly;
    if (text == null) {
      text = WeeklyText.write(intervals());
      weekly = text;
    }
    return text;
  }

  /**
   * Seconds in which both these hours and others are worked, while neither clock is changed.
   *
   * @param from local second here, from Monday 1970-01-05 00:00
   * @param to the end, excluded, on the same local day
   * @param ahead seconds by which the other clock is ahead of this one
   */
  int sharedSeconds(WorkingHours other, long from, long to, int ahead) {
    long monday = Math.floorDiv(from, 60L * MINUTES_OF_A_WEEK) * 60L * MINUTES_OF_A_WEEK;
    long shared = 0;
    int first = Math.max(0, lastBefore((int) (from - monday)));
    for (int i = 2 * first; i < bounds.length && monday + 60L * bounds[i] < to; i += 2) {
      long start = Math.max(from, monday + 60L * bounds[i]);
      long end = Math.min(to, monday + 60L * bounds[i + 1]);
      if (start < end) {
        shared += other.secondsBefore(end + ahead) - other.secondsBefore(start + ahead);
      }
    }
    return (int) shared;
  }

  /** Seconds worked from Monday 1970-01-05 00:00 up to a local second, negative before it. */
  private long secondsBefore(long second) {
    long week = Math.floorDiv(second, 60L * MINUTES_OF_A_WEEK);
    int ofWeek = (int) (second - week * 60L * MINUTES_OF_A_WEEK);
    long sum = week * 60L * minutesPerWeek;
    int last = lastBefore(ofWeek);
    return last < 0
        ? sum
        : sum
            + secondsBefore[last]
            + Math.min(ofWeek, 60L * bounds[2 * last + 1])
            - 60L * bounds[2 * last];
  }

  /** The last interval that starts before a second of the week; -1 if none does. */
  private int lastBefore(int second) {
    int low = 0;
    int high = bounds.length / 2;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (60 * bounds[2 * middle] < second) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low - 1;
  }

  @Override
  public boolean equals(Object other) {
    if (this == other) {
      return true;
    }
    return other instanceof WorkingHours that
        && hash == that.hash
        && zone.equals(that.zone)
        && Arrays.equals(bounds, that.bounds);
  }

  @Override
  public int hashCode() {
    return hash;
  }

  /** The canonical text form; {@link #parse} reads it back. */
  @Override
  public String toString() {
    return zone + " " + weekly();
  }
}
