package org.openinternship.jackson.vocabulary;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
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
    Reason reason = new Reason(code, values);
    if (reason.arguments().values().stream().anyMatch(ReasonWire::mayBeUntold)) {
      reason.message(); // what could not be written again is not read
    }
    return reason;
  }

  /** Of the kinds of arguments only a length of time may be beyond what a reader can be told. */
  private static boolean mayBeUntold(Object argument) {
    return argument instanceof Duration
        || (argument instanceof List<?> several
            && several.stream().anyMatch(Duration.class::isInstance));
  }
}
