package org.openinternship.matching.optimum;

import java.util.List;
import java.util.PriorityQueue;

/** The search for the best of one goal, all goals before it staying as good as they are. */
final class GoalSearch implements OptionFilter {
  private static final int FIRST_ROUNDS = 120;
  private static final int ROUNDS = 16;

  /** Costs are scaled up to about so much, so that multipliers can be fine. */
  private static final long FINE = 1L << 14;

  private final CompositionSearch search;
  private final CompositionTask task;
  private final int goal;
  private final Branch whole;
  private final long scale;
  private final PriorityQueue<Branch> open = new PriorityQueue<>();
  private long order;
  private long bound;

  /** What the whole costs at least, scaled, and how much more with each pair and intern out. */
  private long leastOfAll = Long.MIN_VALUE;

  private final long[] lossOfPair;
  private final long[] lossOfOut;

  GoalSearch(CompositionSearch search, int goal, Branch whole) {
    this.search = search;
    this.task = search.task();
    this.goal = goal;
    this.whole = whole;
    this.scale = scale();
    this.lossOfPair = new long[task.market.pairs()];
    this.lossOfOut = new long[task.market.interns()];
  }

  private long scale() {
    long fine = Long.highestOneBit(FINE / task.largest(goal));
    return Math.max(1, Math.min(fine, task.mostWeight(goal)));
  }

  /** Searches until the best is proven, true, or the search has to end, false. */
  boolean run(long from) {
    bound = from;
    Branch next = whole.copy(order++);
    next.multipliers = new long[task.split.rows.size() + goal];
    next.bound = from;
    while (next != null) {
      if (!search.step()) {
        bound = Math.min(next.bound, open.isEmpty() ? Long.MAX_VALUE : open.element().bound);
        return false;
      }
      List<Branch> parts = look(next);
      if (parts.isEmpty()) {
        next = open.poll();
      } else {
        next = parts.get(0);
        open.addAll(parts.subList(1, parts.size()));
      }
      if (next != null && isThrough(next)) {
        next = open.poll();
      }
      if (next != null && isThrough(next)) {
        next = null; // and so are all others
      }
    }
    bound = search.isAnyFound() ? search.best()[goal] : Long.MAX_VALUE;
    return true;
  }

  long bound() {
    return bound;
  }

  private boolean isThrough(Branch branch) {
    return search.isAnyFound() && branch.bound >= search.best()[goal];
  }

  @Override
  public boolean keeps(int pair) {
    return !search.isDropped(pair) && isWithin(lossOfPair[pair]);
  }

  @Override
  public boolean mayBeOut(int intern) {
    return !search.mustSit(intern) && isWithin(lossOfOut[intern]);
  }

  /** Whether so large a loss leaves anything better than the best found. */
  private boolean isWithin(long loss) {
    return !search.isAnyFound()
        || leastOfAll == Long.MIN_VALUE
        || loss <= scale * (search.best()[goal] - 1) - leastOfAll;
  }

  /** Strikes out whatever no assignment has that is as good as the best. */
  void strike(boolean[] dropped, boolean[] mustSit) {
    if (leastOfAll == Long.MIN_VALUE) {
      return;
    }
    long most = scale * search.best()[goal] - leastOfAll;
    for (int pair = 0; pair < dropped.length; pair++) {
      dropped[pair] |= lossOfPair[pair] > most;
    }
    for (int intern = 0; intern < mustSit.length; intern++) {
      mustSit[intern] |= lossOfOut[intern] > most;
    }
  }

  /** Bounds a branch and returns its parts, the likelier first; none if it is through. */
  private List<Branch> look(Branch branch) {
    Relaxation relaxation = new Relaxation(task, branch, this);
    if (!relaxation.isPossible()) {
      return List.of();
    }
    if (relaxation.isSettled()) {
      search.settle(branch);
      return List.of();
    }
    Multipliers multipliers = new Multipliers(task, goal, branch.multipliers);
    boolean first = leastOfAll == Long.MIN_VALUE;
    double[] mean = new double[task.parts];
    int[] last = new int[0];
    int rounds = first ? FIRST_ROUNDS : ROUNDS;
    for (int round = 0; round < rounds; round++) {
      if (!relaxation.solve(goal, scale, multipliers.now(), search.best())) {
        return List.of();
      }
      last = relaxation.loads();
      search.polish(last);
      if (multipliers.isBetter(relaxation.bound()) && first) {
        leastOfAll = relaxation.bound();
        relaxation.losses(lossOfPair, lossOfOut);
      }
      branch.bound = Math.max(branch.bound, -Math.floorDiv(-multipliers.bound(), scale));
      if (isThrough(branch)) {
        return List.of();
      }
      for (int part = 0; part < mean.length; part++) {
        mean[part] = round == 0 ? last[part] : 0.8 * mean[part] + 0.2 * last[part];
      }
      if ((round > 0 && search.isOver()) || !multipliers.goOn(relaxation, search, scale)) {
        break;
      }
    }
    branch.multipliers = multipliers.best();
    return split(branch, mean, last);
  }

  private List<Branch> split(Branch branch, double[] mean, int[] last) {
    int half = openClosing(branch, last, true);
    if (half >= 0) {
      return decided(branch, half, last);
    }
    int team = openTeam(branch, last);
    if (team >= 0) {
      Branch opened = branch.copy(order++);
      opened.team[team] = TeamState.OPEN;
      Branch closed = branch.copy(order++);
      closed.team[team] = TeamState.CLOSED;
      return List.of(opened, closed);
    }
    int closing = openClosing(branch, last, false);
    if (closing >= 0) {
      return decided(branch, closing, last);
    }
    int at = -1;
    double most = -1;
    for (TeamClass row : task.split.rows) {
      for (int part : row.parts()) {
        if (branch.least[part] < branch.most[part]) {
          double away = Math.abs(mean[part] - Math.rint(mean[part]));
          if (away > most) {
            most = away;
            at = part;
          }
        }
      }
    }
    if (at < 0) {
      return List.of();
    }
    int cut = (int) Math.floor(most < 1e-3 ? last[at] : mean[at]);
    cut = Math.max(branch.least[at], Math.min(branch.most[at] - 1, cut));
    Branch fewer = branch.copy(order++);
    fewer.most[at] = cut;
    Branch more = branch.copy(order++);
    more.least[at] = cut + 1;
    return mean[at] > cut + 0.5 ? List.of(more, fewer) : List.of(fewer, more);
  }

  /**
   * Returns a node of which it is open whether it closes.
   *
   * @param half whether only those count that have somebody and fewer than their minimum
   * @return the one that is furthest from both ends; or -1
   */
  private int openClosing(Branch branch, int[] loads, boolean half) {
    int at = -1;
    int furthest = half ? 0 : Integer.MIN_VALUE;
    for (int k = 0; k < branch.closing.length; k++) {
      int load = loads[task.split.closingNode[k]];
      int away = Math.min(load, task.split.minimum[k] - load);
      if (branch.closing[k] == TeamState.UNDECIDED && away > furthest) {
        furthest = away;
        at = k;
      }
    }
    return at;
  }

  private List<Branch> decided(Branch branch, int k, int[] loads) {
    Branch opened = branch.copy(order++);
    opened.closing[k] = TeamState.OPEN;
    Branch closed = branch.copy(order++);
    closed.closing[k] = TeamState.CLOSED;
    return 2L * loads[task.split.closingNode[k]] >= task.split.minimum[k]
        ? List.of(opened, closed)
        : List.of(closed, opened);
  }

  /** {@return a project of which it is open whether it has anybody, the fullest first; or -1} */
  private int openTeam(Branch branch, int[] loads) {
    int at = -1;
    for (int p = 0; p < branch.team.length; p++) {
      if (branch.team[p] == TeamState.UNDECIDED
          && (at < 0 || loads[task.split.projectNode[p]] > loads[task.split.projectNode[at]])) {
        at = p;
      }
    }
    return at;
  }
}
