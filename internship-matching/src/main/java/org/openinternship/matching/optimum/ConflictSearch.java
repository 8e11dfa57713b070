package org.openinternship.matching.optimum;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.openinternship.core.internal.Interrupts;
import org.openinternship.matching.market.Market;

/**
 * The search for lower limits that cannot be met together, none of which is needed for that. One
 * flow finds where limits are missed. Where that is one seat, it shows that all are needed; else
 * which of them can be left out is found by flows of their own, in the part of the market around.
 */
final class ConflictSearch {
  private final Network whole;

  /** Per project of the whole: who has an option there. */
  private final MissedSeats missed;

  private ConflictSearch(Network whole) {
    this.whole = whole;
    this.missed = new MissedSeats(whole);
  }

  /**
   * Limits that cannot be met together.
   *
   * @param missing how many seats are missed
   * @param grouped whether groups have to do with it
   * @param apart whether none of the limits counts what another one misses
   */
  private record Cut(LimitConflict conflict, long missing, boolean grouped, boolean apart) {
    /**
     * Where one seat is missed, none of the limits can be left out: whoever sits where it was can
     * move along to the seat that is missed. Above a seat that is missed it counts as taken, which
     * may be more than are missed here.
     */
    boolean isSmallest() {
      return conflict.nodes().size() == 1 || (missing == 1 && apart);
    }

    List<Integer> without(int left) {
      return conflict.nodes().stream().filter(node -> node != left).toList();
    }
  }

  static Optional<LimitConflict> find(Market market, int[] limits) {
    return search(market, limits, false).stream().findFirst();
  }

  /** Finds several that have no node in common; more may be left. */
  static List<LimitConflict> findSeveral(Market market, int[] limits) {
    return search(market, limits, true);
  }

  private static List<LimitConflict> search(Market market, int[] limits, boolean several) {
    Network network =
        new Network(market, new NodeLimits(limits, new boolean[limits.length]), Counted.EVERYBODY);
    List<Cut> cuts = above(network);
    if (cuts.isEmpty() && isMet(network)) {
      return List.of();
    }
    ConflictSearch search = new ConflictSearch(network);
    if (cuts.isEmpty()) {
      cuts = missed(network, search.missed, several);
    }
    return cuts.stream().limit(several ? cuts.size() : 1).map(search::smallest).toList();
  }

  /** Takes limit after limit away, and keeps those without which the rest could be met. */
  private LimitConflict smallest(Cut found) {
    // Limits elsewhere may have a part in what is missed; these alone are in conflict too.
    boolean alone = found.isSmallest() || !found.grouped;
    Cut smallest = alone ? found : cut(found.conflict.nodes()).orElseThrow();
    int needed = -1; // and so are all before it
    while (!smallest.isSmallest()) {
      int left = smallest.grouped ? byFlows(smallest, needed) : byWays(smallest, needed);
      if (left < 0) {
        break;
      }
      smallest = cut(smallest.without(left)).orElseThrow();
      needed = left;
    }
    return smallest.conflict;
  }

  /** Returns the first limit, of those after one, that can be left out; -1 if all are needed. */
  private int byFlows(Cut cut, int after) {
    for (int node : cut.conflict.nodes()) {
      if (node > after && cut(cut.without(node)).isPresent()) {
        return node;
      }
    }
    return -1;
  }

  /** The same where only projects have to do with it. */
  private int byWays(Cut cut, int after) {
    int[] nodes = around(cut.conflict.nodes());
    Network part = part(nodes, cut.conflict.nodes());
    if (isMet(part)) {
      throw new IllegalStateException("ConflictSearch: the limits can be met");
    }
    NeededLimits limits = new NeededLimits(part);
    for (int node : cut.conflict.nodes()) {
      Interrupts.check();
      if (node > after && !limits.isNeeded(Arrays.binarySearch(nodes, node))) {
        return node;
      }
    }
    return -1;
  }

  /** Finds a cut among some limits alone, in the part of the network that they have to do with. */
  private Optional<Cut> cut(List<Integer> limited) {
    Interrupts.check();
    int[] nodes = around(limited);
    Network part = part(nodes, limited);
    List<Cut> cuts = above(part);
    if (cuts.isEmpty() && !isMet(part)) {
      cuts = missed(part, new MissedSeats(part), false);
    }
    return cuts.stream().findFirst().map(cut -> inWhole(cut, nodes));
  }

  private Network part(int[] nodes, List<Integer> limited) {
    int[] those =
        IntStream.of(nodes)
            .filter(node -> node < whole.projects)
            .flatMap(project -> IntStream.of(missed.coming(project)))
            .sorted()
            .distinct()
            .toArray();
    Network part = new Network(whole, nodes, those);
    for (int at = 0; at < nodes.length; at++) {
      if (Collections.binarySearch(limited, nodes[at]) < 0) {
        part.lower[at] = 0;
      }
    }
    return part;
  }

  /** Returns some nodes of the network with all that lies below and above them. */
  private int[] around(List<Integer> limited) {
    SortedSet<Integer> nodes = new TreeSet<>();
    Deque<Integer> below = new ArrayDeque<>(limited);
    while (!below.isEmpty()) {
      int node = below.pop();
      if (nodes.add(node)) {
        for (int k = whole.firstChild[node]; k < whole.firstChild[node + 1]; k++) {
          below.push(whole.child[k]);
        }
      }
    }
    for (int node : limited) {
      int above = whole.parent[node];
      while (above < whole.root && nodes.add(above)) {
        above = whole.parent[above];
      }
    }
    return nodes.stream().mapToInt(node -> node).toArray();
  }

  private static Cut inWhole(Cut cut, int[] nodes) {
    LimitConflict found = cut.conflict;
    return new Cut(
        new LimitConflict(
            found.nodes().stream().map(node -> nodes[node]).toList(),
            found.needed(),
            found.interns(),
            found.full().stream().map(node -> nodes[node]).toList(),
            found.available()),
        cut.missing,
        cut.grouped,
        cut.apart);
  }

  private static boolean isMet(Network network) {
    network.begin();
    LevelCosts none = (intern, pair) -> 0;
    return new LevelSolver(network, none).solve(new long[network.options()]);
  }

  /** Finds a cut for each limit that is missed, as far as they differ; or the first of them. */
  private static List<Cut> missed(Network network, MissedSeats missed, boolean several) {
    List<Cut> cuts = new ArrayList<>();
    for (int start = 0; start < network.root && (several || cuts.isEmpty()); start++) {
      Interrupts.checkAt(start);
      if (network.missing[start] > 0 && missed.isApart(start)) {
        cuts.add(cut(network, missed, missed.reachedFrom(start)));
      }
    }
    return cuts;
  }

  /** Finds the groups that may have fewer than what lies below them must. */
  private static List<Cut> above(Network network) {
    List<Cut> cuts = new ArrayList<>();
    int[] load = new int[network.root + 1];
    for (int node = 0; node < network.root; node++) {
      load[node] = Math.max(network.lower[node], load[node]);
      if (load[node] > network.upper[node]) {
        long over = (long) load[node] - network.upper[node];
        cuts.add(new Cut(above(network, load, node), over, true, false));
        load[node] = 0; // whatever lies above it is asked without those below it
      }
      load[network.parent[node]] += load[node];
    }
    return cuts;
  }

  private static LimitConflict above(Network network, int[] load, int group) {
    List<Integer> nodes = new ArrayList<>();
    long needed = 0;
    Deque<Integer> inside = new ArrayDeque<>(List.of(group));
    while (!inside.isEmpty()) {
      int above = inside.pop();
      for (int k = network.firstChild[above]; k < network.firstChild[above + 1]; k++) {
        int node = network.child[k];
        if (load[node] > 0 && load[node] == network.lower[node]) {
          nodes.add(node);
          needed += network.lower[node];
        } else if (load[node] > 0) {
          inside.push(node);
        }
      }
    }
    Collections.sort(nodes);
    return new LimitConflict(nodes, needed, List.of(), List.of(group), network.upper[group]);
  }

  /** What a seat that stays empty could be filled from: the least that is left. */
  private static Cut cut(Network network, MissedSeats missed, int[] reached) {
    List<Integer> nodes = new ArrayList<>();
    List<Integer> full = new ArrayList<>();
    IntStream.Builder comes = IntStream.builder();
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
          comes.add(network.internAt[intern]);
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
    List<Integer> interns = comes.build().sorted().distinct().boxed().toList();
    return new Cut(
        new LimitConflict(nodes, needed, interns, full, interns.size() + taken),
        missing,
        grouped,
        !grouped || (missing == missed.all() && areApart(network, nodes)));
  }

  /** Tells whether none of some nodes lies below another. */
  private static boolean areApart(Network network, List<Integer> nodes) {
    Set<Integer> those = new HashSet<>(nodes);
    Set<Integer> seen = new HashSet<>();
    for (int node : nodes) {
      int above = network.parent[node];
      while (above < network.root && seen.add(above)) {
        if (those.contains(above)) {
          return false;
        }
        above = network.parent[above];
      }
    }
    return true;
  }
}
