package org.openinternship.core.progress;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.openinternship.core.internal.Bounds;
import org.openinternship.core.time.DateRange;
import org.openinternship.core.time.Days;

/** A schedule of reports, which repeats every week or every month. */
public sealed interface ReportSchedule {
  /**
   * Returns the days on which a report is due. A day on which the intern is not there, such as one
   * of a pause, has none, and none is put in its place.
   *
   * @param days the days on which the intern is there
   * @return the days of this schedule among them, in order
   */
  List<LocalDate> dueDates(Days days);

  /**
   * Returns the reports as deliverables, with keys such as {@code report-2026-09-30}.
   *
   * @param name the beginning of their keys, such as {@code report}
   * @param days the days on which the intern is there
   * @return a deliverable for each due date, in order
   */
  default List<Deliverable> deliverables(String name, Days days) {
    Objects.requireNonNull(name, "ReportSchedule.name");
    Objects.requireNonNull(days, "ReportSchedule.days");
    return dueDates(days).stream().map(due -> new Deliverable(name + "-" + due, due)).toList();
  }

  /**
   * A report every week.
   *
   * @param day the day of the week on which it is due
   */
  record Weekly(DayOfWeek day) implements ReportSchedule {
    /**
     * Checks that nothing is null.
     *
     * @param day the day of the week on which it is due
     */
    public Weekly {
      Objects.requireNonNull(day, "Weekly.day");
    }

    @Override
    public List<LocalDate> dueDates(Days days) {
      Objects.requireNonNull(days, "Weekly.days");
      List<LocalDate> dates = new ArrayList<>();
      for (DateRange run : days.runs()) {
        int wait = Math.floorMod(day.getValue() - run.first().getDayOfWeek().getValue(), 7);
        for (long after = wait; after < run.days(); after += 7) {
          dates.add(run.first().plusDays(after));
        }
      }
      return List.copyOf(dates);
    }
  }

  /**
   * A report every month.
   *
   * @param day the day of the month on which it is due, 1 to 31; in shorter months, their last day
   */
  record Monthly(int day) implements ReportSchedule {
    /**
     * Checks the day.
     *
     * @param day the day of the month on which it is due
     * @throws IllegalArgumentException if no month has it
     */
    public Monthly {
      Bounds.check("Monthly", "day", day, 1, 31);
    }

    /** {@return the schedule of a report on the last day of every month} */
    public static Monthly atMonthEnd() {
      return new Monthly(31);
    }

    @Override
    public List<LocalDate> dueDates(Days days) {
      Objects.requireNonNull(days, "Monthly.days");
      List<LocalDate> dates = new ArrayList<>();
      for (DateRange run : days.runs()) {
        long months =
            ChronoUnit.MONTHS.between(YearMonth.from(run.first()), YearMonth.from(run.last()));
        for (long after = 0; after <= months; after++) {
          YearMonth month = YearMonth.from(run.first()).plusMonths(after);
          LocalDate due = month.atDay(Math.min(day, month.lengthOfMonth()));
          if (run.contains(due)) {
            dates.add(due);
          }
        }
      }
      return List.copyOf(dates);
    }
  }
}
