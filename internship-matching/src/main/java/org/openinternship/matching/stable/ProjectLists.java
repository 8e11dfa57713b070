package org.openinternship.matching.stable;

import java.util.Arrays;
import org.openinternship.matching.market.Market;

/** The pairs of each project that are not those of pinned interns, best first. */
final class ProjectLists {
  private final Market market;
  private final int[] first;
  private final int[] pair;

  ProjectLists(Market market) {
    this.market = market;
    int projects = market.projects();
    this.first = new int[projects + 1];
    PairHeap[] heaps = new PairHeap[projects];
    for (int project = 0; project < projects; project++) {
      heaps[project] = new PairHeap(market);
    }
    for (int intern = 0; intern < market.interns(); intern++) {
      for (int at = market.firstPair(intern);
          !market.isPinned(intern) && at < market.endPair(intern);
          at++) {
        heaps[market.project(at)].add(at);
        first[market.project(at) + 1]++;
      }
    }
    for (int project = 0; project < projects; project++) {
      first[project + 1] += first[project];
    }
    this.pair = new int[first[projects]];
    for (int project = 0; project < projects; project++) {
      for (int at = first[project + 1] - 1; at >= first[project]; at--) {
        pair[at] = heaps[project].removeWorst();
      }
    }
  }

  int pair(int at) {
    return pair[at];
  }

  /** Returns the place of each pair, -1 for those of pinned interns. */
  int[] places() {
    int[] places = new int[market.pairs()];
    Arrays.fill(places, -1);
    for (int at = 0; at < pair.length; at++) {
      places[pair[at]] = at;
    }
    return places;
  }

  /**
   * Returns the rank of each pair at its project: 1 more than the number of pairs with a better
   * tier there, so that those equally welcome share the better number.
   */
  int[] ranks() {
    int[] ranks = new int[market.pairs()];
    for (int project = 0; project + 1 < first.length; project++) {
      for (int at = first[project]; at < first[project + 1]; at++) {
        boolean tied = at > first[project] && market.tier(pair[at]) == market.tier(pair[at - 1]);
        ranks[pair[at]] = tied ? ranks[pair[at - 1]] : at - first[project] + 1;
      }
    }
    return ranks;
  }
}
