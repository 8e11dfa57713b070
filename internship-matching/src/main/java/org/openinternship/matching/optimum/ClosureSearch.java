package org.openinternship.matching.optimum;

import java.util.ArrayList;
import java.util.List;
import java.util.PriorityQueue;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.openinternship.matching.market.Assignment;
import org.openinternship.matching.market.Market;

/** Branch and bound over what closes; see {@link FillOrClose}. */
final class ClosureSearch {
  private static final byte UNDECIDED = ClosureBranch.UNDECIDED;
  private static final byte OPEN = 1;
  private static final byte CLOSED = 2;
  private static final int NONE = -1;

  private final Market market;
  private final Counted counted;
  private final List<Objective> stack;
  private final SearchBudget budget;
  private final StackCount count;

  /** The nodes with a minimum, and what is decided of each from the beginning. */
  private final int[] nodes;

  private final byte[] start;

  private @Nullable Relaxed best;
  private @Nullable StackValue bound;
  private SearchStatus status = SearchStatus.IMPOSSIBLE;
  private long branches;

  ClosureSearch(Market market, Counted counted, List<Objective> stack, SearchBudget budget) {
    this.market = market;
    this.counted = counted;
    this.stack = stack;
    this.budget = budget;
    this.count = new StackCount(market, counted);
    this.nodes =
        IntStream.range(0, market.tree().nodes())
            .filter(node -> market.minimum(node) > Math.max(0, market.lowerLimit(node)))
            .toArray();
    this.start = new byte[nodes.length];
    for (int k = 0; k < nodes.length; k++) {
      boolean isSure = market.lowerLimit(nodes[k]) > 0 || market.pinsAt(nodes[k]) > 0;
      start[k] = isSure ? OPEN : UNDECIDED;
    }
  }

  /** The best assignment without the minimums that are not decided, and which to decide next. */
  private record Relaxed(Assignment assignment, StackValue value, int next) {
    boolean isFilled() {
      return next == NONE;
    }
  }

  void run() {
    Relaxed root = solve(start, null);
    if (root == null) {
      return;
    }
    offer(dive(start, root));
    better();
    PriorityQueue<ClosureBranch> open = new PriorityQueue<>();
    add(open, start, root);
    while (!open.isEmpty() && isBetter(open.element().bound())) {
      if (budget.isSpent()) {
        bound = open.element().bound();
        status = best == null ? SearchStatus.UNDECIDED : SearchStatus.BOUNDED;
        return;
      }
      ClosureBranch branch = open.remove();
      decide(open, branch, branch.first());
      decide(open, branch, branch.first() == OPEN ? CLOSED : OPEN);
    }
    if (best != null) {
      status = SearchStatus.OPTIMAL;
      bound = best.value;
    }
  }

  private void decide(PriorityQueue<ClosureBranch> open, ClosureBranch branch, byte decision) {
    byte[] decided = branch.decided();
    decided[branch.next()] = decision;
    Relaxed relaxed = solve(decided, best);
    if (relaxed != null) {
      add(open, decided, relaxed);
    }
  }

  /** Keeps what is better than all before, or what can come of it. */
  private void add(PriorityQueue<ClosureBranch> open, byte[] decided, Relaxed relaxed) {
    if (relaxed.isFilled()) {
      offer(relaxed);
      return;
    }
    int next = relaxed.next;
    int sitting = relaxed.assignment.count(nodes[next]);
    byte first = 2L * sitting >= market.minimum(nodes[next]) ? OPEN : CLOSED;
    open.add(new ClosureBranch(decided, relaxed.value, next, first, branches++));
  }

  private boolean offer(@Nullable Relaxed found) {
    if (found == null || !isBetter(found.value)) {
      return false;
    }
    best = found;
    return true;
  }

  private boolean isBetter(StackValue value) {
    return best == null || value.compareTo(best.value) < 0;
  }

  /**
   * Closes the emptiest that has fewer than its minimum, until there is none; or until nothing is
   * left to search with, if there is an answer to end with.
   */
  private @Nullable Relaxed dive(byte[] decided, Relaxed from) {
    byte[] closing = decided.clone();
    Relaxed relaxed = from;
    while (relaxed != null && !relaxed.isFilled()) {
      if (best != null && budget.isSpent()) {
        return null;
      }
      closing[emptiest(closing, relaxed.assignment)] = CLOSED;
      relaxed = solve(closing, null);
    }
    return relaxed;
  }

  /** Opens one that is closed in the best so far, and closes others for it, while that helps. */
  private void better() {
    boolean improved = best != null;
    while (improved) {
      improved = best != null && openOneOf(best);
    }
  }

  private boolean openOneOf(Relaxed before) {
    for (int k = 0; k < nodes.length; k++) {
      if (start[k] == UNDECIDED && before.assignment.count(nodes[k]) == 0) {
        if (budget.isSpent()) {
          return false;
        }
        if (offer(opening(k, before))) {
          return true;
        }
      }
    }
    return false;
  }

  private @Nullable Relaxed opening(int opened, Relaxed before) {
    byte[] decided = start.clone();
    for (int k = 0; k < nodes.length; k++) {
      if (start[k] == UNDECIDED && before.assignment.count(nodes[k]) == 0) {
        decided[k] = CLOSED;
      }
    }
    decided[opened] = OPEN;
    Relaxed relaxed = solve(decided, before);
    return relaxed == null ? null : dive(decided, relaxed);
  }

  private int emptiest(byte[] decided, Assignment assignment) {
    int emptiest = NONE;
    for (int k = 0; k < nodes.length; k++) {
      if (isUnfilled(decided, assignment, k)
          && (emptiest == NONE || isEmptier(assignment, k, emptiest))) {
        emptiest = k;
      }
    }
    return emptiest;
  }

  private boolean isEmptier(Assignment assignment, int one, int other) {
    return (long) assignment.count(nodes[one]) * market.minimum(nodes[other])
        < (long) assignment.count(nodes[other]) * market.minimum(nodes[one]);
  }

  private boolean isUnfilled(byte[] decided, Assignment assignment, int k) {
    int sitting = assignment.count(nodes[k]);
    return decided[k] == UNDECIDED && sitting > 0 && sitting < market.minimum(nodes[k]);
  }

  /** The one furthest from both its ends, the first of such. */
  private int next(byte[] decided, Assignment assignment) {
    int next = NONE;
    int furthest = 0;
    for (int k = 0; k < nodes.length; k++) {
      if (isUnfilled(decided, assignment, k)) {
        int sitting = assignment.count(nodes[k]);
        int away = Math.min(sitting, market.minimum(nodes[k]) - sitting);
        if (away > furthest) {
          furthest = away;
          next = k;
        }
      }
    }
    return next;
  }

  /**
   * Finds the best by decisions, without the minimums of those that are not decided.
   *
   * @return null if there is none, or none better than the ceiling
   */
  private @Nullable Relaxed solve(byte[] decided, @Nullable Relaxed ceiling) {
    budget.step();
    Network network = new Network(market, limits(decided), counted);
    if (network.begin() >= 0) {
      return null;
    }
    LevelSearch search = new LevelSearch(network, null);
    List<List<Long>> amounts = new ArrayList<>();
    Assignment assignment = Assignment.ofPairs(market, network.pairs());
    for (int k = 0; k < stack.size(); k++) {
      if (!search.solve(stack.get(k))) {
        return null;
      }
      assignment = Assignment.ofPairs(market, network.pairs());
      amounts.add(count.of(stack.get(k), assignment));
      if (ceiling != null && isWorse(amounts, ceiling.value)) {
        return null;
      }
    }
    StackValue value = new StackValue(amounts);
    if (ceiling != null && value.compareTo(ceiling.value) >= 0) {
      return null;
    }
    return new Relaxed(assignment, value, next(decided, assignment));
  }

  /** Whether what was counted so far is worse than that of a value. */
  private static boolean isWorse(List<List<Long>> amounts, StackValue than) {
    return new StackValue(amounts)
            .compareTo(new StackValue(than.amounts().subList(0, amounts.size())))
        > 0;
  }

  private NodeLimits limits(byte[] decided) {
    int[] least = NodeLimits.of(market).least();
    boolean[] closed = new boolean[least.length];
    for (int k = 0; k < nodes.length; k++) {
      closed[nodes[k]] = decided[k] == CLOSED;
      least[nodes[k]] = decided[k] == OPEN ? market.minimum(nodes[k]) : least[nodes[k]];
    }
    return new NodeLimits(least, closed);
  }

  SearchStatus status() {
    return status;
  }

  @Nullable Assignment best() {
    return best == null ? null : best.assignment;
  }

  @Nullable StackValue value() {
    return best == null ? null : best.value;
  }

  @Nullable StackValue bound() {
    return bound;
  }

  long steps() {
    return budget.steps();
  }
}
