package org.openinternship.core.time;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.openinternship.core.internal.Copies;

/**
 * A set of days, such as those on which somebody works or is away.
 *
 * <p>The runs are kept in ascending order, and two that overlap or follow each other directly are
 * one; so two values are equal exactly if they have the same days. Immutable. Finding a day takes
 * logarithmic time in the number of runs; what combines two sets takes n log n time in their runs.
 *
 * @param runs the runs of days in a row, ascending, with days between them; may be empty
 */
public record Days(List<DateRange> runs) {
  private static final Days NONE = new Days(List.of());

  /**
   * Sorts the runs and joins those that overlap or follow each other.
   *
   * @param runs runs of days, in any order
   */
  public Days {
    runs = List.copyOf(DateRange.union(Copies.list(runs, "Days.runs")));
  }

  /**
   * Makes a set of runs of days.
   *
   * @param runs runs of days, in any order; they may overlap
   * @return their days
   */
  public static Days of(DateRange... runs) {
    return new Days(Arrays.asList(Objects.requireNonNull(runs, "Days.runs")));
  }

  /** {@return the set without days} */
  public static Days none() {
    return NONE;
  }

  /** {@return whether there is no day} */
  public boolean isEmpty() {
    return runs.isEmpty();
  }

  /** {@return the number of days} */
  public long count() {
    return DateRange.daysOf(runs);
  }

  /**
   * Says whether a day is in the set.
   *
   * @param day the day
   * @return whether it is
   */
  public boolean contains(LocalDate day) {
    return runOf(day).isPresent();
  }

  /**
   * Finds the run a day is in.
   *
   * @param day the day
   * @return the days in a row around it; empty if the day is not in the set
   */
  public Optional<DateRange> runOf(LocalDate day) {
    TimeBounds.check(day, "Days.day");
    int low = 0;
    int high = runs.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      DateRange run = runs.get(middle);
      if (run.contains(day)) {
        return Optional.of(run);
      }
      if (run.first().isAfter(day)) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return Optional.empty();
  }

  /** {@return the first day; empty if there is none} */
  public Optional<LocalDate> first() {
    return runs.isEmpty() ? Optional.empty() : Optional.of(runs.get(0).first());
  }

  /** {@return the last day; empty if there is none} */
  public Optional<LocalDate> last() {
    return runs.isEmpty() ? Optional.empty() : Optional.of(runs.get(runs.size() - 1).last());
  }

  /** {@return the period from the first day to the last, gaps included; empty if there is none} */
  public Optional<DateRange> span() {
    return first().flatMap(from -> last().map(to -> new DateRange(from, to)));
  }

  /**
   * Finds a day by its number.
   *
   * @param number the number, from 1 to {@link #count()}
   * @return the day before which there are one less
   * @throws IllegalArgumentException if there is no such day
   */
  public LocalDate day(long number) {
    long left = number;
    for (DateRange run : runs) {
      if (left > 0 && left <= run.days()) {
        return run.first().plusDays(left - 1);
      }
      left -= run.days();
    }
    throw new IllegalArgumentException(
        "Days: number is %s, it must be from 1 to count, which is %s".formatted(number, count()));
  }

  /**
   * Returns the days that are in both sets.
   *
   * @param other the other set
   * @return the common days
   */
  public Days and(Days other) {
    Objects.requireNonNull(other, "Days.other");
    List<DateRange> common = new ArrayList<>();
    int theirs = 0;
    for (DateRange run : runs) {
      while (theirs < other.runs.size() && other.runs.get(theirs).last().isBefore(run.first())) {
        theirs++;
      }
      for (int i = theirs; i < other.runs.size() && run.overlaps(other.runs.get(i)); i++) {
        run.intersection(other.runs.get(i)).ifPresent(common::add);
      }
    }
    return new Days(common);
  }

  /**
   * Returns the days of a period.
   *
   * @param period the period
   * @return the days of this set that are in it
   */
  public Days in(DateRange period) {
    return and(of(period));
  }

  /**
   * Returns the days up to a day.
   *
   * @param day the last day that counts
   * @return the days of this set that are not later
   */
  public Days until(LocalDate day) {
    TimeBounds.check(day, "Days.day");
    return first()
        .filter(from -> !from.isAfter(day))
        .map(from -> in(new DateRange(from, day)))
        .orElse(NONE);
  }

  /**
   * Returns the days from a day on.
   *
   * @param day the first day that counts
   * @return the days of this set that are not earlier
   */
  public Days from(LocalDate day) {
    TimeBounds.check(day, "Days.day");
    return last()
        .filter(to -> !to.isBefore(day))
        .map(to -> in(new DateRange(day, to)))
        .orElse(NONE);
  }

  /**
   * Returns the days that are in at least one of the sets.
   *
   * @param other the other set
   * @return the days of both
   */
  public Days or(Days other) {
    Objects.requireNonNull(other, "Days.other");
    return new Days(Stream.concat(runs.stream(), other.runs.stream()).toList());
  }

  /**
   * Returns the days of this set without those of another.
   *
   * @param other the other set
   * @return the days that are left
   */
  public Days without(Days other) {
    Objects.requireNonNull(other, "Days.other");
    return without(other.runs);
  }

  /**
   * Returns the days of this set without those of some periods.
   *
   * @param periods the periods, in any order
   * @return the days that are left
   */
  public Days without(Collection<DateRange> periods) {
    Objects.requireNonNull(periods, "Days.periods");
    List<DateRange> others = DateRange.union(periods);
    List<DateRange> left = new ArrayList<>();
    int from = 0;
    for (DateRange run : runs) {
      while (from < others.size() && others.get(from).last().isBefore(run.first())) {
        from++;
      }
      int to = from; // one that reaches into the next run is met again there, so from stays
      while (to < others.size() && run.overlaps(others.get(to))) {
        to++;
      }
      left.addAll(run.without(others.subList(from, to)));
    }
    return new Days(left);
  }

  /** {@return the days one by one, ascending} */
  public Stream<LocalDate> stream() {
    return runs.stream()
        .flatMapToLong(
            run -> LongStream.rangeClosed(run.first().toEpochDay(), run.last().toEpochDay()))
        .mapToObj(LocalDate::ofEpochDay);
  }

  /** {@return the runs with commas between, as in {@code 2026-09-01/2026-09-04, 2026-09-07/…}} */
  @Override
  public String toString() {
    return String.join(", ", runs.stream().map(DateRange::toString).toList());
  }
}
