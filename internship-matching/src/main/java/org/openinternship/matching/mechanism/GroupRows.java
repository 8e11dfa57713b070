package org.openinternship.matching.mechanism;

import java.util.Arrays;

/**
 * The groups that can fill, and for each the project below it that holds the worst pair.
 *
 * <p>Each group is a row of ints: what an offer asks of it, and then the worst key below each of
 * its children and the project that holds it, at most {@link #WIDTH} of each. So to find the worst
 * is to read the row that is there already; a group of more children gets groups between, which
 * never fill. What is asked of a project on the way to its groups stands in four ints. Keys decide,
 * and the held pairs are asked only where two keys are the same.
 *
 * <p>A change at a project goes up only as far as it concerns the worst pair: where another project
 * leads before and after, it is of no concern further up.
 */
final class GroupRows {
  static final int NONE = -1;

  private static final int WIDTH = 16;

  /** What is where in a group's row; groups are known by the beginning of theirs. */
  private static final int COUNT = 0;

  private static final int CAPACITY = 1;

  /** The group above, and the place in its row where the key of this one stands. */
  private static final int UP = 2;

  private static final int PLACE = 3;

  /** How many children there are. */
  private static final int SIZE = 4;

  /** The worst key below the group, and the project that holds it. */
  private static final int KEY = 5;

  private static final int LEADER = 6;

  /** Where the children's keys begin; their leaders follow. */
  private static final int KEYS = 7;

  /** What is where in the four ints of a project; the other two are those of groups. */
  private static final int CUTOFF = 0;

  static final int SHIFT = 2;

  private static final int PROJECT = 1 << SHIFT;

  private final HeldPairs held;
  private final int[] row;
  private final int[] project;

  /** Where the next group is laid out. */
  private int next;

  GroupRows(BindingCapacities tree, int projects, HeldPairs held) {
    this.held = held;
    this.row = new int[length(tree, projects)];
    this.project = new int[Math.multiplyExact(PROJECT, projects)];
    for (int p = 0; p < projects; p++) {
      project[PROJECT * p + CUTOFF] = tree.capacity[p] == 0 ? Integer.MIN_VALUE : Integer.MAX_VALUE;
      project[PROJECT * p + UP] = NONE;
    }
    int[] rowOf = new int[tree.up.length - projects];
    for (int node = projects; node < tree.up.length; node++) {
      int first = tree.firstChild[node];
      int end = tree.firstChild[node + 1];
      if (first < end) {
        int[] children = new int[end - first];
        for (int k = 0; k < children.length; k++) {
          int child = tree.child[first + k];
          children[k] = child < projects ? ~child : rowOf[child - projects];
        }
        rowOf[node - projects] = layOut(children, tree.capacity[node]);
      }
    }
  }

  private static int length(BindingCapacities tree, int projects) {
    long length = 0;
    for (int node = projects; node < tree.up.length; node++) {
      int children = tree.firstChild[node + 1] - tree.firstChild[node];
      while (children > 0) {
        int rows = (children - 1) / WIDTH + 1;
        length += (long) KEYS * rows + 2L * children;
        children = rows == 1 ? 0 : rows;
      }
    }
    return Math.toIntExact(length);
  }

  /** Lays out a group above children, by way of groups between if they are many. */
  private int layOut(int[] children, int capacity) {
    int[] nodes = children;
    while (nodes.length > WIDTH) {
      int[] between = new int[(nodes.length - 1) / WIDTH + 1];
      for (int k = 0; k < between.length; k++) {
        int end = Math.min(nodes.length, (k + 1) * WIDTH);
        between[k] = adopt(Arrays.copyOfRange(nodes, k * WIDTH, end), Integer.MAX_VALUE);
      }
      nodes = between;
    }
    return adopt(nodes, capacity);
  }

  /** Lays out a group above groups and, as complements, projects. */
  private int adopt(int[] children, int capacity) {
    int group = next;
    row[group + CAPACITY] = capacity;
    row[group + UP] = NONE;
    row[group + SIZE] = children.length;
    row[group + KEY] = Integer.MIN_VALUE;
    row[group + LEADER] = NONE;
    for (int k = 0; k < children.length; k++) {
      int place = group + KEYS + k;
      row[place] = Integer.MIN_VALUE;
      row[place + children.length] = NONE;
      int[] child = children[k] < 0 ? project : row;
      int at = children[k] < 0 ? PROJECT * ~children[k] : children[k];
      child[at + UP] = group;
      child[at + PLACE] = place;
    }
    next += KEYS + 2 * children.length;
    return group;
  }

  /** Tells whether a project may hold a pair of a key; false is certain, for good. */
  boolean mayHold(int p, int key) {
    int at = PROJECT * p;
    for (int group = project[at + UP]; group != NONE; group = row[group + UP]) {
      if (isFull(group) && key > row[group + KEY]) {
        project[at + CUTOFF] = row[group + KEY];
        return false;
      }
    }
    return true;
  }

  /** Reads the beginnings of what is asked of a project and the group above it. */
  int touch(int p) {
    int group = project[PROJECT * p + UP];
    return group == NONE ? 0 : row[group];
  }

  /** Has a project hold no pair beyond a key from now on. */
  void cutOff(int p, int key) {
    project[PROJECT * p + CUTOFF] = key;
  }

  /** The largest key that each project may still hold, each at its number times four. */
  int[] cutoffs() {
    return project;
  }

  /** Returns the innermost full group above a project, or {@link #NONE}. */
  int innermostFull(int p) {
    int group = project[PROJECT * p + UP];
    while (group != NONE && !isFull(group)) {
      group = row[group + UP];
    }
    return group;
  }

  private boolean isFull(int group) {
    return row[group + COUNT] == row[group + CAPACITY];
  }

  /** Returns the project that holds the worst pair below a group, -1 for none. */
  int leader(int group) {
    return row[group + LEADER];
  }

  /** Counts a change at a project in every group above it, up to but without a certain one. */
  void count(int p, int end, int change) {
    for (int group = project[PROJECT * p + UP]; group != end; group = row[group + UP]) {
      row[group + COUNT] += change;
    }
  }

  /** Takes note that what a project holds has changed. */
  void update(int p) {
    int place = project[PROJECT * p + PLACE];
    int leader = held.isEmpty(p) ? NONE : p;
    int key = leader == NONE ? Integer.MIN_VALUE : held.worstKey(p);
    int group = project[PROJECT * p + UP];
    while (group != NONE) {
      row[place] = key;
      row[place + row[group + SIZE]] = leader;
      if (row[group + LEADER] == p) {
        place = worst(group);
        key = row[place];
        leader = row[place + row[group + SIZE]];
      } else if (!isWorse(leader, key, row[group + LEADER], row[group + KEY])) {
        return;
      }
      row[group + KEY] = key;
      row[group + LEADER] = leader;
      place = row[group + PLACE];
      group = row[group + UP];
    }
  }

  /** Returns the place of the child of a group with the worst pair below it. */
  private int worst(int group) {
    int size = row[group + SIZE];
    int worst = group + KEYS;
    for (int place = worst + 1; place < group + KEYS + size; place++) {
      if (row[place] >= row[worst]
          && isWorse(row[place + size], row[place], row[worst + size], row[worst])) {
        worst = place;
      }
    }
    return worst;
  }

  private boolean isWorse(int p, int key, int other, int otherKey) {
    if (p == NONE || other == NONE) {
      return other == NONE && p != NONE;
    }
    return held.holdsWorseThan(p, key, other, otherKey);
  }
}
