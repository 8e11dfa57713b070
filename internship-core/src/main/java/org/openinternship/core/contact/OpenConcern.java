package org.openinternship.core.contact;

import java.time.Instant;
import java.util.Objects;
import org.openinternship.core.finding.Reason;
import org.openinternship.core.finding.Severity;
import org.openinternship.core.id.Person;

/**
 * A concern that is open.
 *
 * @param concern what it is about
 * @param severity how grave it is
 * @param since since when it is that grave
 * @param reason the code and the figures
 * @param with who is to see to it now, somebody on the escalation path
 */
public record OpenConcern(
    Concern concern, Severity severity, Instant since, Reason reason, Person with) {
  /**
   * Checks that nothing is null.
   *
   * @param concern what it is about
   * @param severity how grave it is
   * @param since since when it is that grave
   * @param reason the code and the figures
   * @param with who is to see to it now
   */
  public OpenConcern {
    Objects.requireNonNull(concern, "OpenConcern.concern");
    Objects.requireNonNull(severity, "OpenConcern.severity");
    Objects.requireNonNull(since, "OpenConcern.since");
    Objects.requireNonNull(reason, "OpenConcern.reason");
    Objects.requireNonNull(with, "OpenConcern.with");
  }

  /** {@return what that person should do about it} */
  public NextStep next() {
    return concern == Concern.REPORTS && severity == Severity.ERROR
        ? NextStep.DECIDE_ON_REMOVAL
        : concern.hostStep();
  }

  /** {@return what the intern can do about it} */
  public NextStep nextForIntern() {
    return concern.internStep();
  }
}
