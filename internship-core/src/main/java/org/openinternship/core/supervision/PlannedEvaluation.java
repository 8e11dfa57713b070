package org.openinternship.core.supervision;

import java.time.Duration;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;

/**
 * An evaluation that is to take place.
 *
 * @param kind which one
 * @param opens the first day on which it can be filled in
 * @param due the last such day, not before {@code opens}
 * @param reminders how long before it is due each reminder goes out, each more than nothing
 */
public record PlannedEvaluation(
    Kind kind, LocalDate opens, LocalDate due, List<Duration> reminders) {
  /** Which evaluation it is. */
  public enum Kind {
    /** The one in the middle of the period. */
    MIDPOINT,
    /** The one at the end. */
    FINAL,
    /** Any other. */
    INTERIM
  }

  private static final int OPEN_DAYS = 7;

  /**
   * Checks the order of the days and the reminders, and copies these.
   *
   * @param kind which one
   * @param opens the first day
   * @param due the last day
   * @param reminders how long before it is due each reminder goes out
   * @throws IllegalArgumentException if it is due before it opens, or a reminder comes too late
   */
  public PlannedEvaluation {
    Objects.requireNonNull(kind, "PlannedEvaluation.kind");
    if (due.isBefore(opens)) {
      throw new IllegalArgumentException(
          "PlannedEvaluation: due is "
              + due
              + ", it must not be before opens "
              + opens
              + ". Maybe the two were swapped");
    }
    reminders = List.copyOf(reminders);
    for (Duration reminder : reminders) {
      if (reminder.isNegative() || reminder.isZero()) {
        throw new IllegalArgumentException(
            "PlannedEvaluation: one of the reminders is "
                + reminder
                + ", it must be more than PT0S. Maybe it has the sign of a difference");
      }
    }
  }

  /**
   * An evaluation that opens a week before it is due, with reminders 3 days and 24 hours before.
   *
   * @param kind which one
   * @param due the last day
   * @return the evaluation
   */
  public static PlannedEvaluation of(Kind kind, LocalDate due) {
    return new PlannedEvaluation(
        kind, due.minusDays(OPEN_DAYS), due, SupervisionPolicy.STANDARD_REMINDERS);
  }

  /** {@return how many days before it is due it opens} */
  public long daysOpenBeforeDue() {
    return ChronoUnit.DAYS.between(opens, due);
  }
}
