package org.openinternship.matching.stable;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.openinternship.matching.market.Assignment;
import org.openinternship.matching.market.Market;

/**
 * Every stable assignment of a small market, from the definition: seats and pins are kept, and for
 * each pair that its intern would rather have, some limit above it is filled, but for pins, with
 * pairs that stand before it. Tries every assignment within the seats.
 */
final class StableByDefinition {
  private final Market market;
  private final int[] held;
  private final int[] free;
  private final List<Assignment> stable = new ArrayList<>();

  private StableByDefinition(Market market) {
    this.market = market;
    this.held = new int[market.interns()];
    this.free = IntStream.range(0, market.tree().nodes()).map(market.tree()::capacity).toArray();
    Arrays.fill(held, -1);
  }

  static List<Assignment> of(Market market) {
    StableByDefinition search = new StableByDefinition(market);
    for (int intern = 0; intern < market.interns(); intern++) {
      if (market.isPinned(intern)) {
        search.take(market.pinnedProject(intern), 1);
      }
    }
    search.extend(0);
    return search.stable;
  }

  private void extend(int intern) {
    if (intern == held.length) {
      if (nobodyBlocks()) {
        stable.add(Assignment.ofPairs(market, held));
      }
      return;
    }
    extend(intern + 1);
    for (int pair = market.firstPair(intern);
        !market.isPinned(intern) && pair < market.endPair(intern);
        pair++) {
      if (hasRoom(market.project(pair))) {
        take(market.project(pair), 1);
        held[intern] = pair;
        extend(intern + 1);
        held[intern] = -1;
        take(market.project(pair), -1);
      }
    }
  }

  private boolean hasRoom(int project) {
    for (int node = project; node >= 0; node = market.tree().parent(node)) {
      if (free[node] == 0) {
        return false;
      }
    }
    return true;
  }

  private void take(int project, int seats) {
    for (int node = project; node >= 0; node = market.tree().parent(node)) {
      free[node] -= market.tree().isLimited(node) ? seats : 0;
    }
  }

  private boolean nobodyBlocks() {
    for (int intern = 0; intern < held.length; intern++) {
      int end = held[intern] >= 0 ? held[intern] : market.endPair(intern);
      for (int pair = market.firstPair(intern); !market.isPinned(intern) && pair < end; pair++) {
        if (!isRefused(pair)) {
          return false;
        }
      }
    }
    return true;
  }

  private boolean isRefused(int pair) {
    for (int node = market.project(pair); node >= 0; node = market.tree().parent(node)) {
      if (free[node] == 0 && allBefore(pair, node)) {
        return true;
      }
    }
    return false;
  }

  private boolean allBefore(int pair, int node) {
    for (int other : held) {
      if (other >= 0
          && market.tree().contains(node, market.project(other))
          && !market.beats(/* pair= */ other, /* other= */ pair)) {
        return false;
      }
    }
    return true;
  }
}
