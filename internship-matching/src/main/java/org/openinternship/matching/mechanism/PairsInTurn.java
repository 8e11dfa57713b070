package org.openinternship.matching.mechanism;

import java.util.Arrays;
import org.openinternship.core.internal.Interrupts;
import org.openinternship.matching.market.Assignment;
import org.openinternship.matching.market.Market;

/**
 * A single pass over all pairs of a market in one order: by stage, then by place within the stage,
 * then by pair. Within a stage only those are sorted whose intern is free and whose project has
 * room when the stage begins, as no seat is ever given back.
 *
 * <p>Time O(m log m) at worst for m pairs, and 12 bytes a pair; no object a pair.
 */
final class PairsInTurn {
  private static final long LOW = 0xFFFF_FFFFL;

  /** The place of a pair within its stage, not negative, lower is earlier. */
  interface Places {
    long of(int intern, int pair);
  }

  private final Market market;
  private final OpenSeats seats;
  private final Places place;
  private final int[] internOf;

  PairsInTurn(Market market, Places place) {
    this.market = market;
    this.seats = new OpenSeats(market);
    this.place = place;
    this.internOf = new int[market.pairs()];
    for (int intern = 0; intern < market.interns(); intern++) {
      Arrays.fill(internOf, market.firstPair(intern), market.endPair(intern), intern);
    }
  }

  /**
   * Runs through all pairs.
   *
   * @param stage the stage of each pair, 0 or more
   */
  Assignment run(int[] stage) {
    int[] pairs = byStage(stage);
    for (int from = 0, to = 0; from < pairs.length; from = to) {
      Interrupts.check();
      while (to < pairs.length && stage[pairs[to]] == stage[pairs[from]]) {
        to++;
      }
      runStage(pairs, from, to);
    }
    return seats.assignment();
  }

  private void runStage(int[] pairs, int from, int to) {
    long[] order = new long[to - from];
    int count = 0;
    for (int at = from; at < to; at++) {
      int pair = pairs[at];
      if (seats.isFree(internOf[pair]) && seats.hasRoom(market.project(pair))) {
        order[count++] = place.of(internOf[pair], pair) >>> 32 << 32 | pair;
      }
    }
    Arrays.sort(order, 0, count);
    for (int first = 0, end = 0; first < count; first = end) {
      while (end < count && order[end] >>> 32 == order[first] >>> 32) {
        end++;
      }
      for (int at = first; at < end; at++) {
        int pair = (int) order[at];
        order[at] = (place.of(internOf[pair], pair) << 32 | pair) ^ Long.MIN_VALUE;
      }
      Arrays.sort(order, first, end);
      for (int at = first; at < end; at++) {
        Interrupts.checkAt(at);
        int pair = (int) order[at];
        if (seats.isFree(internOf[pair])) {
          seats.offer(internOf[pair], pair);
        }
      }
    }
  }

  /** Returns the pairs by stage, and those of one stage by their numbers. */
  private static int[] byStage(int[] stage) {
    int largest = Arrays.stream(stage).max().orElse(0);
    return largest <= Math.max(1_024, stage.length) ? counted(stage, largest) : sorted(stage);
  }

  private static int[] counted(int[] stage, int largest) {
    int[] next = new int[largest + 2];
    for (int at : stage) {
      next[at + 1]++;
    }
    for (int at = 1; at < next.length; at++) {
      next[at] += next[at - 1];
    }
    int[] pairs = new int[stage.length];
    for (int pair = 0; pair < stage.length; pair++) {
      pairs[next[stage[pair]]++] = pair;
    }
    return pairs;
  }

  private static int[] sorted(int[] stage) {
    long[] order = new long[stage.length];
    Arrays.setAll(order, pair -> (long) stage[pair] << 32 | pair);
    Arrays.sort(order);
    return Arrays.stream(order).mapToInt(both -> (int) (both & LOW)).toArray();
  }
}
