package org.openinternship.core.evaluation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.openinternship.core.internal.Copies;
import org.openinternship.core.internal.Quoted;
import org.openinternship.core.internal.Texts;
import org.openinternship.core.people.Personal;
import org.openinternship.core.time.TimeBounds;
import org.openinternship.core.time.TimeWindow;

/**
 * A point in time at which evaluations are due.
 *
 * @param name its name, unique in a placement
 * @param window the time in which evaluations are accepted and kept blind
 * @param dueAt the first instant that is late, in the window or at its end
 * @param reminders the instants at which to remind those whose evaluation is missing, in order, in
 *     the window and before {@code dueAt}
 */
public record EvaluationPoint(
    String name, @Personal TimeWindow window, Instant dueAt, List<Instant> reminders) {
  /**
   * Checks the order of the times.
   *
   * @param name its name
   * @param window the time in which evaluations are accepted
   * @param dueAt the first instant that is late
   * @param reminders the instants at which to remind
   * @throws IllegalArgumentException if the name is blank or a time is out of order
   */
  public EvaluationPoint {
    name = Texts.name("EvaluationPoint", "name", name);
    Objects.requireNonNull(window, "EvaluationPoint.window");
    TimeBounds.check(dueAt, "EvaluationPoint.dueAt");
    reminders = Copies.list(reminders, "EvaluationPoint.reminders");
    if (!dueAt.isAfter(window.opensAt()) || dueAt.isAfter(window.closesAt())) {
      throw new IllegalArgumentException(
          "EvaluationPoint: dueAt is %s, it must be after %s and at most %s"
              .formatted(dueAt, window.opensAt(), window.closesAt()));
    }
    Instant before = window.opensAt();
    for (Instant reminder : reminders) {
      if (reminder.isBefore(before) || !reminder.isBefore(dueAt)) {
        throw new IllegalArgumentException(
            "EvaluationPoint: a reminder is at %s, it must be from %s to before %s"
                .formatted(reminder, before, dueAt));
      }
      before = reminder;
    }
  }

  /**
   * {@return the name and when it is due; the zone, which tells where somebody lives, is not told}
   */
  @Override
  public String toString() {
    return "EvaluationPoint " + Quoted.of(name) + " due at " + dueAt;
  }

  /** {@return the last day on which an evaluation is in time, in the zone of the window} */
  public LocalDate dueOn() {
    return dueAt.minusNanos(1).atZone(window.zone()).toLocalDate();
  }
}
