package org.openinternship.matching.rematch;

import java.util.Objects;
import java.util.stream.IntStream;
import org.openinternship.matching.market.Assignment;
import org.openinternship.matching.market.Market;
import org.openinternship.matching.mechanism.Mechanism;
import org.openinternship.matching.mechanism.MechanismOutcome;

/** A few people at most move who can keep their place. */
record MovingAtMost(int people) implements Rematch {

  @Override
  public Mechanism mechanism(Mechanism usual, int... held) {
    Objects.requireNonNull(usual, "Rematch.usual");
    HeldPlaces places = new HeldPlaces(held);
    return new Rematched(
        usual, "moving-at-most-" + people, market -> outcome(usual, market, places.in(market)));
  }

  private MechanismOutcome outcome(Mechanism usual, Market market, int[] kept) {
    if (people > 0) {
      MechanismOutcome whole = usual.outcome(market).in(market);
      Assignment full = whole.assignment();
      int[] movers =
          IntStream.range(0, kept.length)
              .filter(i -> kept[i] >= 0 && market.project(kept[i]) != full.project(i))
              .toArray();
      if (movers.length <= people) {
        return whole;
      }
      for (int mover : new MoveOrder(market, kept, full).of(movers).subList(0, people)) {
        kept[mover] = -1;
      }
    }
    return KeepingPlaces.outcome(usual, market, kept);
  }

  @Override
  public String toString() {
    return "moving at most " + people;
  }
}
