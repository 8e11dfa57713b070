package org.openinternship.matching.market;

import java.util.function.IntUnaryOperator;

/** Lots in which it happens again and again what happens once in four billion times. */
public final class SameNumbers {
  private SameNumbers() {}

  /** Interns 0 and 1 draw the same numbers everywhere, and 2 and 3, and so on. */
  public static Lots inTwos(Lottery lottery, CapacityTree tree) {
    IntUnaryOperator halves = index -> index / 2;
    return new Lots(
        lottery,
        Keys.ofIndices(Integer.MAX_VALUE, halves),
        Keys.ofIndices(tree.projects(), index -> index),
        Keys.ofIndices(tree.projects(), tree::institution));
  }
}
