package org.openinternship.matching.stable;

import org.openinternship.core.internal.Bounds;
import org.openinternship.matching.market.Assignment;
import org.openinternship.matching.market.Market;
import org.openinternship.matching.market.PairFact;
import org.openinternship.matching.market.PairFacts;

/** The numbers of one fact, each checked when it is read, and their total over an assignment. */
final class PairNumbers {
  /** The largest number, and the smallest with a minus: as objectives of an optimum take them. */
  private static final long MAX_NUMBER = 1L << 38;

  private final Market market;
  private final PairFact fact;
  private final PairFacts facts;

  PairNumbers(Market market, PairFact fact) {
    this.market = market;
    this.fact = fact;
    this.facts =
        market
            .facts()
            .orElseThrow(
                () ->
                    new IllegalArgumentException(
                        "StableAssignments: the market tells no numbers, but the total is one of "
                            + fact.name()
                            + ". Maybe give them with Market.withFacts?"));
  }

  long of(int pair) {
    int intern = market.intern(pair);
    int project = market.project(pair);
    long number = facts.number(fact, intern, project);
    if (number > MAX_NUMBER || number < -MAX_NUMBER) {
      Bounds.check(
          "StableAssignments",
          fact.name() + " of intern " + intern + " at project " + project,
          number,
          -MAX_NUMBER,
          MAX_NUMBER);
    }
    return number;
  }

  /** {@return the total over the interns who are not pinned; at most 2^31 of them, so exact} */
  long total(Assignment assignment) {
    long total = 0;
    for (int intern = 0; intern < market.interns(); intern++) {
      if (assignment.pair(intern) >= 0 && !market.isPinned(intern)) {
        total = Math.addExact(total, of(assignment.pair(intern)));
      }
    }
    return total;
  }
}
