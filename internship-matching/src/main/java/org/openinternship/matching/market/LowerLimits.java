package org.openinternship.matching.market;

/** How many interns each project and group must have at least. */
final class LowerLimits {
  private final int[] limits;
  private final boolean isAnySet;

  private LowerLimits(int[] limits) {
    this.limits = limits;
    boolean any = false;
    for (int limit : limits) {
      any |= limit > 0;
    }
    this.isAnySet = any;
  }

  static LowerLimits of(String what, CapacityTree tree, int[] limits) {
    if (limits.length != tree.nodes()) {
      throw new IllegalArgumentException(
          "Market: number of "
              + what
              + "s is "
              + limits.length
              + ", it must be that of projects and groups, "
              + tree.nodes());
    }
    for (int node = 0; node < limits.length; node++) {
      if (limits[node] < 0 || limits[node] > tree.capacity(node)) {
        throw new IllegalArgumentException(
            "Market: "
                + what
                + " of node "
                + node
                + " is "
                + limits[node]
                + ", it must be from 0 to its capacity, "
                + tree.capacity(node));
      }
    }
    return new LowerLimits(limits.clone());
  }

  boolean isAnySet() {
    return isAnySet;
  }

  int at(int node) {
    return limits[node];
  }
}
