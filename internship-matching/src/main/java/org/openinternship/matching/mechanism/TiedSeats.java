package org.openinternship.matching.mechanism;

import java.util.Arrays;
import org.openinternship.matching.market.Market;

/**
 * Who holds the seats of each project in a {@link TiedProposals}, in heaps with the worst on top:
 * of the last tier, and of one tier those who are no latecomers, and then by lot. Each intern's
 * place is known, so that anybody can be taken out.
 */
final class TiedSeats {
  private final Market market;
  private final int[] held;
  private final boolean[] late;
  private final int[] capacity;
  private final int[] size;
  private final int[][] heap;
  private final int[] place;

  TiedSeats(Market market, int[] held, boolean[] late) {
    this.market = market;
    this.held = held;
    this.late = late;
    this.capacity = market.freeSeats();
    this.size = new int[capacity.length];
    this.heap = new int[capacity.length][0];
    this.place = new int[market.interns()];
  }

  boolean isFull(int project) {
    return size[project] == capacity[project];
  }

  boolean isEmpty(int project) {
    return size[project] == 0;
  }

  /** Returns the worst who sits at a project, where somebody must sit. */
  int worst(int project) {
    return heap[project][0];
  }

  /** Seats an intern who holds a pair of the project, which must not be full. */
  void add(int project, int intern) {
    if (size[project] == heap[project].length) {
      heap[project] = Arrays.copyOf(heap[project], Math.max(4, 2 * size[project]));
    }
    rise(heap[project], size[project]++, intern);
  }

  /** Takes an intern out, who still holds the pair. */
  void remove(int project, int intern) {
    int[] row = heap[project];
    int last = row[--size[project]];
    if (last == intern) {
      return;
    }
    int at = place[intern];
    if (at > 0 && isBehind(last, row[(at - 1) / 2])) {
      rise(row, at, last);
    } else {
      sink(row, size[project], at, last);
    }
  }

  private void rise(int[] row, int from, int intern) {
    int at = from;
    while (at > 0 && isBehind(intern, row[(at - 1) / 2])) {
      put(row, at, row[(at - 1) / 2]);
      at = (at - 1) / 2;
    }
    put(row, at, intern);
  }

  private void sink(int[] row, int end, int from, int intern) {
    int at = from;
    for (int below = 2 * at + 1; below < end; below = 2 * at + 1) {
      if (below + 1 < end && isBehind(row[below + 1], row[below])) {
        below++;
      }
      if (!isBehind(row[below], intern)) {
        break;
      }
      put(row, at, row[below]);
      at = below;
    }
    put(row, at, intern);
  }

  private void put(int[] row, int at, int intern) {
    row[at] = intern;
    place[intern] = at;
  }

  private boolean isBehind(int one, int other) {
    return isBehind(held[one], late[one], held[other], late[other]);
  }

  /** Tells whether a pair stands behind another one of the same project. */
  boolean isBehind(int last, boolean isLastLate, int first, boolean isFirstLate) {
    int tier = market.tier(last);
    int firstTier = market.tier(first);
    if (tier != firstTier) {
      return tier > firstTier;
    }
    return isLastLate == isFirstLate ? market.beats(first, last) : !isLastLate;
  }

  @Override
  public String toString() {
    return "TiedSeats(" + Arrays.stream(size).sum() + " interns)";
  }
}
