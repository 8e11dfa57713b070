package org.openinternship.jackson.vocabulary;

import java.util.Optional;
import java.util.OptionalLong;
import org.openinternship.jackson.kit.JsonArea.Wire;
import org.openinternship.matching.compare.DrawnOrders;

/** How many draws, and of a sample the seed. */
record DrawnOrdersWire(long count, Optional<Seed> seed) implements Wire<DrawnOrders> {
  static DrawnOrdersWire of(DrawnOrders value) {
    Optional<Seed> seed =
        value.exact() ? Optional.empty() : Optional.of(new Seed(value.seed().getAsLong()));
    return new DrawnOrdersWire(value.count(), seed);
  }

  @Override
  public DrawnOrders toValue() {
    return new DrawnOrders(
        count, seed.map(it -> OptionalLong.of(it.value())).orElse(OptionalLong.empty()));
  }
}
