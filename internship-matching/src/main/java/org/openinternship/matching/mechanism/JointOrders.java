package org.openinternship.matching.mechanism;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.openinternship.core.internal.Interrupts;
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
      drawn[list] = number(market, rows.list(list));
    }
  }

  /** Returns the joint lists of a market by what they draw; the first members tell ties apart. */
  static List<JointList> drawn(Market market) {
    List<JointList> lists = market.jointLists();
    long[] number = new long[lists.size()]; // each once: to draw a number is to hash a key
    for (int list = 0; list < number.length; list++) {
      Interrupts.checkAt(list);
      number[list] = number(market, lists.get(list));
    }
    return IntStream.range(0, number.length)
        .boxed()
        .sorted(
            Comparator.comparingLong((Integer list) -> number[list])
                .thenComparingInt(list -> first(lists.get(list))))
        .map(lists::get)
        .toList();
  }

  private static long number(Market market, JointList joint) {
    long number = 0;
    for (int place = 0; place < joint.size(); place++) {
      number += mix(market.lots().number(joint.member(place)));
    }
    return number;
  }

  private static int first(JointList joint) {
    int first = joint.member(0);
    for (int place = 1; place < joint.size(); place++) {
      first = Math.min(first, joint.member(place));
    }
    return first;
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
