package org.openinternship.matching.optimum;

import java.util.Arrays;
import org.openinternship.core.internal.Interrupts;

/**
 * The second half of a level, the mirror image of {@link PushOut}: seats that must be taken and are
 * not are filled from behind, by interns who are out or by what the root sends back, along
 * exchanges that cost nothing at the prices; where there are none, prices fall by as little as
 * opens one.
 */
final class PullIn {
  private static final int BY_TREE = -1;

  private final Network net;
  private final Prices prices;

  /** Per project: the options that lead there; per option its intern. Made when first needed. */
  private int[] firstComing = new int[0];

  private int[] coming = new int[0];
  private int[] internOf = new int[0];

  private final int[] layer;
  private final int[] next;
  private final int[] queue;
  private int queued;
  private final int[] path;
  private final int[] byOption;
  private int length;
  private final long[] distance;
  private final NearestFirst nearest = new NearestFirst();

  PullIn(Network net, Prices prices) {
    this.net = net;
    this.prices = prices;
    this.layer = new int[net.root + 1];
    Arrays.fill(layer, -1);
    this.next = new int[net.root];
    this.queue = new int[net.root + 1];
    this.path = new int[net.root + 1];
    this.byOption = new int[net.root + 1];
    this.distance = new long[net.root + 1];
    Arrays.fill(distance, Long.MAX_VALUE);
  }

  /** Fills all seats; tells whether that can be done. */
  boolean run() {
    while (isAnyMissing()) {
      if (firstComing.length == 0) {
        turnRound();
      }
      while (findLayers()) {
        for (int node = 0; node < net.root; node++) {
          while (net.missing[node] > 0 && layer[node] == 0 && fetch(node)) {
            net.missing[node]--;
          }
        }
      }
      if (isAnyMissing() && !lower()) {
        return false;
      }
    }
    return true;
  }

  private boolean isAnyMissing() {
    for (int node = 0; node < net.root; node++) {
      if (net.missing[node] > 0) {
        return true;
      }
    }
    return false;
  }

  private void turnRound() {
    int options = net.options();
    firstComing = new int[net.projects + 1];
    coming = new int[options];
    internOf = new int[options];
    for (int option = 0; option < options; option++) {
      firstComing[net.project[option] + 1]++;
    }
    for (int p = 0; p < net.projects; p++) {
      firstComing[p + 1] += firstComing[p];
    }
    int[] at = firstComing.clone();
    for (int intern = 0; intern < net.interns; intern++) {
      for (int option = net.first[intern]; option < net.first[intern + 1]; option++) {
        internOf[option] = intern;
        coming[at[net.project[option]]++] = option;
      }
    }
  }

  private boolean findLayers() {
    Interrupts.check();
    for (int k = 0; k < queued; k++) {
      layer[queue[k]] = -1;
    }
    queued = 0;
    for (int node = 0; node < net.root; node++) {
      if (net.missing[node] > 0) {
        label(node, 0);
      }
    }
    for (int head = 0; head < queued; head++) {
      Interrupts.checkAt(head);
      if (expand(queue[head])) {
        return true;
      }
    }
    return false;
  }

  private void label(int node, int at) {
    layer[node] = at;
    next[node] = 0;
    queue[queued++] = node;
  }

  private boolean expand(int node) {
    int at = layer[node] + 1;
    int above = net.parent[node];
    if (net.load[node] > net.lower[node] && prices.down(node) == 0) {
      if (above == net.root) {
        return true;
      }
      if (layer[above] < 0) {
        label(above, at);
      }
    }
    if (node < net.projects) {
      for (int k = firstComing[node]; k < firstComing[node + 1]; k++) {
        int option = coming[k];
        if (comesFreely(option, node)) {
          int left = net.held[internOf[option]];
          if (left < 0) {
            return true;
          }
          if (layer[net.project[left]] < 0) {
            label(net.project[left], at);
          }
        }
      }
    } else {
      for (int k = net.firstChild[node]; k < net.firstChild[node + 1]; k++) {
        int below = net.child[k];
        if (layer[below] < 0 && net.load[below] < net.upper[below] && prices.up(below) == 0) {
          label(below, at);
        }
      }
    }
    return false;
  }

  /** Whether an intern who does not sit there would as soon take an option. */
  private boolean comesFreely(int option, int node) {
    int intern = internOf[option];
    return net.held[intern] != option
        && net.cost[option] + prices.of[node] == prices.ofHeld(intern);
  }

  private boolean fetch(int source) {
    length = 0;
    path[length++] = source;
    while (length > 0) {
      if (goOn(path[length - 1])) {
        return true;
      }
    }
    return false;
  }

  private boolean goOn(int node) {
    int at = layer[node] + 1;
    int ways =
        1
            + (node < net.projects
                ? firstComing[node + 1] - firstComing[node]
                : net.firstChild[node + 1] - net.firstChild[node]);
    for (; next[node] < ways; next[node]++) {
      int way = next[node] - 1;
      if (way < 0) {
        int above = net.parent[node];
        if ((above == net.root || layer[above] == at)
            && net.load[node] > net.lower[node]
            && prices.down(node) == 0) {
          byOption[length] = BY_TREE;
          if (above == net.root) {
            exchange(above);
            return true;
          }
          path[length++] = above;
          return false;
        }
      } else if (node < net.projects) {
        int option = coming[firstComing[node] + way];
        int left = net.held[internOf[option]];
        if ((left < 0 || layer[net.project[left]] == at) && comesFreely(option, node)) {
          byOption[length] = option;
          if (left < 0) {
            exchange(net.root);
            return true;
          }
          path[length++] = net.project[left];
          return false;
        }
      } else {
        int below = net.child[net.firstChild[node] + way];
        if (layer[below] == at && net.load[below] < net.upper[below] && prices.up(below) == 0) {
          byOption[length] = BY_TREE;
          path[length++] = below;
          return false;
        }
      }
    }
    layer[node] = Integer.MAX_VALUE;
    length--;
    return false;
  }

  /** Moves everybody along the path, from the seat that is missing somebody. */
  private void exchange(int end) {
    path[length] = end;
    int freed = -1;
    for (int k = 0; k < length; k++) {
      int node = path[k];
      int option = byOption[k + 1];
      if (option >= 0) {
        int intern = internOf[option];
        int left = net.held[intern] < 0 ? -1 : net.seat[intern];
        net.seat(intern, option, freed);
        freed = left;
      } else if (net.parent[node] == path[k + 1]) {
        net.load[node]--;
        if (freed >= 0) {
          net.drop(node, freed);
          freed = -1;
        }
      } else {
        net.load[path[k + 1]]++;
      }
    }
  }

  /** Lowers prices until some exchange costs nothing; false if there is none at any price. */
  private boolean lower() {
    Interrupts.check();
    for (int k = 0; k < queued; k++) {
      layer[queue[k]] = -1;
    }
    queued = 0;
    nearest.clear();
    long end = Long.MAX_VALUE;
    for (int node = 0; node < net.root; node++) {
      if (net.missing[node] > 0) {
        near(node, 0, end);
      }
    }
    while (!nearest.isEmpty()) {
      int node = nearest.take();
      long here = nearest.distance();
      if (here >= end) {
        break;
      }
      if (here == distance[node]) {
        end = Math.min(end, relax(node, here, end));
      }
    }
    boolean found = end < Long.MAX_VALUE;
    for (int k = 0; k < queued; k++) {
      int node = queue[k];
      if (found && distance[node] < end) {
        prices.of[node] -= end - distance[node];
      }
      distance[node] = Long.MAX_VALUE;
    }
    queued = 0;
    return found;
  }

  private void near(int node, long far, long end) {
    if (far < end && far < distance[node]) {
      if (distance[node] == Long.MAX_VALUE) {
        queue[queued++] = node;
      }
      distance[node] = far;
      nearest.add(far, node);
    }
  }

  private long relax(int node, long here, long before) {
    long end = before;
    if (net.load[node] > net.lower[node]) {
      long far = here + prices.down(node);
      if (net.parent[node] == net.root) {
        end = Math.min(end, far);
      } else {
        near(net.parent[node], far, end);
      }
    }
    if (node < net.projects) {
      for (int k = firstComing[node]; k < firstComing[node + 1]; k++) {
        int option = coming[k];
        int intern = internOf[option];
        int left = net.held[intern];
        if (left == option) {
          continue;
        }
        long far = here + net.cost[option] + prices.of[node] - prices.ofHeld(intern);
        if (left < 0) {
          end = Math.min(end, far);
        } else {
          near(net.project[left], far, end);
        }
      }
    } else {
      for (int k = net.firstChild[node]; k < net.firstChild[node + 1]; k++) {
        int below = net.child[k];
        if (net.load[below] < net.upper[below]) {
          near(below, here + prices.up(below), end);
        }
      }
    }
    return end;
  }
}
