package org.openinternship.matching.optimum;

import java.util.Arrays;
import org.openinternship.core.internal.Interrupts;

/**
 * The parts of a network within which interns can change places at no cost: its strongly connected
 * components, with projects and groups as nodes and an arc wherever one intern more here could mean
 * one more there. An intern can have another option in some best assignment exactly where that
 * leads to the same part as the place they have.
 *
 * <p>Source: Tarjan, <i>Depth-first search and linear graph algorithms</i> (1972), with a stack of
 * its own instead of recursion.
 */
final class NetworkParts {
  private final Network net;
  private final int[] first;
  private final int[] head;

  NetworkParts(Network net) {
    this.net = net;
    this.first = new int[net.root + 2];
    arcs((from, to) -> first[from + 1]++);
    for (int node = 0; node <= net.root; node++) {
      first[node + 1] += first[node];
    }
    this.head = new int[first[net.root + 1]];
    int[] next = first.clone();
    arcs((from, to) -> head[next[from]++] = to);
  }

  private interface Arc {
    void is(int from, int to);
  }

  private void arcs(Arc each) {
    for (int i = 0; i < net.interns; i++) {
      Interrupts.checkAt(i);
      int held = net.held[i];
      int place = held < 0 ? net.root : net.project[held];
      if (held >= 0 && net.mayBeOut[i]) {
        each.is(place, net.root);
      }
      for (int option = net.first[i]; option < net.first[i + 1]; option++) {
        if (option != held) {
          each.is(place, net.project[option]);
        }
      }
    }
    for (int node = 0; node < net.root; node++) {
      if (net.load[node] < net.upper[node]) {
        each.is(node, net.parent[node]);
      }
      if (net.load[node] > net.lower[node]) {
        each.is(net.parent[node], node);
      }
    }
  }

  /** {@return the part of each node} */
  int[] find() {
    int nodes = net.root + 1;
    int[] part = new int[nodes];
    int[] seen = new int[nodes];
    int[] low = new int[nodes];
    int[] next = Arrays.copyOf(first, nodes);
    int[] open = new int[nodes];
    int[] path = new int[nodes];
    int opened = 0;
    int time = 0;
    int parts = 0;
    for (int start = 0; start < nodes; start++) {
      int length = 0;
      if (seen[start] == 0) {
        path[length++] = start;
        open[opened++] = start;
        seen[start] = ++time;
        low[start] = time;
      }
      while (length > 0) {
        int node = path[length - 1];
        if (next[node] < first[node + 1]) {
          int to = head[next[node]++];
          if (seen[to] == 0) {
            path[length++] = to;
            open[opened++] = to;
            seen[to] = ++time;
            low[to] = time;
          } else if (part[to] == 0) {
            low[node] = Math.min(low[node], seen[to]);
          }
          continue;
        }
        length--;
        if (length > 0) {
          int before = path[length - 1];
          low[before] = Math.min(low[before], low[node]);
        }
        if (low[node] == seen[node]) {
          parts++;
          int last;
          do {
            last = open[--opened];
            part[last] = parts;
          } while (last != node);
        }
      }
    }
    return part;
  }
}
