package org.openinternship.matching.optimum;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.openinternship.core.internal.Interrupts;

/**
 * A branch without the rules that have no node in the split tree, as a flow. For one goal it gives
 * a bound: each rule that is left out, and each goal before it, which must stay as good as it was,
 * is priced by a multiplier (Lagrange), whatever multipliers are tried. For all goals in turn it
 * gives the best of each among the best of those before it.
 */
final class Relaxation {
  private final CompositionTask task;
  private final Branch branch;
  private final Network net;
  private final boolean possible;

  /** Per row without a node: how many can sit in its parts. */
  private final int[] rowLeast;

  private final int[] rowMost;

  /** Per goal what it weighs in the flow; per part what the rows add to its pairs. */
  private final long[] weight;

  private final long[] ofPart;
  private final long[] costs;
  private @Nullable LevelSolver solver;

  private long bound;
  private int[] pairs = new int[0];
  private int[] loads = new int[0];
  private final int[] wanted;

  /**
   * Begins.
   *
   * @param task the market and goals
   * @param branch which part of it
   * @param filter the pairs that are left, and who may be out
   */
  Relaxation(CompositionTask task, Branch branch, OptionFilter filter) {
    this.task = task;
    this.branch = branch;

    this.net = new Network(task.market, NodeLimits.of(task.market), task.counted);
    int rows = task.split.rows.size();
    this.rowLeast = new int[rows];
    this.rowMost = new int[rows];
    this.wanted = new int[rows];
    this.weight = new long[task.goals.size()];
    this.ofPart = new long[task.parts];
    keep(filter);
    this.possible = limitParts() && limitClasses() && limitRows() && net.begin() < 0;
    this.costs = new long[net.options()];
  }

  private void keep(OptionFilter filter) {
    int kept = 0;
    for (int i = 0; i < net.interns; i++) {
      int from = net.first[i];
      int end = net.first[i + 1];
      net.first[i] = kept;
      net.mayBeOut[i] = filter.mayBeOut(net.internAt[i]);
      for (int option = from; option < end; option++) {
        if (filter.keeps(net.pair[option])) {
          net.project[kept] = net.project[option];
          net.pair[kept++] = net.pair[option];
        }
      }
    }
    net.first[net.interns] = kept;
  }

  private boolean limitParts() {
    boolean fits = true;
    for (int part = 0; part < task.parts; part++) {
      fits &= limit(part, branch.least[part], branch.most[part]);
    }
    for (int p = 0; p < branch.team.length; p++) {
      int node = task.split.projectNode[p];
      boolean opened = task.split.excused[p] && branch.team[p] == TeamState.OPEN;
      boolean closed = branch.team[p] == TeamState.CLOSED;
      fits &= limit(node, opened ? 1 : 0, closed ? 0 : Integer.MAX_VALUE);
    }
    for (int k = 0; k < branch.closing.length; k++) {
      boolean closed = branch.closing[k] == TeamState.CLOSED;
      int least = branch.closing[k] == TeamState.OPEN ? task.split.minimum[k] : 0;
      fits &= limit(task.split.closingNode[k], least, closed ? 0 : Integer.MAX_VALUE);
    }
    return fits;
  }

  private boolean limitClasses() {
    boolean fits = true;
    for (TeamClass one : task.split.classes) {
      LoadCost cost = cost(one);
      fits &= one.node() < 0 || limit(one.node(), cost.least(), cost.most());
    }
    return fits;
  }

  /** Limits a node, pinned interns included; tells whether anything is left. */
  private boolean limit(int node, int least, int most) {
    net.lower[node] = Math.max(net.lower[node], least - net.pinned[node]);
    net.upper[node] = Math.min(net.upper[node], most - net.pinned[node]);
    return net.upper[node] >= net.lower[node];
  }

  private boolean limitRows() {
    boolean fits = true;
    for (int r = 0; r < rowLeast.length; r++) {
      TeamClass row = task.split.rows.get(r);
      long least = 0;
      long most = 0;
      for (int part : row.parts()) {
        least += net.lower[part] + net.pinned[part];
        most += Math.min(net.upper[part], net.interns) + (long) net.pinned[part];
      }
      rowLeast[r] = (int) Math.max(least, cost(row).least());
      rowMost[r] = (int) Math.min(most, cost(row).most());
      fits &= rowLeast[r] <= rowMost[r];
    }
    return fits;
  }

  private LoadCost cost(TeamClass one) {
    return one.cost(branch.team[one.project()]);
  }

  /** {@return whether nothing is open of who closes and of what a rule without a node says} */
  boolean isSettled() {
    if (Arrays.asList(branch.closing).contains(TeamState.UNDECIDED)) {
      return false;
    }
    for (int p = 0; p < branch.team.length; p++) {
      if (branch.team[p] == TeamState.UNDECIDED) {
        return false;
      }
    }
    for (TeamClass row : task.split.rows) {
      for (int part : row.parts()) {
        if (net.lower[part] < Math.min(net.upper[part], net.interns)) {
          return false;
        }
      }
    }
    return true;
  }

  boolean isPossible() {
    return possible;
  }

  /**
   * Finds the best of each goal in turn.
   *
   * @return the cost of each, rules left out counted as well as they can be kept; null if there is
   *     no assignment
   */
  long @Nullable [] bestInTurn() {
    if (!possible) {
      return null;
    }
    for (int goal = 0; goal < weight.length; goal++) {
      Arrays.fill(weight, 0);
      weight[goal] = 1;
      LevelSolver each = new LevelSolver(net, new Loads(goal, goal));
      if (!each.solve(options())) {
        return null;
      }
      net.restrict(each.prices());
    }
    read();
    long[] values = task.values(pairs, loads);
    for (int goal = 0; goal < weight.length; goal++) {
      if (task.goals.get(goal).isPrice()) {
        values[goal] = priceInTree() + leastPriceOfRows();
      }
    }
    return values;
  }

  private long leastPriceOfRows() {
    long price = 0;
    for (int r = 0; r < rowLeast.length; r++) {
      LoadCost cost = cost(task.split.rows.get(r));
      long least = Long.MAX_VALUE;
      for (int y = rowLeast[r]; y <= rowMost[r]; y++) {
        least = Math.min(least, cost.at(y));
      }
      price += least;
    }
    return price;
  }

  private long priceInTree() {
    long price = 0;
    for (TeamClass one : task.split.classes) {
      price += one.node() < 0 ? 0 : cost(one).at(loads[one.node()]);
    }
    return price;
  }

  /**
   * Bounds a goal by multipliers: those of rows, then those of the goals before it.
   *
   * @param goal the goal
   * @param scale what one of its cost weighs
   * @param multipliers any, but not below 0 for goals with costs of loads
   * @param best what the goals before it must cost
   * @return whether there is any assignment
   */
  boolean solve(int goal, long scale, long[] multipliers, long[] best) {
    int rows = rowLeast.length;
    Arrays.fill(weight, 0);
    weight[goal] = scale;
    System.arraycopy(multipliers, rows, weight, 0, goal);
    Arrays.fill(ofPart, 0);
    for (int r = 0; r < rows; r++) {
      for (int part : task.split.rows.get(r).parts()) {
        ofPart[part] += multipliers[r];
      }
    }
    if (solver == null) {
      solver = new LevelSolver(net, new Loads(0, goal));
    }
    if (!solver.solve(options())) {
      return false;
    }
    read();
    bound = 0;
    for (int i = 0; i < net.interns; i++) {
      bound += net.held[i] < 0 ? 0 : costs[net.held[i]];
    }
    long weightOfPrice = 0;
    for (int g = 0; g <= goal; g++) {
      bound += weight[g] * task.ofLoads(g, loads);
      bound -= g < goal ? weight[g] * best[g] : 0;
      weightOfPrice += task.goals.get(g).isPrice() ? weight[g] : 0;
    }
    bound += weightOfPrice * priceInTree();
    for (int r = 0; r < rows; r++) {
      // Pinned interns are no part of the flow, but of the row.
      bound += multipliers[r] * pinnedIn(task.split.rows.get(r));
      bound += likes(r, weightOfPrice, multipliers[r]);
    }
    return true;
  }

  private long pinnedIn(TeamClass row) {
    long pinned = 0;
    for (int part : row.parts()) {
      pinned += net.pinned[part];
    }
    return pinned;
  }

  /** Finds how many a row likes best at its multiplier, and of several what it has, if it can. */
  private long likes(int r, long weightOfPrice, long multiplier) {
    LoadCost cost = cost(task.split.rows.get(r));
    int has = CompositionTask.load(task.split.rows.get(r), loads);
    long least = Long.MAX_VALUE;
    for (int y = rowLeast[r]; y <= rowMost[r]; y++) {
      long costs = weightOfPrice * cost.at(y) - multiplier * y;
      if (costs < least
          || (costs == least && Math.abs(y - has) < Math.abs((long) wanted[r] - has))) {
        least = costs;
        wanted[r] = y;
      }
    }
    return least;
  }

  private long[] options() {
    for (int option = 0; option < net.options(); option++) {
      Interrupts.checkAt(option);
      long cost = ofPart[net.project[option]];
      for (int goal = 0; goal < weight.length; goal++) {
        cost += weight[goal] == 0 ? 0 : weight[goal] * task.ofPair[goal][net.pair[option]];
      }
      costs[option] = cost;
    }
    return costs;
  }

  private void read() {
    pairs = net.pairs();
    loads = task.loads(pairs);
  }

  /** {@return the bound, times the scale} */
  long bound() {
    return bound;
  }

  int[] pairs() {
    return pairs;
  }

  int[] loads() {
    return loads;
  }

  /** {@return by how much more interns a row has than it likes} */
  long excess(int row) {
    return (long) CompositionTask.load(task.split.rows.get(row), loads) - wanted[row];
  }

  /** Tells by how much at least the bound would be larger with each pair, and each intern out. */
  void losses(long[] ofPair, long[] ofOut) {
    Prices prices = solver == null ? null : solver.prices();
    for (int i = 0; prices != null && i < net.interns; i++) {
      long pays = prices.ofHeld(i);
      ofOut[net.internAt[i]] = -pays;
      for (int option = net.first[i]; option < net.first[i + 1]; option++) {
        ofPair[net.pair[option]] = costs[option] + prices.of[net.project[option]] - pays;
      }
    }
  }

  /** What loads cost at some goals together, by their weights. */
  private final class Loads implements LevelCosts {
    private final int from;
    private final int to;

    Loads(int from, int to) {
      this.from = from;
      this.to = to;
    }

    @Override
    public long ofPair(int intern, int pair) {
      return 0;
    }

    @Override
    public boolean hasLoads() {
      boolean any = false;
      for (int goal = from; goal <= to; goal++) {
        any |= task.goals.get(goal).hasLoads();
      }
      return any;
    }

    @Override
    public long slope(int node, int load) {
      TeamClass one = task.split.classAt[node];
      int whole = task.split.original[node];
      long slope = 0;
      for (int goal = from; goal <= to; goal++) {
        CompositionGoal each = task.goals.get(goal);
        if (weight[goal] != 0 && each.isPrice()) {
          slope += one == null ? 0 : weight[goal] * cost(one).slope(load);
        } else if (weight[goal] != 0 && whole >= 0) {
          slope += weight[goal] * each.costs().slope(whole, load);
        }
      }
      return slope;
    }
  }
}
