package org.openinternship.matching.stable;

import java.util.BitSet;
import java.util.function.IntToLongFunction;
import org.openinternship.core.internal.Bounds;

/**
 * The stable assignment with the least sum of a cost over its pairs, of several the one that
 * interns like best: a closed set of rotations of least weight, which is a smallest cut (Picard,
 * <i>Maximal closure of a graph</i>, 1976; Irving, Leather, Gusfield, <i>An efficient algorithm for
 * the "optimal" stable marriage</i>, 1987).
 *
 * <p>A rotation that saves cost hangs on the source by what it saves, one that adds cost on the
 * sink by what it adds, and each on those before it by more than all there is.
 */
final class LeastTotal {
  /** What a rotation hangs on those before it by; no cut is worth as much. */
  private static final long UNBREAKABLE = 1L << 62;

  private LeastTotal() {}

  /** Returns the rotations to carry out. */
  static BitSet of(Rotations rotations, Precedence precedence, IntToLongFunction costOfPair) {
    int count = rotations.count();
    int source = count;
    int sink = count + 1;
    FlowNetwork network = new FlowNetwork(count + 2);
    long saved = 0;
    for (int rotation = 0; rotation < count; rotation++) {
      long added = 0;
      for (int move = rotations.first(rotation); move < rotations.first(rotation + 1); move++) {
        added += costOfPair.applyAsLong(rotations.to(move));
        added -= costOfPair.applyAsLong(rotations.from(move));
      }
      if (added < 0) {
        saved = moreSaved(saved, -added);
        network.arc(source, rotation, -added);
      } else if (added > 0) {
        network.arc(rotation, sink, added);
      }
      for (int k = precedence.firstBefore(rotation);
          k < precedence.firstBefore(rotation + 1);
          k++) {
        network.arc(rotation, precedence.before(k), UNBREAKABLE);
      }
    }
    BitSet closed = network.smallestCut(source, sink);
    closed.clear(source);
    return closed;
  }

  private static long moreSaved(long saved, long more) {
    Bounds.check(
        saved < UNBREAKABLE - more,
        "StableAssignments",
        "what rotations save together",
        "more than " + saved,
        "less than 2^62, so that it is exact");
    return saved + more;
  }
}
