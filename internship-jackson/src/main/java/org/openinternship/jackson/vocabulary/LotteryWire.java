package org.openinternship.jackson.vocabulary;

import java.util.List;
import org.openinternship.jackson.kit.JsonArea.Wire;
import org.openinternship.matching.market.KeyOrder;
import org.openinternship.matching.market.Lottery;

/** A lottery with its seed, and the keys that go before it. */
record LotteryWire(Lottery.DrawKind kind, Seed seed, List<String> order) implements Wire<Lottery> {
  static LotteryWire of(Lottery value) {
    return new LotteryWire(value.kind(), new Seed(value.seed()), value.order().keys());
  }

  @Override
  public Lottery toValue() {
    return new Lottery(kind, seed.value(), KeyOrder.of(order));
  }
}
