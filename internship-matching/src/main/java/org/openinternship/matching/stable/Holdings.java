package org.openinternship.matching.stable;

import org.openinternship.matching.market.Assignment;
import org.openinternship.matching.market.Market;

/** The pair that each intern holds after some rotations, which can be carried out and undone. */
final class Holdings {
  private final Market market;
  private final Rotations rotations;
  private final int[] pair;

  /** Begins with no rotation carried out. */
  Holdings(Market market, Assignment internOptimal, Rotations rotations) {
    this.market = market;
    this.rotations = rotations;
    this.pair = new int[market.interns()];
    for (int intern = 0; intern < pair.length; intern++) {
      pair[intern] = internOptimal.pair(intern);
    }
  }

  void carryOut(int rotation) {
    for (int move = rotations.first(rotation); move < rotations.first(rotation + 1); move++) {
      pair[rotations.intern(move)] = rotations.to(move);
    }
  }

  void undo(int rotation) {
    for (int move = rotations.first(rotation); move < rotations.first(rotation + 1); move++) {
      pair[rotations.intern(move)] = rotations.from(move);
    }
  }

  Assignment assignment() {
    return Assignment.ofPairs(market, pair);
  }
}
