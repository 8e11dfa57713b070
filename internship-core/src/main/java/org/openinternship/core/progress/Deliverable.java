package org.openinternship.core.progress;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Objects;
import org.openinternship.core.internal.Quoted;
import org.openinternship.core.internal.Texts;
import org.openinternship.core.time.TimeBounds;

/**
 * A piece of work that an intern has to hand in, such as a report.
 *
 * @param key the key in the plan, not blank
 * @param due the last day on which it is in time, in the intern's zone
 */
public record Deliverable(String key, LocalDate due) {
  /**
   * Checks the key.
   *
   * @param key the key in the plan
   * @param due the last day on which it is in time
   * @throws IllegalArgumentException if the key is blank
   */
  public Deliverable {
    key = Texts.key("Deliverable", "key", key);
    TimeBounds.check(due, "Deliverable.due");
  }

  /**
   * Makes a deliverable.
   *
   * @param key the key in the plan
   * @param due the last day on which it is in time, such as {@code 2026-09-30}
   * @return the deliverable
   * @throws IllegalArgumentException if the key is none, or {@code due} is no date
   */
  public static Deliverable of(String key, String due) {
    Objects.requireNonNull(due, "Deliverable.due");
    try {
      return new Deliverable(key, LocalDate.parse(due));
    } catch (DateTimeException saysNoMore) {
      throw new IllegalArgumentException(
          "Deliverable: due is %s, it must be an ISO date such as 2026-09-01. Maybe the order is not year-month-day, or the month has no such day"
              .formatted(Quoted.of(due)));
    }
  }
}
