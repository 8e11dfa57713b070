package org.openinternship.matching.mechanism;

import java.util.Arrays;
import org.openinternship.matching.market.Market;

/**
 * A heap of those whom a project holds, the worst on top. Each is a number: the key of their pair
 * in the upper half, and the intern in the lower.
 */
final class WorstFirst {
  private final Market market;

  /** Per intern: the pair held or offered last. */
  private final int[] offered;

  private long[] heap = new long[4];
  private int size;

  WorstFirst(Market market, int[] offered) {
    this.market = market;
    this.offered = offered;
  }

  static long of(int key, int intern) {
    return (long) key << 32 | intern;
  }

  int size() {
    return size;
  }

  /** Returns the worst; there must be one. */
  long worst() {
    return heap[0];
  }

  /** Tells whether one stands behind another. */
  boolean isBehind(long one, long other) {
    int difference = Integer.compare((int) (one >>> 32), (int) (other >>> 32));
    return difference == 0
        ? market.beats(offered[(int) other], offered[(int) one])
        : difference > 0;
  }

  void add(long held) {
    if (size == heap.length) {
      heap = Arrays.copyOf(heap, size + (size >> 1));
    }
    int at = size++;
    while (at > 0 && isBehind(held, heap[(at - 1) / 2])) {
      heap[at] = heap[(at - 1) / 2];
      at = (at - 1) / 2;
    }
    heap[at] = held;
  }

  /** Takes the worst out; there must be one. */
  long removeWorst() {
    long gone = heap[0];
    long last = heap[--size];
    int at = 0;
    for (int below = 1; below < size; below = 2 * at + 1) {
      if (below + 1 < size && isBehind(heap[below + 1], heap[below])) {
        below++;
      }
      if (!isBehind(heap[below], last)) {
        break;
      }
      heap[at] = heap[below];
      at = below;
    }
    heap[at] = last;
    return gone;
  }

  @Override
  public String toString() {
    return "WorstFirst(" + size + " interns)";
  }
}
