package org.openinternship.core.time;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The hours a week that other commitments take from each day of a period, and the runs of days on
 * which they take little enough. Days are calendar days, so time zones, changes of summer time and
 * leap years play no part. Immutable.
 */
public final class CommitmentCalendar {
  private final DateRange period;

  /** The hours a week from a day on, up to the next key; the first key is the first day. */
  private final TreeMap<LocalDate, Long> hoursFrom = new TreeMap<>();

  private final List<DateRange> freeRuns = new ArrayList<>();

  private CommitmentCalendar(
      DateRange period, List<Commitment> commitments, CommitmentRules rules) {
    this.period = period;
    sum(commitments, rules);
    findRuns(rules.maxHoursPerWeek());
  }

  /**
   * Makes the calendar of a period. Takes O(c log c) time for c commitments, however long the
   * period is.
   *
   * @param period the period, usually the term
   * @param commitments the commitments; days outside the period do not count
   * @param rules how they count
   * @return the calendar
   */
  public static CommitmentCalendar of(
      DateRange period, List<Commitment> commitments, CommitmentRules rules) {
    Objects.requireNonNull(period, "CommitmentCalendar.period");
    Objects.requireNonNull(commitments, "CommitmentCalendar.commitments");
    Objects.requireNonNull(rules, "CommitmentCalendar.rules");
    return new CommitmentCalendar(period, commitments, rules);
  }

  private void sum(List<Commitment> commitments, CommitmentRules rules) {
    Map<LocalDate, Long> changes = new TreeMap<>();
    changes.put(period.first(), 0L);
    for (Commitment commitment : commitments) {
      Optional<DateRange> inside = commitment.dates().intersection(period);
      if (inside.isPresent()) {
        long hours = rules.hoursOf(commitment);
        changes.merge(inside.get().first(), hours, Long::sum);
        if (inside.get().last().isBefore(period.last())) {
          changes.merge(inside.get().last().plusDays(1), -hours, Long::sum);
        }
      }
    }
    long hours = 0;
    for (Map.Entry<LocalDate, Long> change : changes.entrySet()) {
      hours += change.getValue();
      hoursFrom.put(change.getKey(), hours);
    }
  }

  private void findRuns(int maxHoursPerWeek) {
    LocalDate free = null;
    for (Map.Entry<LocalDate, Long> step : hoursFrom.entrySet()) {
      boolean isFree = step.getValue() <= maxHoursPerWeek;
      if (isFree && free == null) {
        free = step.getKey();
      } else if (!isFree && free != null) {
        freeRuns.add(new DateRange(free, step.getKey().minusDays(1)));
        free = null;
      }
    }
    if (free != null) {
      freeRuns.add(new DateRange(free, period.last()));
    }
  }

  /** {@return the period} */
  public DateRange period() {
    return period;
  }

  /**
   * Sums up what all commitments together take on a day.
   *
   * @param day a day of the period
   * @return hours a week, at least 0
   * @throws IllegalArgumentException if the day is outside the period
   */
  public long hoursPerWeekOn(LocalDate day) {
    TimeBounds.check(day, "CommitmentCalendar.day");
    if (!period.contains(day)) {
      throw new IllegalArgumentException(
          "CommitmentCalendar: day is " + day + ", it must be in period, which is " + period);
    }
    return hoursFrom.floorEntry(day).getValue();
  }

  /** {@return the runs of free days, as long as they go, in order of time; empty: never free} */
  public List<DateRange> freeRuns() {
    return List.copyOf(freeRuns);
  }

  /** {@return the longest run of free days, the first of several; empty: never free} */
  public Optional<DateRange> longestFreeRun() {
    return freeRuns.stream()
        .max(
            Comparator.comparingLong(DateRange::days)
                .thenComparing(DateRange::first, Comparator.reverseOrder()));
  }
}
