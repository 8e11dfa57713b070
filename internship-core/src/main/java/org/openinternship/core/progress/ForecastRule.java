package org.openinternship.core.progress;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.openinternship.core.check.Bounds;
import org.openinternship.core.placement.WorkTask;

/**
 * How to tell when the work will be done. The rule: the pace is the minutes of the last weeks,
 * today included, over the working days among them, or over those since the first day of the period
 * if that is later; what is left takes the working days that it takes at this pace, from tomorrow
 * on, parts of a day as one. Hours, modules and tasks are told apart, and the last of them decides.
 * Deliverables are not forecast: they have due dates.
 *
 * @param weeks how many weeks back the pace is taken from, 1 to 52; 4 by default
 * @param workingDays the days of the week that count, at least one; all by default
 */
public record ForecastRule(int weeks, Set<DayOfWeek> workingDays) {
  private static final int MOST_WEEKS = 52;
  private static final int FOUR_WEEKS = 4;
  private static final int MOST_DAYS = 10_000;

  /**
   * Checks the bounds.
   *
   * @param weeks how many weeks back the pace is taken from
   * @param workingDays the days of the week that count
   * @throws IllegalArgumentException if the weeks are out of bounds or there is no working day
   */
  public ForecastRule {
    Bounds.check("ForecastRule", "weeks", weeks, 1, MOST_WEEKS);
    if (workingDays.isEmpty()) {
      throw new IllegalArgumentException(
          "ForecastRule: workingDays is empty, it must have at least 1 day");
    }
    workingDays = Collections.unmodifiableSet(EnumSet.copyOf(workingDays));
  }

  /** {@return the pace of the last 4 weeks, every day counts} */
  public static ForecastRule standard() {
    return new ForecastRule(FOUR_WEEKS, EnumSet.allOf(DayOfWeek.class));
  }

  /**
   * The rule with another look back.
   *
   * @param back how many weeks back the pace is taken from, 1 to 52
   * @return the rule
   * @throws IllegalArgumentException if they are out of bounds
   */
  public ForecastRule withWeeks(int back) {
    return new ForecastRule(back, workingDays);
  }

  /**
   * The rule with other working days.
   *
   * @param days the days of the week that count, at least one
   * @return the rule
   * @throws IllegalArgumentException if there is none
   */
  public ForecastRule withWorkingDays(Set<DayOfWeek> days) {
    return new ForecastRule(weeks, days);
  }

  /**
   * When the work will be done.
   *
   * @param plan what has to be done
   * @param done what was done; what was done after today does not count
   * @param today the day it is, in the intern's zone
   * @return the day, today if nothing is left, never one before; empty if something is left of
   *     which nothing was done in the last weeks, or so little that it takes more than 10,000
   *     working days
   */
  public Optional<LocalDate> completionDate(ProgressPlan plan, WorkRecord done, LocalDate today) {
    LocalDate last = today;
    for (ProgressKind kind : ProgressKind.values()) {
      if (kind != ProgressKind.DELIVERABLES) {
        Optional<LocalDate> date = date(plan.required(kind), work(kind, plan, done), plan, today);
        if (date.isEmpty()) {
          return date;
        }
        last = date.get().isAfter(last) ? date.get() : last;
      }
    }
    return Optional.of(last);
  }

  private Optional<LocalDate> date(
      long required,
      SortedMap<LocalDate, ? extends Number> work,
      ProgressPlan plan,
      LocalDate today) {
    LocalDate tomorrow = today.plusDays(1);
    long left = required - sum(work.headMap(tomorrow));
    if (left <= 0) {
      return Optional.of(today);
    }
    LocalDate since = today.minusWeeks(weeks).plusDays(1);
    since = since.isBefore(plan.period().first()) ? plan.period().first() : since;
    if (since.isAfter(today)) {
      return Optional.empty();
    }
    long minutes = sum(work.subMap(since, tomorrow));
    long days =
        since.datesUntil(tomorrow).filter(day -> workingDays.contains(day.getDayOfWeek())).count();
    if (minutes == 0 || days == 0) {
      return Optional.empty();
    }
    long needed = -Math.floorDiv(-left * days, minutes);
    return needed > MOST_DAYS ? Optional.empty() : Optional.of(workingDay(today, needed));
  }

  /** The working day that many working days, at least 1, after a day. */
  private LocalDate workingDay(LocalDate after, long number) {
    long wholeWeeks = (number - 1) / workingDays.size();
    long rest = number - wholeWeeks * workingDays.size();
    LocalDate day = after.plusWeeks(wholeWeeks);
    while (rest > 0) {
      day = day.plusDays(1);
      rest -= workingDays.contains(day.getDayOfWeek()) ? 1 : 0;
    }
    return day;
  }

  /** What was done of a kind, in minutes by day. */
  private static SortedMap<LocalDate, ? extends Number> work(
      ProgressKind kind, ProgressPlan plan, WorkRecord done) {
    return switch (kind) {
      case HOURS -> done.log().minutesByDay(plan.period(), plan.zone());
      case MODULES -> work(plan.modules(), plan, done);
      case TASKS -> work(plan.tasks(), plan, done);
      case DELIVERABLES -> new TreeMap<LocalDate, Long>();
    };
  }

  private static SortedMap<LocalDate, ? extends Number> work(
      List<WorkTask> tasks, ProgressPlan plan, WorkRecord done) {
    Map<String, Instant> first = done.firstDone();
    SortedMap<LocalDate, Long> work = new TreeMap<>();
    for (WorkTask task : tasks) {
      Instant at = first.get(task.key());
      if (at != null && !task.optional()) {
        work.merge(LocalDate.ofInstant(at, plan.zone()), (long) task.effortMinutes(), Long::sum);
      }
    }
    return work;
  }

  private static long sum(Map<LocalDate, ? extends Number> work) {
    return work.values().stream().mapToLong(Number::longValue).sum();
  }
}
