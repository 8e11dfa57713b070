package org.openinternship.core.progress;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.openinternship.core.internal.Bounds;
import org.openinternship.core.time.DateRange;

/** A schedule of reports, which repeats every week or every month. */
public sealed interface ReportSchedule {
  /**
   * Returns the days within a period on which a report is due.
   *
   * @param period the days of the placement
   * @return the days, in order; none outside of the period
   */
  List<LocalDate> dueDates(DateRange period);

  /**
   * Returns the reports of a period as deliverables, with keys such as {@code report-2026-09-30}.
   *
   * @param name the beginning of their keys, such as {@code report}
   * @param period the days of the placement
   * @return a deliverable for each due date, in order
   */
  default List<Deliverable> deliverables(String name, DateRange period) {
    Objects.requireNonNull(name, "ReportSchedule.name");
    Objects.requireNonNull(period, "ReportSchedule.period");
    return dueDates(period).stream().map(due -> new Deliverable(name + "-" + due, due)).toList();
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
    public List<LocalDate> dueDates(DateRange period) {
      Objects.requireNonNull(period, "Weekly.period");
      List<LocalDate> dates = new ArrayList<>();
      LocalDate due = period.first().with(TemporalAdjusters.nextOrSame(day));
      while (period.contains(due)) {
        dates.add(due);
        due = due.plusWeeks(1);
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
    public List<LocalDate> dueDates(DateRange period) {
      Objects.requireNonNull(period, "Monthly.period");
      List<LocalDate> dates = new ArrayList<>();
      YearMonth last = YearMonth.from(period.last());
      for (YearMonth month = YearMonth.from(period.first());
          !month.isAfter(last);
          month = month.plusMonths(1)) {
        LocalDate due = month.atDay(Math.min(day, month.lengthOfMonth()));
        if (period.contains(due)) {
          dates.add(due);
        }
      }
      return List.copyOf(dates);
    }
  }
}
