package org.openinternship.matching.mechanism;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.openinternship.core.internal.Interrupts;
import org.openinternship.matching.market.Market;

/**
 * The seats that are left at each project of a market without shared limits, and the intern who
 * stands first there of those who wait. Pointers only advance.
 */
final class ProjectPointers {
  private final Market market;
  private final int[] seats;
  private final boolean[] waiting;

  /** Per project: where its interns begin in {@link #order}. */
  private final int[] next;

  /** The interns of each project, best first, in the lower halves. */
  private final long[] order;

  ProjectPointers(Market market) {
    this.market = market;
    this.seats = market.freeSeats();
    this.waiting = new boolean[market.interns()];
    int[] begin = new int[market.projects() + 1];
    for (int pair = 0; pair < market.pairs(); pair++) {
      begin[market.project(pair) + 1]++;
    }
    for (int project = 0; project < market.projects(); project++) {
      begin[project + 1] += begin[project];
    }
    this.order = new long[market.pairs()];
    this.next = Arrays.copyOf(begin, market.projects());
    int[] end = next.clone();
    for (int intern = 0; intern < waiting.length; intern++) {
      Interrupts.checkAt(intern);
      waiting[intern] = !market.isPinned(intern);
      for (int pair = market.firstPair(intern); pair < market.endPair(intern); pair++) {
        long at = market.projectAndKey(pair);
        order[end[(int) (at >>> 32)]++] = at << 32 | intern;
      }
    }
    for (int project = 0; project < next.length; project++) {
      Interrupts.checkAt(project);
      sort(project, begin[project], begin[project + 1]);
    }
  }

  private void sort(int project, int from, int to) {
    Arrays.sort(order, from, to);
    for (int low = from; low < to; ) {
      int high = low + 1;
      while (high < to && order[high] >> 32 == order[low] >> 32) {
        high++;
      }
      if (high - low > 1) {
        int[] sorted =
            IntStream.range(low, high)
                .mapToObj(at -> market.pair((int) order[at], project))
                .sorted(market.bestFirst())
                .mapToInt(market::intern)
                .toArray();
        for (int k = 0; k < sorted.length; k++) {
          order[low + k] = sorted[k];
        }
      }
      low = high;
    }
  }

  boolean isWaiting(int intern) {
    return waiting[intern];
  }

  /** Ends the wait of an intern, with a place or without. */
  void leave(int intern) {
    waiting[intern] = false;
  }

  boolean hasSeat(int project) {
    return seats[project] > 0;
  }

  void takeSeat(int project) {
    seats[project]--;
  }

  /** Returns the intern who stands first; somebody who waits has to list the project. */
  int first(int project) {
    while (!waiting[(int) order[next[project]]]) {
      next[project]++;
    }
    return (int) order[next[project]];
  }
}
