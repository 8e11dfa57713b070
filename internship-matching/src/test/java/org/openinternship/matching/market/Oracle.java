package org.openinternship.matching.market;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * What stable means, from the definition: an institution chooses greedily, best pair first, as long
 * as all capacities on the path allow. Tries every assignment; shares nothing with the library's
 * mechanisms and checks.
 */
public final class Oracle {

  private final Market market;

  public Oracle(Market market) {
    this.market = market;
  }

  /** Every assignment in which each intern holds one of its pairs or none, feasible or not. */
  public List<Assignment> assignments() {
    List<Assignment> all = new ArrayList<>();
    int[] held = new int[market.interns()];
    Arrays.fill(held, -1);
    extend(0, held, all);
    return all;
  }

  private void extend(int intern, int[] held, List<Assignment> all) {
    if (intern == held.length) {
      all.add(Assignment.ofPairs(market, held));
      return;
    }
    held[intern] = -1;
    extend(intern + 1, held, all);
    for (int e = market.firstPair(intern);
        !market.isPinned(intern) && e < market.endPair(intern); ) {
      held[intern] = e++;
      extend(intern + 1, held, all);
    }
  }

  public List<Assignment> stable(boolean vacated) {
    return assignments().stream()
        .filter(a -> isFeasible(a) && blocking(a, vacated).isEmpty())
        .toList();
  }

  public boolean isFeasible(Assignment assignment) {
    List<Integer> held = held(assignment);
    return choose(held).size() == held.size();
  }

  /** The blocking pairs of a feasible assignment. */
  public List<Integer> blocking(Assignment assignment, boolean vacated) {
    List<Integer> blocking = new ArrayList<>();
    for (int i = 0; i < market.interns(); i++) {
      for (int e = market.firstPair(i); !market.isPinned(i) && e < market.endPair(i); e++) {
        if (e == assignment.pair(i)) {
          break;
        }
        List<Integer> offered = held(assignment);
        if (vacated) {
          offered.remove((Integer) assignment.pair(i));
        }
        offered.add(e);
        if (choose(offered).contains(e)) {
          blocking.add(e);
        }
      }
    }
    return blocking;
  }

  private List<Integer> held(Assignment assignment) {
    List<Integer> held = new ArrayList<>();
    for (int i = 0; i < market.interns(); i++) {
      if (assignment.pair(i) >= 0) {
        held.add(assignment.pair(i));
      }
    }
    return held;
  }

  /** Greedy choice; trees do not share a node, so one order by priority serves them all. */
  private List<Integer> choose(List<Integer> offered) {
    List<Integer> sorted = new ArrayList<>(offered);
    sorted.sort((a, b) -> market.beats(a, b) ? -1 : market.beats(b, a) ? 1 : 0);
    CapacityTree tree = market.tree();
    int[] free = tree.capacities();
    for (int i = 0; i < market.interns(); i++) {
      take(tree, free, market.pinnedProject(i));
    }
    List<Integer> chosen = new ArrayList<>();
    for (int e : sorted) {
      boolean room = true;
      for (int node = market.project(e); node >= 0; node = tree.parent(node)) {
        room &= free[node] > 0;
      }
      if (room) {
        take(tree, free, market.project(e));
        chosen.add(e);
      }
    }
    return chosen;
  }

  private static void take(CapacityTree tree, int[] free, int project) {
    for (int node = project; node >= 0; node = tree.parent(node)) {
      free[node]--;
    }
  }
}
