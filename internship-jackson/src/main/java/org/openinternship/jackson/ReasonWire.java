package org.openinternship.jackson;

import java.util.Map;
import java.util.Optional;
import org.openinternship.core.finding.Reason;
import org.openinternship.core.finding.ReasonCode;

/** A reason; its message is for readers and ignored when read. */
record ReasonWire(ReasonCode code, Map<String, String> arguments, Optional<String> message)
    implements Wire<Reason> {
  static ReasonWire of(Reason value) {
    return new ReasonWire(value.code(), value.arguments(), Optional.of(value.message()));
  }

  @Override
  public Reason toValue() {
    return new Reason(code, arguments);
  }
}
