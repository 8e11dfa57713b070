package org.openinternship.core.progress;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.openinternship.core.internal.Bounds;
import org.openinternship.core.internal.Texts;
import org.openinternship.core.simulated.WorkTask;

/**
 * The rule by which the day of completion is forecast. The pace is the minutes of the last weeks,
 * today included, divided by the working days among them, or by those since the first day of the
 * period if that is later. The rest of the work is done at this pace on the working days from
 * tomorrow on, parts of a day counted as one. Hours, modules and tasks are forecast separately, and
 * the latest day is the result. Deliverables are not forecast: they have due dates.
 *
 * @param weeks the number of past weeks that give the pace, 1 to 52; 4 by default
 * @param workingDays the days of the week that count, at least one; all by default
 */
public record ForecastRule(int weeks, Set<DayOfWeek> workingDays) {
  private static final int MAX_WEEKS = 52;
  private static final int FOUR_WEEKS = 4;
  private static final int MAX_DAYS = 10_000;

  /**
   * Checks the bounds.
   *
   * @param weeks the number of past weeks that give the pace
   * @param workingDays the days of the week that count
   * @throws IllegalArgumentException if the weeks are out of bounds or there is no working day
   */
  public ForecastRule {
    Bounds.check("ForecastRule", "weeks", weeks, 1, MAX_WEEKS);
    Texts.checkNotEmpty("ForecastRule", "workingDays", workingDays);
    workingDays = Collections.unmodifiableSet(EnumSet.copyOf(workingDays));
  }

  /** {@return the rule by the pace of the last 4 weeks, in which every day counts} */
  public static ForecastRule standard() {
    return new ForecastRule(FOUR_WEEKS, EnumSet.allOf(DayOfWeek.class));
  }

  /**
   * Returns this rule with another number of past weeks.
   *
   * @param back the number of past weeks that give the pace, 1 to 52
   * @return the rule
   * @throws IllegalArgumentException if they are out of bounds
   */
  public ForecastRule withWeeks(int back) {
    return new ForecastRule(back, workingDays);
  }

  /**
   * Returns this rule with other working days.
   *
   * @param days the days of the week that count, at least one
   * @return the rule
   * @throws IllegalArgumentException if there is none
   */
  public ForecastRule withWorkingDays(Set<DayOfWeek> days) {
    return new ForecastRule(weeks, days);
  }

  /**
   * Forecasts the day on which the work will be done.
   *
   * @param plan the required work
   * @param done the work done; later work than of today does not count
   * @param today the present day in the intern's zone
   * @return the day, today if nothing is left, never an earlier one; empty if the past weeks give
   *     no pace for the rest, or one at which it takes more than 10,000 working days
   */
  public Optional<LocalDate> completionDate(ProgressPlan plan, WorkRecord done, LocalDate today) {
    Objects.requireNonNull(plan, "ForecastRule.plan");
    Objects.requireNonNull(done, "ForecastRule.done");
    Objects.requireNonNull(today, "ForecastRule.today");
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
    return needed > MAX_DAYS ? Optional.empty() : Optional.of(workingDay(today, needed));
  }

  /** Finds the working day that is some working days, at least 1, after a day. */
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

  /** Returns the work of a kind, in minutes by day. */
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
