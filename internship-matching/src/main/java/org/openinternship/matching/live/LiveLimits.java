package org.openinternship.matching.live;

import java.util.Arrays;
import org.openinternship.core.internal.Indices;
import org.openinternship.matching.market.CapacityTree;
import org.openinternship.matching.market.Market;

/**
 * How many each project and group may hold, how many of them are pinned there, and how many others
 * sit below each group. While no group would hold more than it may, the tree gives what the
 * projects' seats alone give: seats only ever fill while interns propose, so that a group which is
 * not beyond its limit in the end never was.
 */
final class LiveLimits {
  private final CapacityTree tree;
  private final int[] capacity;
  private final int[] pins;

  /** Per group: how many sit below it, pins not counted. */
  private final int[] count;

  /** The number of groups that hold more than they may. */
  private int beyond;

  LiveLimits(Market market) {
    tree = market.tree();
    capacity = new int[tree.nodes()];
    Arrays.setAll(capacity, tree::capacity);
    pins = new int[capacity.length];
    count = new int[capacity.length];
    Arrays.setAll(pins, market::pinsAt);
  }

  /** Returns how many a node may hold beside those who are pinned there. */
  int free(int node) {
    return capacity[node] == CapacityTree.UNLIMITED ? capacity[node] : capacity[node] - pins[node];
  }

  /** Notes that so many more sit at a project. */
  void add(int project, int difference) {
    for (int node = tree.parent(project); node >= 0; node = tree.parent(node)) {
      beyond -= isBeyond(node);
      count[node] += difference;
      beyond += isBeyond(node);
    }
  }

  void setCapacity(int node, int number) {
    Indices.check("LiveAssignment", "node", node, capacity.length);
    if (number < pins[node]) {
      throw new IllegalArgumentException(
          "LiveAssignment: capacity of node "
              + node
              + " is "
              + number
              + ", it must be at least "
              + pins[node]
              + ", the number of pins there");
    }
    beyond -= isBeyond(node);
    capacity[node] = number;
    beyond += isBeyond(node);
  }

  /** Notes that so many more are pinned to a project. */
  void addPins(int project, int difference) {
    for (int node = project; node >= 0; node = tree.parent(node)) {
      beyond -= isBeyond(node);
      pins[node] += difference;
      beyond += isBeyond(node);
    }
  }

  void checkRoomForPin(int intern, int project) {
    Indices.check("LiveAssignment", "project", project, tree.projects());
    for (int node = project; node >= 0; node = tree.parent(node)) {
      if (free(node) <= 0) {
        throw new IllegalArgumentException(
            "LiveAssignment: intern "
                + intern
                + " cannot be pinned to project "
                + project
                + ": node "
                + node
                + " may hold "
                + capacity[node]
                + " and has as many pins. Maybe set its capacity first?");
      }
    }
  }

  private int isBeyond(int node) {
    return node >= tree.projects() && count[node] > free(node) ? 1 : 0;
  }

  /** Tells whether some group holds more than it may. */
  boolean areBroken() {
    return beyond > 0;
  }

  /** Tells whether some group holds as many as it may, so that it may have refused somebody. */
  boolean mayHaveRefused() {
    for (int node = tree.projects(); node < capacity.length; node++) {
      if (capacity[node] != CapacityTree.UNLIMITED && count[node] >= free(node)) {
        return true;
      }
    }
    return false;
  }

  boolean isProject(int node) {
    return node < tree.projects();
  }

  /** Returns the tree with the capacities that there are now. */
  CapacityTree tree() {
    CapacityTree.Builder builder = CapacityTree.builder(Arrays.copyOf(capacity, tree.projects()));
    int[][] children = new int[capacity.length][];
    int[] size = new int[capacity.length];
    for (int node = 0; node < capacity.length; node++) {
      int above = tree.parent(node);
      if (above >= 0) {
        int[] its = children[above] == null ? new int[4] : children[above];
        children[above] = size[above] == its.length ? Arrays.copyOf(its, 2 * its.length) : its;
        children[above][size[above]++] = node;
      }
    }
    for (int group = tree.projects(); group < capacity.length; group++) {
      int[] its = children[group] == null ? new int[0] : children[group];
      builder.group(capacity[group], Arrays.copyOf(its, size[group]));
    }
    return builder.build();
  }
}
