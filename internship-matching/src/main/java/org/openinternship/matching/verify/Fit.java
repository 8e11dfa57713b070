package org.openinternship.matching.verify;

import org.openinternship.matching.market.Assignment;
import org.openinternship.matching.market.Market;

/** Refuses an assignment that cannot be one of the market. */
final class Fit {

  private Fit() {}

  static void check(Market market, Assignment assignment) {
    if (market.interns() != assignment.interns()) {
      throw new IllegalArgumentException(
          "Assignment: number of interns must be that of the market, "
              + market.interns()
              + ", but was "
              + assignment.interns()
              + ". Maybe it was made for another market?");
    }
  }
}
