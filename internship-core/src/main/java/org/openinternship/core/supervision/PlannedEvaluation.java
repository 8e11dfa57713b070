package org.openinternship.core.supervision;

import java.time.Duration;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import org.openinternship.core.internal.Bounds;
import org.openinternship.core.time.TimeBounds;

/**
 * An evaluation that a plan foresees.
 *
 * @param kind its place in the placement
 * @param opens the first day on which it can be filled in
 * @param due the last such day, not before {@code opens}
 * @param reminders the time before it is due of each reminder, each more than nothing
 */
public record PlannedEvaluation(
    EvaluationKind kind, LocalDate opens, LocalDate due, List<Duration> reminders) {
  private static final int OPEN_DAYS = 7;

  /**
   * Checks the order of the days and the reminders, and copies these.
   *
   * @param kind its place in the placement
   * @param opens the first day
   * @param due the last day
   * @param reminders the time before it is due of each reminder
   * @throws IllegalArgumentException if it is due before it opens, or a reminder comes too late
   */
  public PlannedEvaluation {
    Objects.requireNonNull(kind, "PlannedEvaluation.kind");
    TimeBounds.check(opens, "PlannedEvaluation.opens");
    TimeBounds.check(due, "PlannedEvaluation.due");
    Objects.requireNonNull(reminders, "PlannedEvaluation.reminders");
    Bounds.check(
        !due.isBefore(opens),
        "PlannedEvaluation",
        "due",
        due,
        Bounds.following("on or after opens", opens),
        "the two were swapped");
    reminders = List.copyOf(reminders);
    for (Duration reminder : reminders) {
      Bounds.checkAbove(
          "PlannedEvaluation",
          "one of reminders",
          reminder,
          Duration.ZERO,
          "it has the sign of a difference");
      TimeBounds.check(reminder, "PlannedEvaluation.reminders");
    }
  }

  /**
   * Makes an evaluation that opens a week before it is due, with reminders 3 days and 24 hours
   * before.
   *
   * @param kind its place in the placement
   * @param due the last day
   * @return the evaluation
   */
  public static PlannedEvaluation of(EvaluationKind kind, LocalDate due) {
    TimeBounds.check(due, "PlannedEvaluation.due");
    return new PlannedEvaluation(
        kind, due.minusDays(OPEN_DAYS), due, SupervisionRules.STANDARD_REMINDERS);
  }

  /** {@return the days from its opening to the day on which it is due} */
  public long daysOpenBeforeDue() {
    return ChronoUnit.DAYS.between(opens, due);
  }
}
