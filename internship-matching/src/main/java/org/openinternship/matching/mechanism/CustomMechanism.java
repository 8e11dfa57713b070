package org.openinternship.matching.mechanism;

import java.util.Objects;
import java.util.function.Function;
import org.openinternship.matching.market.Assignment;
import org.openinternship.matching.market.Market;

/** A mechanism that a host wrote. */
record CustomMechanism(String name, Function<Market, Assignment> rule) implements Mechanism {
  CustomMechanism {
    Objects.requireNonNull(rule, "Mechanism.rule");
    if (name.isBlank()) {
      throw new IllegalArgumentException("Mechanism: name is blank");
    }
  }

  @Override
  public Assignment assign(Market market) {
    Interrupts.check();
    return rule.apply(market);
  }

  @Override
  public String toString() {
    return name;
  }
}
