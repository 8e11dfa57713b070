package org.openinternship.matching.stable;

import java.util.BitSet;
import java.util.Spliterator;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.openinternship.core.internal.Interrupts;
import org.openinternship.matching.market.Assignment;

/**
 * The closed sets of rotations, each once, as the assignments they lead to: in the lexicographic
 * order of their members, the empty set first.
 *
 * <p>Every closed set but the empty one comes from exactly one other by adding a rotation with a
 * number larger than all in it. So the sets are a tree, which is gone through in depth, and what is
 * remembered is the way down to the present set: O(n + r) memory, whatever was given out. Every
 * rotation taken back was added for an assignment given out before.
 */
final class ClosedSets implements Spliterator<Assignment> {
  private final Precedence precedence;
  private final Holdings holdings;
  private final int[] members;
  private final int[] missing;

  /** The rotations that are not in the set and of which all that come before are. */
  private final BitSet available;

  private int size;
  private boolean begun;
  private boolean ended;

  /** Begins before the empty set; the holdings are its own from now on. */
  ClosedSets(Precedence precedence, Holdings holdings) {
    this.precedence = precedence;
    this.holdings = holdings;
    int count = precedence.count();
    this.members = new int[count];
    this.missing = new int[count];
    this.available = new BitSet(count);
    for (int rotation = 0; rotation < count; rotation++) {
      missing[rotation] = precedence.firstBefore(rotation + 1) - precedence.firstBefore(rotation);
      available.set(rotation, missing[rotation] == 0);
    }
  }

  @Override
  public boolean tryAdvance(Consumer<? super Assignment> action) {
    Interrupts.check();
    if (begun) {
      goOn();
    }
    begun = true;
    if (!ended) {
      action.accept(holdings.assignment());
    }
    return !ended;
  }

  private void goOn() {
    int next = ended ? -1 : available.nextSetBit(size == 0 ? 0 : members[size - 1] + 1);
    while (next < 0 && size > 0) {
      next = available.nextSetBit(remove() + 1);
    }
    if (next < 0) {
      ended = true;
    } else {
      add(next);
    }
  }

  private void add(int rotation) {
    members[size++] = rotation;
    holdings.carryOut(rotation);
    available.clear(rotation);
    for (int k = precedence.firstAfter(rotation); k < precedence.firstAfter(rotation + 1); k++) {
      int later = precedence.after(k);
      available.set(later, --missing[later] == 0);
    }
  }

  private int remove() {
    int rotation = members[--size];
    holdings.undo(rotation);
    for (int k = precedence.firstAfter(rotation); k < precedence.firstAfter(rotation + 1); k++) {
      int later = precedence.after(k);
      missing[later]++;
      available.clear(later);
    }
    available.set(rotation);
    return rotation;
  }

  /** Is never split: what other threads would run ahead for would have to be kept. */
  @Override
  public @Nullable Spliterator<Assignment> trySplit() {
    return null;
  }

  @Override
  public long estimateSize() {
    return Long.MAX_VALUE;
  }

  @Override
  public int characteristics() {
    return ORDERED | DISTINCT | NONNULL | IMMUTABLE;
  }
}
