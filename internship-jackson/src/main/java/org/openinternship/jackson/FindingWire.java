package org.openinternship.jackson;

import org.openinternship.core.finding.Finding;
import org.openinternship.core.finding.Reason;
import org.openinternship.core.finding.Severity;

/** A finding. */
record FindingWire(Severity severity, String path, Reason reason) implements Wire<Finding> {
  static FindingWire of(Finding value) {
    return new FindingWire(value.severity(), value.path(), value.reason());
  }

  @Override
  public Finding toValue() {
    return new Finding(severity, path, reason);
  }
}
