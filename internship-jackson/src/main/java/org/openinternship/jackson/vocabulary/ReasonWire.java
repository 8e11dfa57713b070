package org.openinternship.jackson.vocabulary;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.openinternship.core.reason.Reason;
import org.openinternship.core.reason.ReasonCode;
import org.openinternship.jackson.kit.JsonArea.Wire;

/** A reason; its message is for readers and ignored when read. */
record ReasonWire(ReasonCode code, Map<String, Argument> arguments, Optional<String> message)
    implements Wire<Reason> {
  static ReasonWire of(Reason value) {
    Map<String, Argument> arguments = new LinkedHashMap<>();
    value.arguments().forEach((name, argument) -> arguments.put(name, new Argument(argument)));
    return new ReasonWire(value.code(), arguments, Optional.of(value.message()));
  }

  @Override
  public Reason toValue() {
    Map<String, Object> values = new LinkedHashMap<>();
    arguments.forEach((name, argument) -> values.put(name, argument.value()));
    return new Reason(code, values);
  }
}
