package org.openinternship.core.progress;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.openinternship.core.placement.PlacementState;
import org.openinternship.core.simulated.WorkTask;
import org.openinternship.core.time.DateRange;
import org.openinternship.core.time.Days;
import org.openinternship.core.time.TimeBounds;

/** The forecast of the last day of work, as {@link ForecastRule} says. */
final class Forecast {
  /** The most days of work ahead of which a forecast tells the day; beyond, it tells none. */
  private static final int MAX_DAYS = 10_000;

  private static final long DAYS_OF_A_WEEK = 7;

  private final PlannedWork work;
  private final WorkRecord done;
  private final LocalDate today;
  private final boolean rests;

  Forecast(PlannedWork work, WorkRecord done, Instant now) {
    this.work = work;
    this.done = done;
    this.today = work.dayOf(now);
    this.rests = work.placement.state().ended() || work.placement.state() == PlacementState.PAUSED;
  }

  Optional<LocalDate> completionDate() {
    LocalDate last = today;
    SortedMap<LocalDate, Long> hours = new TreeMap<>();
    WorkedTime.each(
        done.inForceByDay(),
        work.active,
        today,
        work.placement.zone(),
        (day, recorded, counted) -> hours.put(day, (long) counted));
    for (Optional<LocalDate> date :
        List.of(
            date(work.requiredMinutes(), hours), date(work.modules()), date(work.plan.tasks()))) {
      if (date.isEmpty()) {
        return date;
      }
      last = date.get().isAfter(last) ? date.get() : last;
    }
    return Optional.of(last);
  }

  private Optional<LocalDate> date(List<WorkTask> tasks) {
    Map<String, Instant> first = done.firstDone();
    SortedMap<LocalDate, Long> minutes = new TreeMap<>();
    for (WorkTask task : tasks) {
      Instant at = first.get(task.key());
      if (at != null && !task.optional()) {
        minutes.merge(work.dayOf(at), (long) task.effortMinutes(), Long::sum);
      }
    }
    return date(Progress.effort(tasks), minutes);
  }

  private Optional<LocalDate> date(long required, SortedMap<LocalDate, Long> minutes) {
    long left = required - sum(minutes);
    if (left <= 0) {
      return Optional.of(today);
    }
    Days past = work.active.until(today);
    if (rests || past.isEmpty()) {
      return Optional.empty();
    }
    long back = DAYS_OF_A_WEEK * work.rules.forecast().weeks();
    LocalDate since = past.day(Math.max(1, past.count() - back + 1));
    long days = work.workDays.among(past.in(new DateRange(since, today))).count();
    long pace = sum(minutes.tailMap(since));
    if (pace == 0 || days == 0) {
      return Optional.empty();
    }
    long needed = -Math.floorDiv(-left * days, pace);
    return needed > MAX_DAYS
        ? Optional.empty()
        : Optional.of(work.workDays.dayFrom(today.plusDays(1), needed))
            .filter(day -> !day.isAfter(TimeBounds.LAST_DAY));
  }

  private static long sum(Map<LocalDate, Long> minutes) {
    return minutes.values().stream().mapToLong(Long::longValue).sum();
  }
}
