package org.openinternship.benchmarks.input;

import java.util.Arrays;

/** Workload W2, dense: a weight of 1 to 1,000,000 for each row and column of a square. */
public final class DenseWeights {
  private static final int SEED = 555;
  private static final int MOST = 1_000_000;

  private DenseWeights() {}

  /**
   * Draws a square.
   *
   * @param size how many rows and columns
   * @return the weights, row by row, the same for the same number
   */
  public static int[] of(int size) {
    SplitMix random = new SplitMix(SEED + (long) size);
    int[] weights = new int[size * size];
    Arrays.setAll(weights, at -> 1 + random.below(MOST));
    return weights;
  }
}
