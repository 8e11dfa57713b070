package org.openinternship.matching.optimum;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
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
    int[][] coming = coming(network);
    boolean[] seen = new boolean[network.root + 1];
    for (int start = 0; start < network.root; start++) {
      Interrupts.checkAt(start);
      if (network.missing[start] > 0 && !seen[start] && (several || cuts.isEmpty())) {
        boolean[] reached = reached(network, coming, start);
        if (addUnseen(seen, reached)) {
          cuts.add(cut(network, reached));
        }
      }
    }
    return cuts;
  }

  private static boolean addUnseen(boolean[] seen, boolean[] more) {
    for (int node = 0; node < seen.length; node++) {
      if (seen[node] && more[node]) {
        return false;
      }
    }
    for (int node = 0; node < seen.length; node++) {
      seen[node] |= more[node];
    }
    return true;
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
  private static Cut cut(Network network, boolean[] reached) {
    boolean[] comes = new boolean[network.market.interns()];
    for (int i = 0; i < network.interns; i++) {
      for (int option = network.first[i]; option < network.first[i + 1]; option++) {
        comes[network.internAt[i]] |= reached[network.project[option]];
      }
    }
    List<Integer> nodes = new ArrayList<>();
    List<Integer> full = new ArrayList<>();
    long needed = 0;
    long taken = 0;
    long missing = 0;
    for (int node = 0; node < network.root; node++) {
      boolean below = reached[network.parent[node]];
      missing += reached[node] ? network.missing[node] : 0;
      if (reached[node] && !below && network.lower[node] > 0) {
        nodes.add(node);
        needed += network.lower[node];
      } else if (!reached[node] && below && network.upper[node] > 0) {
        full.add(node);
        taken += network.upper[node];
      }
    }
    List<Integer> interns = IntStream.range(0, comes.length).filter(i -> comes[i]).boxed().toList();
    boolean grouped =
        IntStream.rangeClosed(network.projects, network.root).anyMatch(node -> reached[node]);
    return new Cut(
        new LimitConflict(nodes, needed, interns, full, interns.size() + taken),
        missing == 1 && !grouped);
  }

  private static boolean[] reached(Network network, int[][] coming, int start) {
    boolean[] reached = new boolean[network.root + 1];
    int[] queue = new int[network.root];
    int queued = 0;
    reached[start] = true;
    queue[queued++] = start;
    for (int head = 0; head < queued; head++) {
      int node = queue[head];
      int above = network.parent[node];
      if (network.load[node] > network.lower[node] && !reached[above]) {
        reached[above] = true;
        queue[queued++] = above;
      }
      if (node < network.projects) {
        for (int intern : coming[node]) {
          int left = network.project[network.held[intern]];
          if (!reached[left]) {
            reached[left] = true;
            queue[queued++] = left;
          }
        }
      }
      for (int k = network.firstChild[node]; k < network.firstChild[node + 1]; k++) {
        int below = network.child[k];
        if (!reached[below] && network.load[below] < network.upper[below]) {
          reached[below] = true;
          queue[queued++] = below;
        }
      }
    }
    return reached;
  }

  /** Per project: who has an option there, and who at such a project is out, nobody. */
  private static int[][] coming(Network network) {
    int[] size = new int[network.projects];
    for (int option = 0; option < network.options(); option++) {
      size[network.project[option]]++;
    }
    int[][] coming = new int[network.projects][];
    for (int p = 0; p < coming.length; p++) {
      coming[p] = new int[size[p]];
    }
    for (int i = 0; i < network.interns; i++) {
      for (int option = network.first[i]; option < network.first[i + 1]; option++) {
        int p = network.project[option];
        coming[p][--size[p]] = i;
      }
    }
    return coming;
  }
}
