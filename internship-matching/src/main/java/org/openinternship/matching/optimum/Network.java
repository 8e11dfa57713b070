package org.openinternship.matching.optimum;

import java.util.Arrays;
import org.openinternship.core.internal.Interrupts;
import org.openinternship.matching.market.CapacityTree;
import org.openinternship.matching.market.Market;

/**
 * All assignments that are still best by every level so far, as a network: interns flow into
 * projects and up the tree to the root. An intern chooses among {@code option}s, one a pair, and
 * may stay out or not; a project or group sends between {@code lower} and {@code upper} interns on.
 * Beside it stands one of these assignments.
 *
 * <p>Interns are numbered here in the order of their lots, and so are the choices that no level
 * decides. Pinned interns are no part of it. The root is the node after the last group.
 */
final class Network {
  static final int OUT = -1;

  final Market market;
  final Counted counted;
  final int projects;
  final int root;
  final int[] parent;
  final int[] firstChild;
  final int[] child;

  /** Per node: how many pinned interns sit there. */
  final int[] pinned;

  final int[] lower;
  final int[] upper;

  final int interns;

  /** Per intern: their number in the market, where their options begin, whether they may be out. */
  final int[] internAt;

  final int[] first;
  final boolean[] mayBeOut;

  /** Per option: its project, its pair in the market, its cost at this level. */
  int[] project;

  int[] pair;
  long[] cost;

  /** Per intern: the option held, or OUT, and its place among those of the project. */
  final int[] held;

  final int[] seat;

  /** Per project: who sits there. */
  final int[] firstSeat;

  final int[] sitting;
  final int[] roster;

  /** Per node: how many it sends on, and how many fewer than that it has. */
  final int[] load;

  final int[] missing;

  Network(Market market, NodeLimits limits, Counted counted) {
    this.market = market;
    this.counted = counted;
    CapacityTree tree = market.tree();
    projects = tree.projects();
    root = tree.nodes();
    parent = new int[root];
    pinned = new int[root];
    for (int node = 0; node < root; node++) {
      parent[node] = tree.parent(node) < 0 ? root : tree.parent(node);
    }
    firstChild = new int[root + 2];
    child = children();
    internAt = byLots(market, counted);
    interns = internAt.length;
    Arrays.setAll(pinned, market::pinsAt);
    lower = new int[root];
    upper = new int[root];
    boolean[] closed = new boolean[root];
    for (int node = root - 1; node >= 0; node--) {
      lower[node] = Math.max(0, limits.least(node) - pinned[node]);
      upper[node] = limits.isClosed(node) ? 0 : market.freeCapacity(node);
      closed[node] = upper[node] == 0 || (parent[node] < root && closed[parent[node]]);
    }
    first = new int[interns + 1];
    mayBeOut = new boolean[interns];
    Arrays.fill(mayBeOut, true);
    project = new int[0];
    pair = new int[0];
    int[] applicants = list(closed);
    cost = new long[pair.length];
    held = new int[interns];
    Arrays.fill(held, OUT);
    seat = new int[interns];
    firstSeat = new int[projects];
    sitting = new int[projects];
    roster = new int[seats(applicants)];
    load = new int[root];
    missing = new int[root];
  }

  /**
   * Makes a part of another network that stands for itself; nobody sits anywhere yet.
   *
   * @param nodes its nodes there in rising order, with all that lie above them
   * @param those its interns there in rising order; their options elsewhere are left out
   */
  Network(Network whole, int[] nodes, int[] those) {
    market = whole.market;
    counted = whole.counted;
    projects = (int) Arrays.stream(nodes).filter(node -> node < whole.projects).count();
    root = nodes.length;
    parent = new int[root];
    pinned = new int[root];
    lower = new int[root];
    upper = new int[root];
    for (int at = 0; at < root; at++) {
      int above = whole.parent[nodes[at]];
      parent[at] = above == whole.root ? root : Arrays.binarySearch(nodes, above);
      pinned[at] = whole.pinned[nodes[at]];
      lower[at] = whole.lower[nodes[at]];
      upper[at] = whole.upper[nodes[at]];
    }
    firstChild = new int[root + 2];
    child = children();
    interns = those.length;
    internAt = new int[interns];
    first = new int[interns + 1];
    mayBeOut = new boolean[interns];
    int most = 0;
    for (int intern : those) {
      most += whole.first[intern + 1] - whole.first[intern];
    }
    project = new int[most];
    pair = new int[most];
    int[] applicants = new int[projects];
    int options = 0;
    for (int i = 0; i < interns; i++) {
      internAt[i] = whole.internAt[those[i]];
      mayBeOut[i] = whole.mayBeOut[those[i]];
      for (int o = whole.first[those[i]]; o < whole.first[those[i] + 1]; o++) {
        int where = Arrays.binarySearch(nodes, whole.project[o]);
        if (where >= 0) {
          applicants[where]++;
          project[options] = where;
          pair[options++] = whole.pair[o];
        }
      }
      first[i + 1] = options;
    }
    project = Arrays.copyOf(project, options);
    pair = Arrays.copyOf(pair, options);
    cost = new long[options];
    held = new int[interns];
    Arrays.fill(held, OUT);
    seat = new int[interns];
    firstSeat = new int[projects];
    sitting = new int[projects];
    roster = new int[seats(applicants)];
    load = new int[root];
    missing = new int[root];
  }

  /** Numbers the seats of each project; returns how many there are that anybody can take. */
  private int seats(int[] applicants) {
    int seats = 0;
    for (int p = 0; p < projects; p++) {
      firstSeat[p] = seats;
      seats += Math.min(upper[p], applicants[p]);
    }
    return seats;
  }

  private int[] children() {
    for (int node = 0; node < root; node++) {
      firstChild[parent[node] + 1]++;
    }
    for (int node = 0; node <= root; node++) {
      firstChild[node + 1] += firstChild[node];
    }
    int[] all = new int[root];
    int[] next = firstChild.clone();
    for (int node = 0; node < root; node++) {
      all[next[parent[node]]++] = node;
    }
    return all;
  }

  private static int[] byLots(Market market, Counted counted) {
    long[] lots = new long[market.interns()];
    int count = 0;
    for (int intern = 0; intern < lots.length; intern++) {
      if (!market.isPinned(intern) && counted.takesPart(market, intern)) {
        lots[count++] = (market.lots().number(intern) << 32 | intern) ^ Long.MIN_VALUE;
      }
    }
    Arrays.sort(lots, 0, count);
    int[] order = new int[count];
    Arrays.setAll(order, at -> (int) lots[at]);
    return order;
  }

  /** Lists the options, without those at projects that have no seat, and counts applicants. */
  private int[] list(boolean[] closed) {
    int[] applicants = new int[projects];
    int options = 0;
    for (int i = 0; i < interns; i++) {
      options += market.endPair(internAt[i]) - market.firstPair(internAt[i]);
    }
    project = new int[options];
    pair = new int[options];
    int at = 0;
    for (int i = 0; i < interns; i++) {
      Interrupts.checkAt(i);
      first[i] = at;
      for (int p = market.firstPair(internAt[i]); p < market.endPair(internAt[i]); p++) {
        int where = market.project(p);
        if (!closed[where] && counted.mayMake(market, internAt[i], p)) {
          applicants[where]++;
          project[at] = where;
          pair[at++] = p;
        }
      }
    }
    first[interns] = at;
    project = Arrays.copyOf(project, at);
    pair = Arrays.copyOf(pair, at);
    return applicants;
  }

  /**
   * Sends on from each node what it must, before anybody sits anywhere, and notes who is missing.
   *
   * @return a node that must send on more than it may; -1 if there is none
   */
  int begin() {
    int[] below = new int[root + 1];
    for (int node = 0; node < root; node++) {
      load[node] = Math.max(lower[node], below[node]);
      missing[node] = load[node] - below[node];
      below[parent[node]] += load[node];
      if (load[node] > upper[node]) {
        return node;
      }
      upper[node] = Math.min(upper[node], Math.max(load[node], interns) + 1);
    }
    return -1;
  }

  int options() {
    return first[interns];
  }

  /** Gives an intern a seat of a project: a freed one, or with -1 one more. */
  void seat(int intern, int option, int freed) {
    int where = project[option];
    int at = freed >= 0 ? freed : sitting[where]++;
    roster[firstSeat[where] + at] = intern;
    seat[intern] = at;
    held[intern] = option;
  }

  /** Takes a seat away that its intern has left. */
  void drop(int where, int freed) {
    int last = --sitting[where];
    if (freed != last) {
      int intern = roster[firstSeat[where] + last];
      roster[firstSeat[where] + freed] = intern;
      seat[intern] = freed;
    }
  }

  /** Keeps only the assignments that are best by prices that the one at hand is best by. */
  void restrict(Prices prices) {
    int kept = 0;
    for (int i = 0; i < interns; i++) {
      Interrupts.checkAt(i);
      int from = first[i];
      int end = first[i + 1];
      long u = prices.ofHeld(i);
      first[i] = kept;
      mayBeOut[i] &= u == 0;
      int holds = held[i];
      for (int option = from; option < end; option++) {
        if (cost[option] + prices.of[project[option]] == u) {
          if (option == holds) {
            held[i] = kept;
          }
          project[kept] = project[option];
          pair[kept++] = pair[option];
        }
      }
    }
    first[interns] = kept;
    for (int node = 0; node < root; node++) {
      long price = prices.of[node] - prices.of[parent[node]];
      lower[node] = least(prices, node, price);
      upper[node] = most(prices, node, price);
    }
  }

  /** The least that a node may send on at a price; slopes never fall, so by halving. */
  private int least(Prices prices, int node, long price) {
    int low = lower[node];
    int high = load[node];
    while (low < high) {
      int middle = low + (high - low) / 2;
      if (prices.slope(node, middle + 1) >= price) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return low;
  }

  /** The most that a node may send on at a price. */
  private int most(Prices prices, int node, long price) {
    int low = load[node];
    int high = upper[node];
    while (low < high) {
      int middle = high - (high - low) / 2;
      if (prices.slope(node, middle) <= price) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    return low;
  }

  /** Keeps only options that do not lead from one part of the network into another. */
  void trim(int[] part) {
    int kept = 0;
    for (int i = 0; i < interns; i++) {
      int from = first[i];
      int end = first[i + 1];
      int holds = held[i];
      int place = holds < 0 ? root : project[holds];
      first[i] = kept;
      for (int option = from; option < end; option++) {
        if (part[project[option]] == part[place]) {
          if (option == holds) {
            held[i] = kept;
          }
          project[kept] = project[option];
          pair[kept++] = pair[option];
        }
      }
    }
    first[interns] = kept;
  }

  /** {@return the pair of each intern of the market, -1 for none} */
  int[] pairs() {
    int[] pairs = new int[market.interns()];
    Arrays.fill(pairs, -1);
    for (int i = 0; i < interns; i++) {
      pairs[internAt[i]] = held[i] < 0 ? -1 : pair[held[i]];
    }
    return pairs;
  }
}
