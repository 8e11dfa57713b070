package org.openinternship.jackson.vocabulary;

import org.openinternship.jackson.kit.JsonArea.Wire;
import org.openinternship.matching.market.Lottery;

/** A lottery with its seed. */
record LotteryWire(Lottery.DrawKind kind, Seed seed) implements Wire<Lottery> {
  static LotteryWire of(Lottery value) {
    return new LotteryWire(value.kind(), new Seed(value.seed()));
  }

  @Override
  public Lottery toValue() {
    return new Lottery(kind, seed.value());
  }
}
