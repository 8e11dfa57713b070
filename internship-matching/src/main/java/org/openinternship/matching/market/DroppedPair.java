package org.openinternship.matching.market;

import java.util.Objects;

/**
 * A pair that only one side listed, and which therefore never entered the market.
 *
 * @param intern the intern
 * @param project the project
 * @param side who did not list the other
 */
public record DroppedPair(int intern, int project, Side side) {
  /**
   * Checks that nothing is null.
   *
   * @param intern the intern
   * @param project the project
   * @param side who did not list the other
   */
  public DroppedPair {
    Objects.requireNonNull(side, "DroppedPair.side");
  }

  DroppedPair withIntern(int other) {
    return new DroppedPair(other, project, side);
  }

  /** The side that did not list the other. */
  public enum Side {
    /** The project ranks the intern, the intern does not list the project. */
    INTERN,
    /** The intern lists the project, the project's ranking has not the intern. */
    PROJECT,
    /** The intern lists the project, the ranking of a group above it has not the intern. */
    GROUP
  }
}
