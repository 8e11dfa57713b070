package org.openinternship.core.duty;

import java.time.Instant;
import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;
import org.openinternship.core.finding.Severity;
import org.openinternship.core.reason.Reason;
import org.openinternship.core.time.TimeBounds;

/**
 * Something that somebody has to do: what, who, by when, since when, why, and how grave it is. Each
 * area says what is to be done in it; an agenda collects the duties of many placements.
 *
 * @param by who has to do it
 * @param severity how grave it is that it is not done yet: {@code INFO} while there is time
 * @param since the instant since which it can be done or is missing
 * @param due the instant by which it has to be done; empty: as soon as possible
 * @param step what is to be done, addressed to {@code by}
 * @param why the grounds
 */
public record Duty(
    Actor by, Severity severity, Instant since, Optional<Instant> due, Reason step, Reason why) {
  /** The gravest first; of equally grave ones what is due first, then what is open longest. */
  public static final Comparator<Duty> GRAVEST_FIRST =
      Comparator.comparing(Duty::severity)
          .thenComparing(duty -> duty.due().orElse(Instant.MIN))
          .thenComparing(Duty::since)
          .thenComparing(duty -> duty.why().code().name())
          .thenComparing(duty -> duty.by().toString());

  /**
   * Checks that nothing is null.
   *
   * @param by who has to do it
   * @param severity how grave it is
   * @param since the instant since which it is open
   * @param due the instant by which it has to be done
   * @param step what is to be done
   * @param why the grounds
   */
  public Duty {
    Objects.requireNonNull(by, "Duty.by");
    Objects.requireNonNull(severity, "Duty.severity");
    TimeBounds.check(since, "Duty.since");
    TimeBounds.checkPresent(due, "Duty.due");
    Objects.requireNonNull(step, "Duty.step");
    Objects.requireNonNull(why, "Duty.why");
  }
}
