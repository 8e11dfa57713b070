package org.openinternship.matching.optimum;

/**
 * What one level adds up, and has as little as possible of: a cost of each pair that is made, and a
 * convex one of how many interns sit at a node.
 */
interface LevelCosts {
  /** {@return the cost of a pair, from -2^38 to 2^38; none if the intern stays out} */
  long ofPair(int intern, int pair);

  /** {@return whether any node has a cost of its own} */
  default boolean hasLoads() {
    return false;
  }

  /** {@return what all nodes cost together that nobody sits at} */
  default long ofNobody() {
    return 0;
  }

  /**
   * Returns what one more intern at a node costs.
   *
   * @param node a project or group
   * @param load how many sit there then, pinned ones included
   * @return the cost, which never falls with the load
   */
  default long slope(int node, int load) {
    return 0;
  }
}
