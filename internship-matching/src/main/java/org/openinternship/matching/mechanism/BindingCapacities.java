package org.openinternship.matching.mechanism;

import java.util.Arrays;
import org.openinternship.matching.market.CapacityTree;
import org.openinternship.matching.market.Market;

/**
 * The capacities of a market that can bind: pins are taken off, no node holds more than can arrive,
 * and groups whose limit can never fill are cut out of the paths. A market whose groups never fill
 * is thereby flat and costs nothing extra.
 */
final class BindingCapacities {
  /** Per project or group: the nearest group above whose limit can bind, or -1. */
  final int[] up;

  /** Per project or group: how many it can hold. */
  final int[] capacity;

  /** Per group that can bind: where its children begin in {@link #child}. */
  final int[] firstChild;

  final int[] child;

  BindingCapacities(Market market) {
    CapacityTree tree = market.tree();
    int nodes = tree.nodes();
    long[] arriving = new long[nodes];
    if (tree.nodes() > tree.projects() || hasSeatsBeyond(market, 2L * market.interns())) {
      countApplicants(market, arriving);
    } else {
      Arrays.fill(arriving, Integer.MAX_VALUE);
    }
    capacity = new int[nodes];
    boolean[] binds = new boolean[nodes];
    for (int node = 0; node < nodes; node++) {
      int free = market.freeCapacity(node);
      binds[node] = node >= tree.projects() && free < arriving[node];
      capacity[node] = (int) Math.min(free, arriving[node]);
      if (tree.parent(node) >= 0) {
        arriving[tree.parent(node)] += capacity[node];
      }
    }
    up = new int[nodes];
    firstChild = new int[nodes + 1];
    for (int node = nodes - 1; node >= 0; node--) {
      int above = tree.parent(node);
      up[node] = above < 0 || binds[above] ? above : up[above];
      if (up[node] >= 0 && (node < tree.projects() || binds[node])) {
        firstChild[up[node] + 1]++;
      }
    }
    for (int node = 0; node < nodes; node++) {
      firstChild[node + 1] += firstChild[node];
    }
    child = new int[firstChild[nodes]];
    int[] next = Arrays.copyOf(firstChild, nodes);
    for (int node = 0; node < nodes; node++) {
      if (up[node] >= 0 && (node < tree.projects() || binds[node])) {
        child[next[up[node]]++] = node;
      }
    }
  }

  /** Tells whether no group of projects can fill. */
  boolean isFlat() {
    return child.length == 0;
  }

  /** Tells whether there are so many seats that it is worth while to count who may take them. */
  private static boolean hasSeatsBeyond(Market market, long most) {
    long seats = 0;
    for (int project = 0; project < market.projects(); project++) {
      seats += market.freeCapacity(project);
    }
    return seats > most;
  }

  private static void countApplicants(Market market, long[] arriving) {
    for (int intern = 0; intern < market.interns(); intern++) {
      if (!market.isPinned(intern)) {
        for (int pair = market.firstPair(intern); pair < market.endPair(intern); pair++) {
          arriving[market.project(pair)]++;
        }
      }
    }
  }
}
