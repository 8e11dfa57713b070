package org.openinternship.matching.mechanism;

import java.util.Arrays;

/**
 * The leading project below every group: an indexed heap over the children of each group, keyed by
 * the leading project of the child. A change at one project costs O(log children) at each group
 * above it; nothing is deleted lazily, so the leader is always up to date.
 */
final class Tournament {

  /** The rules by which the projects compete. */
  interface Rules {

    /** Tells whether a project or group takes part at present. */
    boolean isOpen(int node);

    /** Tells whether one open project leads before another. */
    boolean leads(int project, int other);
  }

  private static final int NONE = -1;

  private final BindingCapacities tree;
  private final Rules rules;
  private final int[] leader;
  private final int[] heap;
  private final int[] position;

  /** Begins with every project out of the tournament. */
  Tournament(BindingCapacities tree, Rules rules) {
    this.tree = tree;
    this.rules = rules;
    this.leader = new int[tree.up.length];
    this.position = new int[tree.up.length];
    this.heap = tree.child.clone();
    Arrays.fill(leader, NONE);
    for (int node = 0; node < tree.up.length; node++) {
      for (int slot = tree.firstChild[node]; slot < tree.firstChild[node + 1]; slot++) {
        position[heap[slot]] = slot;
      }
    }
  }

  /** Finds every group's leader, now that the projects can be asked. */
  void begin() {
    for (int node = 0; node < leader.length; node++) {
      if (tree.firstChild[node] < tree.firstChild[node + 1]) {
        order(node);
      }
    }
  }

  /** Orders the children of a group, whose own leaders are known if they are groups. */
  private void order(int group) {
    int first = tree.firstChild[group];
    int end = tree.firstChild[group + 1];
    for (int slot = end - 1; slot >= first; slot--) {
      int child = heap[slot];
      if (tree.firstChild[child] == tree.firstChild[child + 1]) {
        leader[child] = rules.isOpen(child) ? child : NONE;
      }
      siftDown(slot, first, end);
    }
    leader[group] = rules.isOpen(group) ? leader[heap[first]] : NONE;
  }

  /** Returns the leading project of a project or group, or -1 if none below it is open. */
  int leader(int node) {
    return leader[node];
  }

  /** Takes note that a project, or a group above it, has changed. */
  void update(int project) {
    leader[project] = rules.isOpen(project) ? project : NONE;
    for (int node = project, group = tree.up[node];
        group >= 0;
        node = group, group = tree.up[node]) {
      int first = tree.firstChild[group];
      siftDown(siftUp(position[node], first), first, tree.firstChild[group + 1]);
      leader[group] = rules.isOpen(group) ? leader[heap[first]] : NONE;
    }
  }

  private int siftUp(int slot, int first) {
    int node = heap[slot];
    int at = slot;
    while (at > first) {
      int above = first + (at - first - 1) / 2;
      if (!leads(node, heap[above])) {
        break;
      }
      put(heap[above], at);
      at = above;
    }
    put(node, at);
    return at;
  }

  private void siftDown(int slot, int first, int end) {
    int node = heap[slot];
    int at = slot;
    for (int below = 2 * at - first + 1; below < end; below = 2 * at - first + 1) {
      if (below + 1 < end && leads(heap[below + 1], heap[below])) {
        below++;
      }
      if (!leads(heap[below], node)) {
        break;
      }
      put(heap[below], at);
      at = below;
    }
    put(node, at);
  }

  private void put(int node, int slot) {
    heap[slot] = node;
    position[node] = slot;
  }

  private boolean leads(int node, int other) {
    int a = leader[node];
    int b = leader[other];
    return a >= 0 && (b < 0 || rules.leads(a, b));
  }
}
