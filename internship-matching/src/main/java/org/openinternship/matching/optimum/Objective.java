package org.openinternship.matching.optimum;

import java.util.Objects;
import org.openinternship.matching.market.PairFact;

/**
 * What an assignment is to be best at. Objectives stack: the first one decides, the next one
 * chooses among all assignments that are best by it, and so on; see {@link Optimum}. Those that
 * need no number are {@link StandardObjective}s.
 */
public sealed interface Objective
    permits StandardObjective, Objective.LeastTotal, Objective.LeastWorst {
  /** {@return a short text in small letters that names it, as in {@code rank-maximal}} */
  String label();

  /**
   * The least total of a number over all pairs that are made: a cost, or a score that whoever gives
   * it gives with a minus. Where every number is at least 0, nobody having a place is best of all:
   * so put {@link StandardObjective#SIZE} before it. The cost of earlier rounds and a penalty for
   * moving somebody are such numbers.
   *
   * @param fact what to add up, as the market's {@linkplain
   *     org.openinternship.matching.market.Market#facts facts} tell it; numbers are from -2^38 to
   *     2^38, lower is better
   */
  record LeastTotal(PairFact fact) implements Objective {
    /**
     * Checks that nothing is null.
     *
     * @param fact what to add up
     */
    public LeastTotal {
      Objects.requireNonNull(fact, "LeastTotal.fact");
    }

    @Override
    public String label() {
      return "least-total-" + fact.name();
    }
  }

  /**
   * The least worst number among the pairs that are made: max-min, with a score given with a minus.
   *
   * @param fact what to look at, as the market's facts tell it; numbers are from -2^38 to 2^38,
   *     lower is better
   */
  record LeastWorst(PairFact fact) implements Objective {
    /**
     * Checks that nothing is null.
     *
     * @param fact what to look at
     */
    public LeastWorst {
      Objects.requireNonNull(fact, "LeastWorst.fact");
    }

    @Override
    public String label() {
      return "least-worst-" + fact.name();
    }
  }
}
