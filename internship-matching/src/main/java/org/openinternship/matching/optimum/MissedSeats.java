package org.openinternship.matching.optimum;

import java.util.Arrays;

/**
 * What seats that stay empty could be filled from, in a network that has as few of them as can be.
 * Looks at each node a few times only, however many seats are asked for.
 */
final class MissedSeats {
  private final Network network;

  /** Per project: who has an option there; who is at no project has none that can be reached. */
  private final int[][] coming;

  /** By which search each node was reached last, counted from 1. */
  private final int[] reachedBy;

  private int searches;

  /** Whether something that was reached could be filled from there. */
  private final boolean[] leading;

  private final int[] queue;
  private int queued;

  private final long all;

  MissedSeats(Network network) {
    this.network = network;
    coming = coming(network);
    reachedBy = new int[network.root + 1];
    leading = new boolean[network.root + 1];
    queue = new int[network.root + 1];
    all = Arrays.stream(network.missing).asLongStream().sum();
  }

  /** Returns how many seats are missed in the network. */
  long all() {
    return all;
  }

  /** Tells whether nothing that was reached before can be reached from a node. */
  boolean isApart(int node) {
    return !leading[node];
  }

  /** Tells whether the last search reached a node; others are of no account to it. */
  boolean isReached(int node) {
    return reachedBy[node] == searches;
  }

  /** Returns who has an option at a project. */
  int[] coming(int atProject) {
    return coming[atProject];
  }

  /**
   * Finds what can be reached from a node: whoever is there could move along to it.
   *
   * @param start a node from which nothing can be reached that was before
   * @return the nodes, in no order
   */
  int[] reachedFrom(int start) {
    queued = 0;
    searches++;
    reach(start);
    for (int head = 0; head < queued; head++) {
      int node = queue[head];
      if (node < network.root && network.load[node] > network.lower[node]) {
        reach(network.parent[node]);
      }
      if (node < network.projects) {
        for (int intern : coming[node]) {
          reach(network.project[network.held[intern]]);
        }
      }
      for (int k = network.firstChild[node]; k < network.firstChild[node + 1]; k++) {
        int below = network.child[k];
        if (network.load[below] < network.upper[below]) {
          reach(below);
        }
      }
    }
    int[] found = Arrays.copyOf(queue, queued);
    noteWhatLeadsTo(found);
    return found;
  }

  /** The same steps backwards. */
  private void noteWhatLeadsTo(int[] found) {
    queued = 0;
    for (int node : found) {
      lead(node);
    }
    for (int head = 0; head < queued; head++) {
      int node = queue[head];
      if (node < network.root && network.load[node] < network.upper[node]) {
        lead(network.parent[node]);
      }
      if (node < network.projects) {
        int from = network.firstSeat[node];
        for (int seat = from; seat < from + network.sitting[node]; seat++) {
          int intern = network.roster[seat];
          for (int option = network.first[intern]; option < network.first[intern + 1]; option++) {
            lead(network.project[option]);
          }
        }
      }
      for (int k = network.firstChild[node]; k < network.firstChild[node + 1]; k++) {
        int below = network.child[k];
        if (network.load[below] > network.lower[below]) {
          lead(below);
        }
      }
    }
  }

  private void reach(int node) {
    if (reachedBy[node] != searches) {
      reachedBy[node] = searches;
      queue[queued++] = node;
    }
  }

  private void lead(int node) {
    if (!leading[node]) {
      leading[node] = true;
      queue[queued++] = node;
    }
  }

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
