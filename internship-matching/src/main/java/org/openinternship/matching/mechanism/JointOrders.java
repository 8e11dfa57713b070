package org.openinternship.matching.mechanism;

import java.util.Arrays;
import org.openinternship.matching.market.JointList;
import org.openinternship.matching.market.Market;

/**
 * The orders in which joint lists come in: drawn by the numbers of their members, so by the seed of
 * the market's lottery and the keys, another one for each try.
 */
final class JointOrders {
  private static final long GOLDEN = 0x9E3779B97F4A7C15L;

  /** Per joint list: what it draws by. */
  private final long[] drawn;

  JointOrders(Market market, JointRows rows) {
    drawn = new long[rows.lists()];
    for (int list = 0; list < drawn.length; list++) {
      JointList joint = rows.list(list);
      for (int place = 0; place < joint.size(); place++) {
        drawn[list] += mix(market.lots().number(joint.member(place)));
      }
    }
  }

  /** Returns the order of a try. */
  int[] of(int tried) {
    Integer[] order = new Integer[drawn.length];
    Arrays.setAll(order, list -> list);
    long[] number = Arrays.stream(drawn).map(own -> mix(own + tried * GOLDEN)).toArray();
    Arrays.sort(
        order,
        (one, other) -> {
          int byNumber = Long.compare(number[one], number[other]);
          return byNumber != 0 ? byNumber : Integer.compare(one, other);
        });
    return Arrays.stream(order).mapToInt(Integer::intValue).toArray();
  }

  private static long mix(long value) {
    long mixed = (value ^ (value >>> 30)) * 0xBF58476D1CE4E5B9L;
    mixed = (mixed ^ (mixed >>> 27)) * 0x94D049BB133111EBL;
    return mixed ^ (mixed >>> 31);
  }
}
