package org.openinternship.matching.optimum;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.openinternship.core.internal.Interrupts;
import org.openinternship.matching.market.Market;

/** The search for lower limits that cannot be met together, none of which is needed for that. */
final class ConflictSearch {
  private final Market market;

  ConflictSearch(Market market) {
    this.market = market;
  }

  /** Limits that cannot be met together, and whether it is known that none can be left out. */
  private record Cut(LimitConflict conflict, boolean smallest) {}

  Optional<LimitConflict> find(int[] limits) {
    return cuts(limits, false).stream().map(cut -> smallest(cut, limits)).findFirst();
  }

  /** Finds several that have no node in common; more may be left. */
  List<LimitConflict> findSeveral(int[] limits) {
    return cuts(limits, true).stream().map(cut -> smallest(cut, limits)).toList();
  }

  /** Takes limit after limit away, and keeps those without which the rest could be met. */
  private LimitConflict smallest(Cut found, int[] limits) {
    LimitConflict smallest = found.conflict;
    if (found.smallest || smallest.nodes().size() == 1) {
      return smallest;
    }
    for (int node : found.conflict.nodes()) {
      Interrupts.check();
      if (smallest.nodes().contains(node)) {
        int[] fewer = new int[limits.length];
        smallest.nodes().stream().filter(n -> n != node).forEach(n -> fewer[n] = limits[n]);
        List<Cut> left = cuts(fewer, false);
        smallest = left.isEmpty() ? smallest : left.get(0).conflict;
      }
    }
    return smallest;
  }

  /** Finds a cut if there is any; or one for each limit that is missed, as far as they differ. */
  private List<Cut> cuts(int[] limits, boolean several) {
    Network network =
        new Network(market, new NodeLimits(limits, new boolean[limits.length]), Counted.EVERYBODY);
    int over = network.begin();
    if (over >= 0) {
      return List.of(new Cut(above(network, over), false));
    }
    LevelCosts none = (intern, pair) -> 0;
    if (new LevelSolver(network, none).solve(new long[network.options()])) {
      return List.of();
    }
    List<Cut> cuts = new ArrayList<>();
    MissedSeats missed = new MissedSeats(network);
    for (int start = 0; start < network.root; start++) {
      Interrupts.checkAt(start);
      if (network.missing[start] > 0 && missed.isApart(start) && (several || cuts.isEmpty())) {
        cuts.add(cut(network, missed, missed.reachedFrom(start)));
      }
    }
    return cuts;
  }

  /** A group that may have fewer than what lies below it must. */
  private static LimitConflict above(Network network, int group) {
    boolean[] inside = new boolean[network.root + 1];
    inside[group] = true;
    List<Integer> nodes = new ArrayList<>();
    long needed = 0;
    for (int node = group - 1; node >= 0; node--) {
      if (!inside[network.parent[node]] || network.load[node] == 0) {
        continue;
      }
      if (network.load[node] == network.lower[node]) {
        nodes.add(0, node);
        needed += network.lower[node];
      } else {
        inside[node] = true;
      }
    }
    return new LimitConflict(nodes, needed, List.of(), List.of(group), network.upper[group]);
  }

  /**
   * What a seat that stays empty could be filled from: the least that is left. Where only one is
   * missing in all of it, and no group is reached, none of the limits can be left out: whoever sits
   * at one of these projects can move along to the seat that is missed.
   */
  private static Cut cut(Network network, MissedSeats missed, int[] reached) {
    List<Integer> nodes = new ArrayList<>();
    List<Integer> full = new ArrayList<>();
    BitSet comes = new BitSet();
    long needed = 0;
    long taken = 0;
    long missing = 0;
    boolean grouped = false;
    for (int node : reached) {
      missing += network.missing[node];
      grouped |= node >= network.projects;
      if (network.lower[node] > 0 && !missed.isReached(network.parent[node])) {
        nodes.add(node);
        needed += network.lower[node];
      }
      if (node < network.projects) {
        for (int intern : missed.coming(node)) {
          comes.set(network.internAt[intern]);
        }
      }
      for (int k = network.firstChild[node]; k < network.firstChild[node + 1]; k++) {
        int below = network.child[k];
        if (network.upper[below] > 0 && !missed.isReached(below)) {
          full.add(below);
          taken += network.upper[below];
        }
      }
    }
    Collections.sort(nodes);
    Collections.sort(full);
    List<Integer> interns = comes.stream().boxed().toList();
    return new Cut(
        new LimitConflict(nodes, needed, interns, full, interns.size() + taken),
        missing == 1 && !grouped);
  }
}
