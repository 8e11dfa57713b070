package org.openinternship.matching.mechanism;

import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import java.util.function.IntFunction;
import org.openinternship.matching.market.Assignment;
import org.openinternship.matching.market.CapacityTree;
import org.openinternship.matching.market.Market;

/**
 * The account of a mechanism that looks at one pair after the other and never takes a seat back:
 * read off the assignment and the turns alone, in O(N depth).
 */
final class TurnAccount implements Account {
  private final Market market;
  private final Assignment assignment;
  private final IntFunction<Turn> turns;

  /** Of each project and group the pair in it that was made last, -1 if there is none. */
  private final int[] last;

  TurnAccount(Market market, Assignment assignment, IntFunction<Turn> turns) {
    this.market = Objects.requireNonNull(market, "Mechanism.market");
    this.assignment = Objects.requireNonNull(assignment, "Mechanism.assignment");
    this.turns = turns;
    CapacityTree tree = market.tree();
    last = new int[tree.nodes()];
    Arrays.fill(last, -1);
    for (int intern = 0; intern < market.interns(); intern++) {
      int pair = assignment.pair(intern);
      int node = pair < 0 ? -1 : market.project(pair);
      while (node >= 0 && (last[node] < 0 || isBefore(last[node], pair))) {
        last[node] = pair;
        node = tree.parent(node);
      }
    }
  }

  private boolean isBefore(int pair, int other) {
    Turn one = turns.apply(pair);
    Turn two = turns.apply(other);
    return one.isBefore(two) || (!two.isBefore(one) && pair < other);
  }

  @Override
  public Optional<Because> because(int pair) {
    CapacityTree tree = market.tree();
    for (int node = market.project(pair); node >= 0; node = tree.parent(node)) {
      boolean full = tree.isLimited(node) && assignment.count(node) >= tree.capacity(node);
      if (full && last[node] >= 0 && isBefore(last[node], pair)) {
        return Optional.of(new Because.SeatsWentBefore(node, last[node]));
      }
    }
    int held = assignment.pair(market.intern(pair));
    return held >= 0 && isBefore(held, pair)
        ? Optional.of(new Because.PlacedBefore(held))
        : Optional.empty();
  }

  @Override
  public Optional<Turn> turn(int pair) {
    return Optional.of(turns.apply(pair));
  }
}
