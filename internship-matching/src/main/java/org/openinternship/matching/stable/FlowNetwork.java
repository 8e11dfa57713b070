package org.openinternship.matching.stable;

import java.util.Arrays;
import java.util.BitSet;
import org.openinternship.core.internal.Interrupts;

/**
 * A network with whole capacities, its largest flow and its smallest cut. The flow is that of
 * Dinic, <i>Algorithm for solution of a problem of maximum flow in networks</i> (1970), without
 * recursion: O(n^2 m), and far less on most networks.
 */
final class FlowNetwork {
  private static final int NONE = -1;

  private final int[] head;
  private int[] target = new int[16];
  private int[] nextArc = new int[16];
  private long[] capacity = new long[16];
  private int arcs;

  private final int[] level;
  private final int[] current;
  private final int[] queue;

  FlowNetwork(int nodes) {
    this.head = new int[nodes];
    this.level = new int[nodes];
    this.current = new int[nodes];
    this.queue = new int[nodes];
    Arrays.fill(head, NONE);
  }

  void arc(int from, int to, long capacity) {
    if (arcs == target.length) {
      target = Arrays.copyOf(target, 2 * arcs);
      nextArc = Arrays.copyOf(nextArc, 2 * arcs);
      this.capacity = Arrays.copyOf(this.capacity, 2 * arcs);
    }
    half(from, to, capacity);
    half(to, from, 0);
  }

  private void half(int from, int to, long capacity) {
    target[arcs] = to;
    this.capacity[arcs] = capacity;
    nextArc[arcs] = head[from];
    head[from] = arcs++;
  }

  /** Returns the nodes on the source's side of the smallest cut with the fewest of them. */
  BitSet smallestCut(int source, int sink) {
    while (reaches(source, sink)) {
      System.arraycopy(head, 0, current, 0, head.length);
      block(source, sink);
    }
    BitSet reached = new BitSet(level.length);
    for (int node = 0; node < level.length; node++) {
      reached.set(node, level[node] >= 0);
    }
    return reached;
  }

  /** Finds how far each node is from the source; tells whether the sink can be reached. */
  private boolean reaches(int source, int sink) {
    Interrupts.check();
    Arrays.fill(level, NONE);
    level[source] = 0;
    queue[0] = source;
    int size = 1;
    for (int at = 0; at < size; at++) {
      int node = queue[at];
      for (int arc = head[node]; arc >= 0; arc = nextArc[arc]) {
        if (capacity[arc] > 0 && level[target[arc]] < 0) {
          level[target[arc]] = level[node] + 1;
          queue[size++] = target[arc];
        }
      }
    }
    return level[sink] >= 0;
  }

  /** Sends flow along shortest ways until none is left. */
  private void block(int source, int sink) {
    int[] way = queue; // its nodes have been looked at
    int length = 0;
    int node = source;
    int steps = 0;
    while (true) {
      Interrupts.checkAt(steps++);
      if (node == sink) {
        length = send(way, length);
        node = target[way[length] ^ 1];
        continue;
      }
      int arc = current[node];
      while (arc >= 0 && (capacity[arc] == 0 || level[target[arc]] != level[node] + 1)) {
        arc = nextArc[arc];
      }
      current[node] = arc;
      if (arc >= 0) {
        way[length++] = arc;
        node = target[arc];
      } else if (length > 0) {
        node = target[way[--length] ^ 1];
        current[node] = nextArc[current[node]];
      } else {
        return;
      }
    }
  }

  /** Sends what the way allows; returns the place of its first arc that is full then. */
  private int send(int[] way, int length) {
    long flow = Long.MAX_VALUE;
    for (int at = 0; at < length; at++) {
      flow = Math.min(flow, capacity[way[at]]);
    }
    int full = length;
    for (int at = length - 1; at >= 0; at--) {
      capacity[way[at]] -= flow;
      capacity[way[at] ^ 1] += flow;
      full = capacity[way[at]] == 0 ? at : full;
    }
    return full;
  }
}
