package org.openinternship.matching.rematch;

import java.util.Objects;
import org.openinternship.matching.mechanism.Mechanism;
import org.openinternship.matching.mechanism.ResultReading;

/** Two rounds with the reversed lottery. */
enum ReversedLottery implements Rematch {
  INSTANCE;

  @Override
  public Mechanism mechanism(Mechanism usual, int... held) {
    Objects.requireNonNull(usual, "Rematch.usual");
    if (usual.reading() != ResultReading.PRIORITY_CUTOFFS) {
      throw new IllegalArgumentException(
          "Rematch: the mechanism is "
              + usual.name()
              + ", for the reversed lottery it must be deferred acceptance, in which the order at"
              + " each project alone decides. Maybe keepingPlaces is meant?");
    }
    HeldPlaces places = new HeldPlaces(held);
    return new Rematched(
        usual,
        "reversed-lottery",
        market -> usual.outcome(market.secondRound(places.in(market))).in(market));
  }

  @Override
  public String toString() {
    return "with reversed lottery";
  }
}
