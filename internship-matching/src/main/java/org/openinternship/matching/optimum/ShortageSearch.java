package org.openinternship.matching.optimum;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.openinternship.core.internal.Interrupts;
import org.openinternship.matching.market.Assignment;
import org.openinternship.matching.market.CapacityTree;
import org.openinternship.matching.market.Market;

/**
 * The alternating paths from all who have no place: over a full project or group to everybody who
 * sits there, and on from each. Each intern, pair and node is looked at once; what two paths share
 * makes them one.
 */
final class ShortageSearch {
  private static final int NONE = -1;

  private final Market market;
  private final CapacityTree tree;
  private final Assignment largest;

  /** Of each node the first below it, and the next with the same parent. */
  private final int[] firstBelow;

  private final int[] nextBeside;

  /** Interns who are reached; nodes that lie in one that is full and reached; the outermost. */
  private final BitSet reached = new BitSet();

  private final BitSet covered = new BitSet();
  private final BitSet full = new BitSet();

  /** Of each intern, and then of each node, another one of the same shortage, or itself. */
  private final int[] sameAs;

  private final Deque<Integer> queue = new ArrayDeque<>();

  ShortageSearch(Market market, Assignment largest) {
    this.market = market;
    this.tree = market.tree();
    this.largest = largest;
    firstBelow = new int[tree.nodes()];
    nextBeside = new int[tree.nodes()];
    Arrays.fill(firstBelow, NONE);
    Arrays.fill(nextBeside, NONE);
    for (int node = tree.nodes() - 1; node >= 0; node--) {
      int parent = tree.parent(node);
      if (parent >= 0) {
        nextBeside[node] = firstBelow[parent];
        firstBelow[parent] = node;
      }
    }
    sameAs = new int[market.interns() + tree.nodes()];
    Arrays.setAll(sameAs, it -> it);
  }

  /** Adds everybody who could leave a seat to an intern, or to somebody who could. */
  void from(int intern) {
    reach(intern);
    while (!queue.isEmpty()) {
      Interrupts.check();
      int next = queue.remove();
      for (int pair = market.firstPair(next); pair < market.endPair(next); pair++) {
        int node = nearestFull(market.project(pair));
        join(next, ofNode(node));
        if (!covered.get(node)) {
          full.set(node);
          cover(node);
        }
      }
    }
  }

  private void reach(int intern) {
    if (!reached.get(intern)) {
      reached.set(intern);
      queue.add(intern);
    }
  }

  /** Reaches all who sit below a full node. */
  private void cover(int node) {
    Deque<Integer> below = new ArrayDeque<>();
    below.push(node);
    while (!below.isEmpty()) {
      int at = below.pop();
      join(ofNode(node), ofNode(at));
      if (covered.get(at)) {
        full.clear(at);
        continue;
      }
      covered.set(at);
      if (at < tree.projects()) {
        for (int intern : largest.roster(at)) {
          if (!market.isPinned(intern)) {
            join(ofNode(node), intern);
            reach(intern);
          }
        }
      } else {
        for (int under = firstBelow[at]; under != NONE; under = nextBeside[under]) {
          below.push(under);
        }
      }
    }
  }

  /** In a largest assignment there is one above each pair of whoever has no place. */
  private int nearestFull(int project) {
    int node = project;
    while (largest.count(node) < tree.capacity(node)) {
      node = tree.parent(node);
    }
    return node;
  }

  private int ofNode(int node) {
    return market.interns() + node;
  }

  private void join(int one, int other) {
    int a = first(one);
    int b = first(other);
    sameAs[Math.max(a, b)] = Math.min(a, b);
  }

  private int first(int one) {
    int at = one;
    while (sameAs[at] != at) {
      sameAs[at] = sameAs[sameAs[at]];
      at = sameAs[at];
    }
    return at;
  }

  /** Returns the shortages, in the order of their first interns. */
  List<PlaceShortage> shortages() {
    Map<Integer, List<Integer>> interns = new TreeMap<>();
    Map<Integer, List<Integer>> nodes = new TreeMap<>();
    reached.stream().forEach(it -> add(interns, it, it));
    full.stream().forEach(it -> add(nodes, ofNode(it), it));
    List<PlaceShortage> shortages = new ArrayList<>();
    interns.forEach(
        (first, sharing) -> {
          List<Integer> shared = nodes.getOrDefault(first, List.of());
          long seats = shared.stream().mapToLong(market::freeCapacity).sum();
          shortages.add(new PlaceShortage(sharing, shared, seats));
        });
    return List.copyOf(shortages);
  }

  private void add(Map<Integer, List<Integer>> groups, int member, int listed) {
    groups.computeIfAbsent(first(member), it -> new ArrayList<>()).add(listed);
  }

  @Override
  public String toString() {
    return "ShortageSearch(" + reached.cardinality() + " interns)";
  }
}
