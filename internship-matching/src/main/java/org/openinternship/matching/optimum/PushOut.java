package org.openinternship.matching.optimum;

import java.util.Arrays;
import org.openinternship.core.internal.Interrupts;

/**
 * The first half of a level: interns who are neither seated nor content to be out are sent to free
 * seats, to seats that are missing somebody, or out, along exchanges that cost nothing at the
 * prices; where there are none, prices rise by as little as opens one. The root takes in whoever
 * reaches it and is never passed through.
 *
 * <p>Exchanges are found layer by layer, all shortest ones at once: each node and intern has a
 * pointer to the next way to try, and what led nowhere is not tried again in this round.
 */
final class PushOut {
  private static final int BY_TREE = -1;

  private final Network net;
  private final Prices prices;
  private int[] waiting = new int[16];
  private int waiters;

  /** Per intern who waits: what they would pay at best. */
  private final long[] pays;

  /** Per node: its layer, and the next way from it to try; per intern the same in a round. */
  private final int[] layer;

  private final int[] next;
  private final int[] nextOption;
  private final int[] roundOf;
  private int round;

  private final int[] queue;
  private int queued;

  /** The exchange at hand: nodes, and by which option of which intern each was reached. */
  private final int[] path;

  private final int[] byOption;
  private final int[] byIntern;
  private int length;

  private final long[] distance;
  private final NearestFirst nearest = new NearestFirst();

  PushOut(Network net, Prices prices) {
    this.net = net;
    this.prices = prices;
    this.pays = new long[net.interns];
    this.layer = new int[net.root + 1];
    Arrays.fill(layer, -1);
    this.next = new int[net.root];
    this.nextOption = new int[net.interns];
    this.roundOf = new int[net.interns];
    this.queue = new int[net.root + 1];
    this.path = new int[net.root + 1];
    this.byOption = new int[net.root + 1];
    this.byIntern = new int[net.root + 1];
    this.distance = new long[net.root + 1];
    Arrays.fill(distance, Long.MAX_VALUE);
  }

  void add(int intern, long best) {
    if (waiters == waiting.length) {
      waiting = Arrays.copyOf(waiting, 2 * waiters);
    }
    pays[intern] = best;
    waiting[waiters++] = intern;
  }

  /** Sends everybody; false if somebody who must have a place has no way to one. */
  boolean run() {
    leaveOut();
    while (waiters > 0) {
      while (waiters > 0 && findLayers()) {
        sendAll();
      }
      if (waiters > 0) {
        if (!raise()) {
          return false;
        }
        leaveOut();
      }
    }
    return true;
  }

  /** Whoever would pay nothing, and may be out, is. */
  private void leaveOut() {
    int kept = 0;
    for (int k = 0; k < waiters; k++) {
      int intern = waiting[k];
      if (pays[intern] != 0 || !net.mayBeOut[intern]) {
        waiting[kept++] = intern;
      }
    }
    waiters = kept;
  }

  /** Puts nodes into layers until one has a way to end; tells whether there is one. */
  private boolean findLayers() {
    Interrupts.check();
    forgetLayers();
    round++;
    for (int k = 0; k < waiters; k++) {
      reach(waiting[k], pays[waiting[k]], 0);
    }
    for (int head = 0; head < queued; head++) {
      Interrupts.checkAt(head);
      if (expand(queue[head])) {
        return true;
      }
    }
    return false;
  }

  private void forgetLayers() {
    for (int k = 0; k < queued; k++) {
      layer[queue[k]] = -1;
    }
    queued = 0;
  }

  private void reach(int intern, long paid, int at) {
    for (int option = net.first[intern]; option < net.first[intern + 1]; option++) {
      int node = net.project[option];
      if (layer[node] < 0 && net.cost[option] + prices.of[node] == paid) {
        label(node, at);
      }
    }
  }

  private void label(int node, int at) {
    layer[node] = at;
    next[node] = 0;
    queue[queued++] = node;
  }

  /** Labels what can be reached from a node; tells whether an exchange can end there. */
  private boolean expand(int node) {
    if (net.missing[node] > 0) {
      return true;
    }
    int at = layer[node] + 1;
    int above = net.parent[node];
    if (net.load[node] < net.upper[node] && prices.up(node) == 0) {
      if (above == net.root) {
        return true;
      }
      if (layer[above] < 0) {
        label(above, at);
      }
    }
    if (node < net.projects) {
      for (int s = net.firstSeat[node]; s < net.firstSeat[node] + net.sitting[node]; s++) {
        int intern = net.roster[s];
        long paid = prices.ofHeld(intern);
        if (paid == 0 && net.mayBeOut[intern]) {
          return true;
        }
        reach(intern, paid, at);
      }
    } else {
      for (int k = net.firstChild[node]; k < net.firstChild[node + 1]; k++) {
        int below = net.child[k];
        if (layer[below] < 0 && net.load[below] > net.lower[below] && prices.down(below) == 0) {
          label(below, at);
        }
      }
    }
    return false;
  }

  private void sendAll() {
    int kept = 0;
    for (int k = 0; k < waiters; k++) {
      Interrupts.checkAt(k);
      if (!send(waiting[k])) {
        waiting[kept++] = waiting[k];
      }
    }
    waiters = kept;
  }

  /** Tries every way of an intern through the layers. */
  private boolean send(int source) {
    length = 0;
    while (true) {
      if (length == 0) {
        int option = nextOption(source, pays[source], 0);
        if (option < 0) {
          return false;
        }
        step(net.project[option], option, source);
      } else if (goOn(path[length - 1])) {
        return true;
      }
    }
  }

  private void step(int node, int option, int intern) {
    path[length] = node;
    byOption[length] = option;
    byIntern[length++] = intern;
  }

  /** Returns the next option of an intern that leads to a node of a layer, -1 if none is left. */
  private int nextOption(int intern, long paid, int at) {
    if (roundOf[intern] != round) {
      roundOf[intern] = round;
      nextOption[intern] = net.first[intern];
    }
    int end = net.first[intern + 1];
    int option = nextOption[intern];
    while (option < end) {
      int node = net.project[option];
      if (layer[node] == at && net.cost[option] + prices.of[node] == paid) {
        break;
      }
      option++;
    }
    nextOption[intern] = option;
    return option < end ? option : -1;
  }

  /** Goes one step on from the end of the path, or back; tells whether the exchange was made. */
  private boolean goOn(int node) {
    if (net.missing[node] > 0) {
      net.missing[node]--;
      exchange(-1);
      return true;
    }
    int at = layer[node] + 1;
    int ways = 1 + (node < net.projects ? net.sitting[node] : childrenOf(node));
    for (; next[node] < ways; next[node]++) {
      int way = next[node] - 1;
      if (way < 0) {
        int above = net.parent[node];
        if ((above == net.root || layer[above] == at)
            && net.load[node] < net.upper[node]
            && prices.up(node) == 0) {
          if (above == net.root) {
            net.load[node]++;
            exchange(-1);
            return true;
          }
          step(above, BY_TREE, node);
          return false;
        }
      } else if (node < net.projects) {
        int intern = net.roster[net.firstSeat[node] + way];
        long paid = prices.ofHeld(intern);
        if (paid == 0 && net.mayBeOut[intern]) {
          int freed = net.seat[intern];
          net.held[intern] = Network.OUT;
          exchange(freed);
          return true;
        }
        int option = nextOption(intern, paid, at);
        if (option >= 0) {
          step(net.project[option], option, intern);
          return false;
        }
      } else {
        int below = net.child[net.firstChild[node] + way];
        if (layer[below] == at && net.load[below] > net.lower[below] && prices.down(below) == 0) {
          step(below, BY_TREE, node);
          return false;
        }
      }
    }
    layer[node] = Integer.MAX_VALUE;
    length--;
    return false;
  }

  private int childrenOf(int node) {
    return net.firstChild[node + 1] - net.firstChild[node];
  }

  /** Moves everybody along the path, from its end; a seat was freed there, or -1. */
  private void exchange(int freedAtEnd) {
    int freed = freedAtEnd;
    for (int k = length - 1; k >= 0; k--) {
      int node = path[k];
      if (byOption[k] >= 0) {
        int intern = byIntern[k];
        int left = k > 0 ? net.seat[intern] : -1;
        net.seat(intern, byOption[k], freed);
        freed = left;
      } else if (net.parent[byIntern[k]] == node) {
        net.load[byIntern[k]]++;
      } else {
        net.load[node]--;
        if (freed >= 0) {
          net.drop(node, freed);
          freed = -1;
        }
      }
    }
  }

  /** Raises prices until some exchange costs nothing: Dijkstra from all who wait. */
  private boolean raise() {
    Interrupts.check();
    forgetLayers();
    nearest.clear();
    long end = Long.MAX_VALUE;
    for (int k = 0; k < waiters; k++) {
      int intern = waiting[k];
      if (net.mayBeOut[intern]) {
        end = Math.min(end, -pays[intern]);
      }
      for (int o = net.first[intern]; o < net.first[intern + 1]; o++) {
        near(net.project[o], net.cost[o] + prices.of[net.project[o]] - pays[intern], end);
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
    if (end == Long.MAX_VALUE) {
      return false;
    }
    for (int k = 0; k < queued; k++) {
      int node = queue[k];
      if (distance[node] < end) {
        prices.of[node] += end - distance[node];
      }
      distance[node] = Long.MAX_VALUE;
    }
    queued = 0;
    for (int k = 0; k < waiters; k++) {
      pays[waiting[k]] += end;
    }
    return true;
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

  /** Goes on from a node; returns how far the nearest end is that it leads to. */
  private long relax(int node, long here, long before) {
    if (net.missing[node] > 0) {
      return here;
    }
    long end = before;
    if (net.load[node] < net.upper[node]) {
      long far = here + prices.up(node);
      if (net.parent[node] == net.root) {
        end = Math.min(end, far);
      } else {
        near(net.parent[node], far, end);
      }
    }
    if (node < net.projects) {
      for (int s = net.firstSeat[node]; s < net.firstSeat[node] + net.sitting[node]; s++) {
        int intern = net.roster[s];
        long paid = prices.ofHeld(intern);
        if (net.mayBeOut[intern]) {
          end = Math.min(end, here - paid);
        }
        for (int o = net.first[intern]; o < net.first[intern + 1]; o++) {
          near(net.project[o], here + net.cost[o] + prices.of[net.project[o]] - paid, end);
        }
      }
    } else {
      for (int k = net.firstChild[node]; k < net.firstChild[node + 1]; k++) {
        int below = net.child[k];
        if (net.load[below] > net.lower[below]) {
          near(below, here + prices.down(below), end);
        }
      }
    }
    return end;
  }
}
