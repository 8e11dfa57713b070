package org.openinternship.matching.mechanism;

import java.util.Objects;
import java.util.function.Function;
import org.openinternship.core.internal.Interrupts;
import org.openinternship.core.internal.Texts;
import org.openinternship.matching.market.Assignment;
import org.openinternship.matching.market.Market;

/** A mechanism that a host wrote. */
record CustomMechanism(String name, Function<Market, Assignment> rule) implements Mechanism {
  CustomMechanism {
    Objects.requireNonNull(rule, "Mechanism.rule");
    name = Texts.name("Mechanism", "name", name);
  }

  @Override
  public Assignment assign(Market market) {
    Interrupts.check();
    checkParts(market);
    return rule.apply(market);
  }

  @Override
  public String toString() {
    return name;
  }

  /** {@return a number that is the same in every virtual machine} */
  @Override
  public int hashCode() {
    return name.hashCode();
  }
}
