package org.openinternship.matching.optimum;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.openinternship.core.internal.Interrupts;

/**
 * Branch and bound over the flow, goal after goal: each goal is bounded by the multipliers of a
 * {@link Relaxation}, and split by how many interns a part of a project has, until the bound is
 * reached. Whatever keeps all rules on the way is made as good as its numbers of interns allow, by
 * all goals in turn, so that the best found is always best of its kind.
 *
 * <p>Sources: Geoffrion, <i>Lagrangean relaxation for integer programming</i> (1974); Held, Wolfe,
 * Crowder, <i>Validation of subgradient optimization</i> (1974), for the steps of multipliers.
 */
final class CompositionSearch {
  private final CompositionTask task;
  private final SearchEnd end;
  private final Set<Integer> seen = new HashSet<>();

  private long steps;
  private int proven;
  private long bound = Long.MIN_VALUE;
  private int @Nullable [] bestPairs;
  private long[] best = new long[0];

  /** What is out of the question because of goals that are proven. */
  private final boolean[] dropped;

  private final boolean[] mustSit;

  CompositionSearch(CompositionTask task, SearchEnd end) {
    this.task = task;
    this.end = end;
    this.dropped = new boolean[task.market.pairs()];
    this.mustSit = new boolean[task.market.interns()];
  }

  SearchStatus run() {
    Interrupts.check();
    Branch whole = Branch.whole(task);
    Relaxation all = new Relaxation(task, whole, OptionFilter.NONE);
    long[] least = all.bestInTurn();
    if (least == null) {
      return SearchStatus.IMPOSSIBLE;
    }
    offer(all.pairs(), all.loads());
    boolean tight = true;
    for (int goal = 0; goal < least.length; goal++) {
      long from = tight ? least[goal] : Long.MIN_VALUE;
      if (!tight || bestPairs == null || best[goal] > from) {
        GoalSearch search = new GoalSearch(this, goal, whole);
        boolean through = search.run(from);
        bound = search.bound();
        if (!through) {
          return bestPairs == null ? SearchStatus.UNDECIDED : SearchStatus.BOUNDED;
        }
        if (bestPairs == null) {
          return SearchStatus.IMPOSSIBLE;
        }
        search.strike(dropped, mustSit);
      }
      tight &= best[goal] == from;
      proven++;
    }
    return SearchStatus.OPTIMAL;
  }

  /** Takes an assignment if it keeps all rules and is better than the best so far. */
  private void offer(int[] pairs, int[] loads) {
    if (task.keepsRules(loads)) {
      long[] values = task.values(pairs, loads);
      if (bestPairs == null || Arrays.compare(values, best) < 0) {
        best = values;
        bestPairs = pairs.clone();
      }
    }
  }

  /** Solves a branch with nothing open exactly. */
  void settle(Branch branch) {
    Relaxation exact = new Relaxation(task, branch, OptionFilter.NONE);
    if (exact.bestInTurn() != null) {
      offer(exact.pairs(), exact.loads());
    }
  }

  /** Makes an assignment as good as its loads allow, if it keeps all rules. */
  void polish(int[] loads) {
    if (seen.add(Arrays.hashCode(loads)) && task.keepsRules(loads)) {
      settle(Branch.ofLoads(task, loads));
    }
  }

  CompositionTask task() {
    return task;
  }

  /** Counts a step; false if the search has to end. */
  boolean step() {
    return !end.isAfter(steps++);
  }

  /** Tells whether the search has to end, by its time. */
  boolean isOver() {
    return end.isOver();
  }

  boolean isAnyFound() {
    return bestPairs != null;
  }

  /** {@return what the best found costs at each goal; empty if nothing was found} */
  long[] best() {
    return best;
  }

  boolean isDropped(int pair) {
    return dropped[pair];
  }

  boolean mustSit(int intern) {
    return mustSit[intern];
  }

  int @Nullable [] pairs() {
    return bestPairs;
  }

  /** {@return how many goals are proven} */
  int proven() {
    return proven;
  }

  /** {@return what the first goal that is not proven costs at least} */
  long bound() {
    return bound;
  }

  long steps() {
    return steps;
  }
}
