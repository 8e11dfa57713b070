package org.openinternship.matching.optimum;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.OptionalLong;
import java.util.TreeSet;
import org.openinternship.core.internal.Interrupts;
import org.openinternship.matching.market.Assignment;
import org.openinternship.matching.market.CapacityTree;
import org.openinternship.matching.market.Market;

/**
 * The check of a proof, which shares no code with the search. For each level in turn it works out,
 * from the objective alone, what the assignment costs, and from the prices what no assignment can
 * cost less than. Where both are equal the level is best, and whatever the prices make dearer is
 * struck out for the levels after it.
 *
 * <p>The bound: each intern costs at least the cheapest way they have left, and each node at least
 * what its interns cost there less what its price brings in, for the best number of them that it
 * may still have.
 */
final class ProofCheck {
  private static final long NOT_BEST = Long.MIN_VALUE;

  private final Market market;
  private final CapacityTree tree;
  private final Assignment assignment;
  private final NodeLimits limits;
  private final Counted counted;

  /** What is left: pairs, interns who may be out, and the numbers that each node may have. */
  private final boolean[] open;

  private final boolean[] mayBeOut;
  private final int[] least;
  private final int[] most;

  ProofCheck(Market market, Assignment assignment, NodeLimits limits, Counted counted) {
    this.market = market;
    this.tree = market.tree();
    this.assignment = assignment;
    this.limits = limits;
    this.counted = counted;
    this.open = new boolean[market.pairs()];
    this.mayBeOut = new boolean[market.interns()];
    this.least = new int[tree.nodes()];
    this.most = new int[tree.nodes()];
  }

  boolean holds(List<Objective> objectives, List<OptimumLevel> levels) {
    if (!begin()) {
      return false;
    }
    Deque<OptimumLevel> left = new ArrayDeque<>(levels);
    for (Objective objective : objectives) {
      if (!takeLevels(objective, left)) {
        return false;
      }
    }
    return left.isEmpty();
  }

  /** Opens everything that the market allows; tells whether the assignment is within it. */
  private boolean begin() {
    int unpinned = 0;
    for (int intern = 0; intern < market.interns(); intern++) {
      unpinned += market.isPinned(intern) ? 0 : 1;
    }
    for (int node = 0; node < tree.nodes(); node++) {
      least[node] = limits.least(node);
      most[node] =
          limits.isClosed(node) ? 0 : Math.min(tree.capacity(node), market.pinsAt(node) + unpinned);
      if (assignment.count(node) < least[node] || assignment.count(node) > most[node]) {
        return false;
      }
      least[node] = Math.max(least[node], market.pinsAt(node));
    }
    for (int intern = 0; intern < market.interns(); intern++) {
      mayBeOut[intern] = true;
      int pair = assignment.pair(intern);
      if (market.isPinned(intern)
          ? assignment.project(intern) != market.pinnedProject(intern)
          : assignment.isPlaced(intern) && pair < 0) {
        return false;
      }
      boolean takesPart = !market.isPinned(intern) && counted.takesPart(market, intern);
      if (!market.isPinned(intern) && !takesPart && assignment.isPlaced(intern)) {
        return false;
      }
      for (int p = market.firstPair(intern); p < market.endPair(intern); p++) {
        open[p] = takesPart && counted.mayMake(market, intern, p) && hasRoom(market.project(p));
      }
    }
    return true;
  }

  private boolean hasRoom(int project) {
    for (int node = project; node >= 0; node = tree.parent(node)) {
      if (market.freeCapacity(node) == 0 || limits.isClosed(node)) {
        return false;
      }
    }
    return true;
  }

  private boolean takeLevels(Objective objective, Deque<OptimumLevel> left) {
    if (objective instanceof Objective.LeastWorst worst) {
      return takeWorst(worst, left);
    }
    if (objective == StandardObjective.RANK_MAXIMAL
        || objective == StandardObjective.GENEROUS
        || objective == StandardObjective.GREEDY_GENEROUS) {
      return takeProfile((StandardObjective) objective, left);
    }
    return take(objective, OptionalLong.empty(), left);
  }

  private boolean takeWorst(Objective.LeastWorst objective, Deque<OptimumLevel> left) {
    OptimumLevel level = left.peek();
    if (level == null || level.objective() != objective) {
      return false;
    }
    if (level.threshold().isEmpty()) {
      return level.isRestricting() && take(objective, OptionalLong.empty(), left);
    }
    // Some pair must be as bad as that, and none worse.
    left.remove();
    long worst = level.threshold().getAsLong();
    return !level.isRestricting()
        && bound(level, objective, OptionalLong.of(worst - 1)) > 0
        && take(objective, OptionalLong.of(worst), left);
  }

  private boolean takeProfile(StandardObjective objective, Deque<OptimumLevel> left) {
    TreeSet<Integer> ranks = new TreeSet<>();
    for (int intern = 0; intern < market.interns(); intern++) {
      for (int p = market.firstPair(intern); p < market.endPair(intern); p++) {
        if (!market.isPinned(intern) && counted.counts(market, intern)) {
          ranks.add(market.choice(intern, p));
        }
      }
    }
    if (objective == StandardObjective.GENEROUS) {
      ranks.remove(1);
    }
    boolean none = left.peek() != null && left.peek().threshold().isEmpty();
    if (none && left.peek().objective() == objective) {
      left.remove();
      return ranks.stream().noneMatch(this::isOpen);
    }
    boolean best = objective != StandardObjective.GENEROUS;
    while (!ranks.isEmpty()) {
      int rank = best ? ranks.pollFirst() : ranks.pollLast();
      if (isOpen(rank)) {
        OptimumLevel next = left.peek();
        if (next == null
            || next.isMost() != best
            || !take(objective, OptionalLong.of(rank), left)) {
          return false;
        }
      }
      best ^= objective == StandardObjective.GREEDY_GENEROUS;
    }
    return true;
  }

  private boolean isOpen(int rank) {
    for (int intern = 0; intern < market.interns(); intern++) {
      for (int p = market.firstPair(intern); p < market.endPair(intern); p++) {
        if (open[p] && counted.counts(market, intern) && market.choice(intern, p) == rank) {
          return true;
        }
      }
    }
    return false;
  }

  /** Checks a level and strikes out what is dearer by it. */
  private boolean take(Objective objective, OptionalLong about, Deque<OptimumLevel> left) {
    Interrupts.check();
    OptimumLevel level = left.poll();
    if (level == null
        || level.objective() != objective
        || !level.threshold().equals(about)
        || !level.isRestricting()) {
      return false;
    }
    long cost = 0;
    for (int intern = 0; intern < market.interns(); intern++) {
      int pair = assignment.pair(intern);
      if (pair >= 0 && !market.isPinned(intern)) {
        if (!open[pair]) {
          return false;
        }
        cost += cost(level, objective, about, intern, pair);
      } else if (pair < 0 && !market.isPinned(intern) && !mayBeOut[intern]) {
        return false;
      }
    }
    for (int node = 0; node < tree.nodes(); node++) {
      cost += load(objective, node, assignment.count(node));
    }
    if (cost != level.cost() || cost != bound(level, objective, about)) {
      return false;
    }
    strike(level, objective, about);
    return true;
  }

  private long cost(
      OptimumLevel level, Objective objective, OptionalLong about, int intern, int pair) {
    if (!counted.counts(market, intern)) {
      return 0;
    }
    long rank = market.choice(intern, pair);
    if (objective instanceof Objective.LeastTotal total) {
      return market.facts().orElseThrow().number(total.fact(), intern, market.project(pair));
    } else if (objective instanceof Objective.LeastWorst worst) {
      long number = market.facts().orElseThrow().number(worst.fact(), intern, market.project(pair));
      return about.isEmpty() || number > about.getAsLong() ? 1 : 0;
    }
    return switch ((StandardObjective) objective) {
      case SIZE -> -1;
      case RANK_SUM -> rank;
      case SQUARED_RANKS -> rank * rank;
      case LIST_ORDER -> pair - firstOfRank(intern, pair, rank);
      case RANK_MAXIMAL, GENEROUS, GREEDY_GENEROUS -> {
        long is = rank == about.getAsLong() ? 1 : 0;
        yield level.isMost() ? -is : is;
      }
      case NEAR_TARGETS, WITHIN_TARGETS, EVEN_LOADS -> 0;
    };
  }

  /** Where a rank begins on a list, on which ranks never fall. */
  private int firstOfRank(int intern, int pair, long rank) {
    int before = market.firstPair(intern) - 1;
    int at = pair;
    while (at - before > 1) {
      int middle = (at + before) >>> 1;
      if (market.choice(intern, middle) < rank) {
        before = middle;
      } else {
        at = middle;
      }
    }
    return at;
  }

  /** What a number of interns costs at a node. */
  private long load(Objective objective, int node, long count) {
    if (objective == StandardObjective.EVEN_LOADS) {
      return node < tree.projects() ? count * count : 0;
    }
    Integer target = goesByLoads(objective) ? market.targets().get(node) : null;
    if (target == null) {
      return 0;
    }
    long over = count - target;
    if (objective == StandardObjective.NEAR_TARGETS) {
      return over * over;
    }
    return over <= 0 ? 0 : over * (over + 1) / 2;
  }

  private static boolean goesByLoads(Objective objective) {
    return objective == StandardObjective.NEAR_TARGETS
        || objective == StandardObjective.WITHIN_TARGETS
        || objective == StandardObjective.EVEN_LOADS;
  }

  /** What no assignment that is left costs less than. */
  private long bound(OptimumLevel level, Objective objective, OptionalLong about) {
    long bound = 0;
    for (int intern = 0; intern < market.interns(); intern++) {
      if (!market.isPinned(intern)) {
        bound = Math.addExact(bound, cheapest(level, objective, about, intern));
      }
    }
    for (int node = 0; node < tree.nodes(); node++) {
      long best = leastAt(objective, node, price(level, node));
      if (best == NOT_BEST) {
        return NOT_BEST;
      }
      bound = Math.addExact(bound, best);
    }
    return bound;
  }

  /**
   * What a node costs at least, less what its price brings in; a number below every cost if the
   * assignment is not where that is least.
   */
  private long leastAt(Objective objective, int node, long price) {
    int count = assignment.count(node);
    long best = net(objective, node, price, count);
    if (!goesByLoads(objective)) {
      best = Math.min(best, net(objective, node, price, least[node]));
      return Math.min(best, net(objective, node, price, most[node]));
    }
    boolean lower = count > least[node] && net(objective, node, price, count - 1) < best;
    boolean higher = count < most[node] && net(objective, node, price, count + 1) < best;
    return lower || higher ? NOT_BEST : best;
  }

  private long net(Objective objective, int node, long price, int count) {
    long brings = Math.multiplyExact(price, (long) count - market.pinsAt(node));
    return load(objective, node, count) - brings;
  }

  private long price(OptimumLevel level, int node) {
    int above = tree.parent(node);
    return level.price(node) - (above < 0 ? 0 : level.price(above));
  }

  private long cheapest(OptimumLevel level, Objective objective, OptionalLong about, int intern) {
    long cheapest = mayBeOut[intern] ? 0 : Long.MAX_VALUE;
    for (int p = market.firstPair(intern); p < market.endPair(intern); p++) {
      if (open[p]) {
        long cost = cost(level, objective, about, intern, p);
        cheapest = Math.min(cheapest, cost + level.price(market.project(p)));
      }
    }
    return cheapest;
  }

  private void strike(OptimumLevel level, Objective objective, OptionalLong about) {
    for (int intern = 0; intern < market.interns(); intern++) {
      if (market.isPinned(intern)) {
        continue;
      }
      long cheapest = cheapest(level, objective, about, intern);
      for (int p = market.firstPair(intern); p < market.endPair(intern); p++) {
        open[p] &=
            cost(level, objective, about, intern, p) + level.price(market.project(p)) == cheapest;
      }
      mayBeOut[intern] &= cheapest == 0;
    }
    for (int node = 0; node < tree.nodes(); node++) {
      long price = price(level, node);
      int count = assignment.count(node);
      int low = count;
      while (low > least[node]
          && load(objective, node, low) - load(objective, node, low - 1) == price) {
        low--;
      }
      int high = count;
      while (high < most[node]
          && load(objective, node, high + 1) - load(objective, node, high) == price) {
        high++;
      }
      least[node] = low;
      most[node] = high;
    }
  }
}
