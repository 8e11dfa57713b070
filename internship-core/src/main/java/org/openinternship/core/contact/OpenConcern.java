package org.openinternship.core.contact;

import java.time.Instant;
import java.util.Objects;
import org.openinternship.core.finding.Severity;
import org.openinternship.core.id.PersonId;
import org.openinternship.core.reason.Reason;
import org.openinternship.core.reason.ReasonCode;
import org.openinternship.core.time.TimeBounds;

/**
 * A concern that is open.
 *
 * @param concern the kind of concern
 * @param severity the severity
 * @param since the instant from which on it has had that severity
 * @param reason the reason, with its figures
 * @param responsible the person who is to deal with it now, somebody on the escalation path
 */
public record OpenConcern(
    Concern concern, Severity severity, Instant since, Reason reason, PersonId responsible) {
  /**
   * Checks that nothing is null.
   *
   * @param concern the kind of concern
   * @param severity the severity
   * @param since the instant from which on it has had that severity
   * @param reason the reason, with its figures
   * @param responsible the person who is to deal with it now
   */
  public OpenConcern {
    Objects.requireNonNull(concern, "OpenConcern.concern");
    Objects.requireNonNull(severity, "OpenConcern.severity");
    TimeBounds.check(since, "OpenConcern.since");
    Objects.requireNonNull(reason, "OpenConcern.reason");
    Objects.requireNonNull(responsible, "OpenConcern.responsible");
  }

  /**
   * Returns the next step of the responsible person, which {@link Risk#step} tells in full.
   *
   * @return a {@link NextStep}, or for {@link Concern#ABSENCE} the step that the plan of
   *     supervision has for the same absence
   */
  public ReasonCode next() {
    return concern == Concern.REPORTS && severity == Severity.ERROR
        ? NextStep.DECIDE_ON_REMOVAL
        : concern.step();
  }
}
