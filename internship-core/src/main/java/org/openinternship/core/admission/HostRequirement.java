package org.openinternship.core.admission;

import java.util.Objects;
import org.openinternship.core.id.HostId;

/**
 * A requirement of a host's own, which whoever wants to work on its projects has to meet as well.
 *
 * @param host the host
 * @param requirement the requirement
 */
public record HostRequirement(HostId host, AdmissionRequirement requirement) {
  /**
   * Checks that nothing is null.
   *
   * @param host the host
   * @param requirement the requirement
   */
  public HostRequirement {
    Objects.requireNonNull(host, "HostRequirement.host");
    Objects.requireNonNull(requirement, "HostRequirement.requirement");
  }
}
