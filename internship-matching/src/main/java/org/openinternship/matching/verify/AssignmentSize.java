package org.openinternship.matching.verify;

import org.openinternship.matching.market.Assignment;
import org.openinternship.matching.market.Market;

/** The check that an assignment can be one of a market. */
final class AssignmentSize {

  private AssignmentSize() {}

  static void check(Market market, Assignment assignment) {
    if (market.interns() != assignment.interns()) {
      throw new IllegalArgumentException(
          "Assignment: number of interns is "
              + assignment.interns()
              + ", it must be that of the market, "
              + market.interns()
              + ". Maybe it was made for another market?");
    }
  }
}
