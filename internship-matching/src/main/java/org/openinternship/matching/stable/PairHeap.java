package org.openinternship.matching.stable;

import java.util.Arrays;
import org.openinternship.matching.market.Market;

/** Pairs of one institution in a binary heap, the worst first. */
final class PairHeap {
  private final Market market;
  private int[] heap = new int[4];
  private int size;

  PairHeap(Market market) {
    this.market = market;
  }

  boolean isEmpty() {
    return size == 0;
  }

  int worst() {
    return heap[0];
  }

  void add(int pair) {
    if (size == heap.length) {
      heap = Arrays.copyOf(heap, 2 * size);
    }
    int at = size++;
    while (at > 0 && market.beats(heap[(at - 1) / 2], pair)) {
      heap[at] = heap[(at - 1) / 2];
      at = (at - 1) / 2;
    }
    heap[at] = pair;
  }

  int removeWorst() {
    int removed = heap[0];
    int last = heap[--size];
    int at = 0;
    for (int below = 1; below < size; below = 2 * at + 1) {
      if (below + 1 < size && market.beats(heap[below], heap[below + 1])) {
        below++;
      }
      if (!market.beats(last, heap[below])) {
        break;
      }
      heap[at] = heap[below];
      at = below;
    }
    heap[at] = last;
    return removed;
  }
}
