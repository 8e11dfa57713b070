package org.openinternship.matching.rematch;

import java.util.Arrays;
import java.util.Objects;
import org.openinternship.matching.market.Market;
import org.openinternship.matching.mechanism.Mechanism;
import org.openinternship.matching.mechanism.MechanismOutcome;

/** Nobody moves who can keep their place. */
enum KeepingPlaces implements Rematch {
  INSTANCE;

  @Override
  public Mechanism mechanism(Mechanism usual, int... held) {
    Objects.requireNonNull(usual, "Rematch.usual");
    HeldPlaces places = new HeldPlaces(held);
    return new Rematched(
        usual, "keeping-places", market -> outcome(usual, market, places.in(market)));
  }

  /** Runs a mechanism for all but those who keep a pair. */
  static MechanismOutcome outcome(Mechanism usual, Market market, int[] kept) {
    int[] pins = Arrays.stream(kept).map(pair -> pair < 0 ? -1 : market.project(pair)).toArray();
    return usual.outcome(market.withPins(pins)).in(market);
  }

  @Override
  public String toString() {
    return "keeping places";
  }
}
