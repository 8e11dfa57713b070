package org.openinternship.matching.mechanism;

/** Why a mechanism did not make a pair that its intern would rather have. */
public sealed interface Because {
  /**
   * A project or group is full, and everybody in it who is not pinned was placed before the turn of
   * the pair came.
   *
   * @param node the project or group, on the path of the pair
   * @param lastPair the pair in it that was made last
   */
  record SeatsWentBefore(int node, int lastPair) implements Because {}

  /**
   * The intern was placed already when the turn of the pair came.
   *
   * @param heldPair the pair that the intern holds
   */
  record PlacedBefore(int heldPair) implements Because {}
}
