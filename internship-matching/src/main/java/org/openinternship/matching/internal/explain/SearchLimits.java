package org.openinternship.matching.internal.explain;

import org.openinternship.matching.mechanism.FillOrCloseAssignment;
import org.openinternship.matching.mechanism.Mechanism;
import org.openinternship.matching.mechanism.TeamAssignment;
import org.openinternship.matching.rematch.Rematch;

/** The limit at which a mechanism ends its search, as findings have it. */
final class SearchLimits {
  /** What stands for the limit of a mechanism of the host's own, which tells none. */
  private static final String UNTOLD = "UNTOLD";

  private SearchLimits() {}

  /** Returns it as a word of {@code SearchLimit}, as in {@code 1000 steps}; in a rematch too. */
  static String of(Mechanism mechanism) {
    Mechanism usual = Rematch.usual(mechanism);
    if (usual instanceof TeamAssignment teams) {
      return teams.limit().toString();
    }
    return usual instanceof FillOrCloseAssignment fills ? fills.limit().toString() : UNTOLD;
  }
}
