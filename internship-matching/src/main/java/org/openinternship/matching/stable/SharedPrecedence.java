package org.openinternship.matching.stable;

import java.util.BitSet;
import org.openinternship.matching.market.Assignment;
import org.openinternship.matching.market.Market;

/**
 * The precedence of rotations where projects share limits: a rotation comes before all those that
 * can not be carried out without it. So each one is left out in turn, in O(r m (d + log m)) for r
 * rotations, m pairs and depth d.
 */
final class SharedPrecedence {

  private SharedPrecedence() {}

  static Precedence of(Market market, Assignment internOptimal, Rotations rotations) {
    int count = rotations.count();
    int[] takenBy = new int[market.pairs()];
    for (int rotation = 0; rotation < count; rotation++) {
      for (int move = rotations.first(rotation); move < rotations.first(rotation + 1); move++) {
        takenBy[rotations.to(move)] = rotation;
      }
    }
    BitSet[] before = new BitSet[count];
    for (int rotation = 0; rotation < count; rotation++) {
      before[rotation] = new BitSet(rotation);
    }
    for (int rotation = 0; rotation < count; rotation++) {
      int kept = rotations.from(rotations.first(rotation));
      Rotations without = new RotationWalk(market, internOptimal).without(kept);
      BitSet independent = new BitSet(count);
      for (int other = 0; other < without.count(); other++) {
        independent.set(takenBy[without.to(without.first(other))]);
      }
      for (int later = independent.nextClearBit(rotation + 1);
          later < count;
          later = independent.nextClearBit(later + 1)) {
        before[later].set(rotation);
      }
    }
    return direct(before);
  }

  /** Leaves out what follows from the rest. */
  private static Precedence direct(BitSet[] before) {
    Precedence.Collector collector = new Precedence.Collector(before.length);
    for (BitSet all : before) {
      BitSet left = (BitSet) all.clone();
      for (int last = left.length() - 1; last >= 0; last = left.length() - 1) {
        collector.add(last);
        left.clear(last);
        left.andNot(before[last]);
      }
      collector.close();
    }
    return collector.build();
  }
}
