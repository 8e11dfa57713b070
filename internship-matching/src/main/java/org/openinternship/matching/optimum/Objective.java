package org.openinternship.matching.optimum;

import java.util.Collections;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import org.openinternship.core.internal.Bounds;
import org.openinternship.matching.market.PairFact;

/**
 * What an assignment is to be best at. Objectives stack: the first one decides, the next one
 * chooses among all assignments that are best by it, and so on; see {@link Optimum}. Those that
 * need no number are {@link StandardObjective}s.
 */
public sealed interface Objective
    permits StandardObjective,
        Objective.LeastTotal,
        Objective.LeastWorst,
        Objective.NearTargets,
        Objective.WithinTargets {
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

  /**
   * The least sum of squares of what projects and groups are away from their targets, above or
   * below; with a target of 0 for each, the least sum of squared loads. Pinned interns count.
   *
   * <p>Nodes are those of a market's tree. In the match of a cohort projects are numbered from 0 in
   * the order of their keys, and only those who have a limit over several projects have a number
   * beyond: so give targets of projects there, and anew for each cohort.
   *
   * @param targets how many interns each node should have, by its number in the market's tree
   */
  record NearTargets(Map<Integer, Integer> targets) implements Objective {
    /**
     * Checks the targets.
     *
     * @param targets how many interns each node should have, 0 to 10,000,000
     */
    public NearTargets {
      targets = checked(targets, "NearTargets");
    }

    @Override
    public String label() {
      return "near-targets";
    }
  }

  /**
   * The least sum of what projects and groups have beyond their targets, where the first intern too
   * many costs 1, the next one 2, and so on. Pinned interns count. Nodes are numbered as for {@link
   * NearTargets}.
   *
   * @param targets how many interns each node should have at most, by its number in the market's
   *     tree
   */
  record WithinTargets(Map<Integer, Integer> targets) implements Objective {
    /**
     * Checks the targets.
     *
     * @param targets how many interns each node should have at most, 0 to 10,000,000
     */
    public WithinTargets {
      targets = checked(targets, "WithinTargets");
    }

    @Override
    public String label() {
      return "within-targets";
    }
  }

  private static SortedMap<Integer, Integer> checked(Map<Integer, Integer> targets, String type) {
    Objects.requireNonNull(targets, () -> type + ".targets");
    SortedMap<Integer, Integer> copy = new TreeMap<>();
    targets.forEach(
        (node, target) -> {
          Bounds.checkMin(type, "node", Objects.requireNonNull(node, "node"), 0);
          Bounds.checkCount(type, "target of node " + node, target, 0);
          copy.put(node, target);
        });
    return Collections.unmodifiableSortedMap(copy);
  }
}
