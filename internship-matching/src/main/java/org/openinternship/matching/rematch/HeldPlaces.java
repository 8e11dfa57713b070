package org.openinternship.matching.rematch;

import java.util.Arrays;
import java.util.Comparator;
import java.util.Objects;
import java.util.stream.IntStream;
import org.openinternship.matching.market.Market;

/** The places that people had before, and who of them can keep theirs. */
final class HeldPlaces {
  private final int[] held;

  HeldPlaces(int[] held) {
    this.held = Objects.requireNonNull(held, "Rematch.held").clone();
  }

  /**
   * Finds the pairs of a market that can be kept: of those of one institution the best that its
   * limits allow together, which is what it would choose of them.
   *
   * @return the pair of each intern, -1 for none
   */
  int[] in(Market market) {
    check(market);
    int[] pairs = new int[held.length];
    for (int intern = 0; intern < pairs.length; intern++) {
      boolean had = held[intern] >= 0 && !market.isPinned(intern);
      pairs[intern] = had ? market.pair(intern, held[intern]) : -1;
    }
    int[] interns = IntStream.range(0, pairs.length).filter(i -> pairs[i] >= 0).toArray();
    return fit(market, pairs, interns) ? pairs : best(market, pairs, interns);
  }

  private static boolean fit(Market market, int[] pairs, int[] interns) {
    FreeSeats seats = new FreeSeats(market);
    for (int intern : interns) {
      int project = market.project(pairs[intern]);
      if (!seats.has(project)) {
        return false;
      }
      seats.take(project);
    }
    return true;
  }

  private static int[] best(Market market, int[] pairs, int[] interns) {
    int[] kept = new int[pairs.length];
    Arrays.fill(kept, -1);
    FreeSeats seats = new FreeSeats(market);
    Arrays.stream(interns)
        .boxed()
        .sorted(
            Comparator.comparingLong((Integer i) -> market.priority(pairs[i]))
                .thenComparingInt(i -> i))
        .filter(intern -> seats.has(market.project(pairs[intern])))
        .forEachOrdered(
            intern -> {
              seats.take(market.project(pairs[intern]));
              kept[intern] = pairs[intern];
            });
    return kept;
  }

  private void check(Market market) {
    if (held.length != market.interns()) {
      throw new IllegalArgumentException(
          "Rematch: number of held places is "
              + held.length
              + ", it must be that of interns, "
              + market.interns());
    }
    for (int intern = 0; intern < held.length; intern++) {
      if (held[intern] < -1 || held[intern] >= market.projects()) {
        throw new IllegalArgumentException(
            "Rematch: project that intern "
                + intern
                + " held is "
                + held[intern]
                + ", it must be from -1 to "
                + (market.projects() - 1));
      }
    }
  }
}
