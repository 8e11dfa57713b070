package org.openinternship.core.pay;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.openinternship.core.time.DateRange;

/** A frequency of pay by the hour. Periods are counted from the first day of the placement. */
public enum PayFrequency {
  /** Every 7 days. */
  WEEKLY,
  /** Every 14 days. */
  TWO_WEEKLY,
  /** Every month, from the day of the month on which the placement starts. */
  MONTHLY,
  /** Once. */
  AT_THE_END;

  /**
   * Splits a period into parts that follow each other without gaps; the last may be short.
   *
   * @param period the period
   * @return the parts in order
   */
  public List<DateRange> parts(DateRange period) {
    Objects.requireNonNull(period, "PayFrequency.period");
    List<DateRange> parts = new ArrayList<>();
    LocalDate from = period.first();
    while (!from.isAfter(period.last())) {
      LocalDate next = start(period, parts.size() + 1);
      LocalDate last = next.isAfter(period.last()) ? period.last() : next.minusDays(1);
      parts.add(new DateRange(from, last));
      from = next;
    }
    return parts;
  }

  /** Counts from the start of the period, so that a month that is too short shifts no later one. */
  private LocalDate start(DateRange period, int number) {
    return switch (this) {
      case WEEKLY -> period.first().plusWeeks(number);
      case TWO_WEEKLY -> period.first().plusWeeks(2L * number);
      case MONTHLY -> period.first().plusMonths(number);
      case AT_THE_END -> period.last().plusDays(1);
    };
  }
}
