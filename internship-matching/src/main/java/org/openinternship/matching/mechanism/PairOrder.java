package org.openinternship.matching.mechanism;

import java.util.Arrays;
import org.openinternship.matching.market.Market;

/** The order of a project over some of its pairs. */
final class PairOrder {
  private PairOrder() {}

  /**
   * Sorts pairs of one project, which are given in the order of their numbers, best first: by their
   * keys, and where those are the same by what the market says.
   */
  static int[] sorted(Market market, int[] pairs) {
    long[] keys = new long[pairs.length];
    for (int at = 0; at < pairs.length; at++) {
      keys[at] = market.projectAndKey(pairs[at]) << 32 | at;
    }
    Arrays.sort(keys);
    int[] sorted = new int[pairs.length];
    Arrays.setAll(sorted, at -> pairs[(int) keys[at]]);
    for (int from = 0; from < sorted.length; ) {
      int end = from + 1;
      while (end < sorted.length && keys[from] >> 32 == keys[end] >> 32) {
        end++;
      }
      if (end - from > 1) {
        sortAlike(market, sorted, from, end);
      }
      from = end;
    }
    return sorted;
  }

  private static void sortAlike(Market market, int[] pairs, int from, int end) {
    Integer[] alike = new Integer[end - from];
    Arrays.setAll(alike, at -> pairs[from + at]);
    Arrays.sort(alike, market.bestFirst());
    for (int at = from; at < end; at++) {
      pairs[at] = alike[at - from];
    }
  }
}
