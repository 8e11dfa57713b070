package org.openinternship.matching.optimum;

import java.util.Arrays;
import java.util.List;
import org.openinternship.core.internal.Bounds;
import org.openinternship.core.internal.Interrupts;
import org.openinternship.matching.market.CapacityTree;
import org.openinternship.matching.market.Market;

/** The market, its parts and the goals of a composition, and what an assignment of it is worth. */
final class CompositionTask {
  /** Totals below it are exact, and sums of several of them are. */
  private static final double EXACT_REACH = 1L << 52;

  /** What all weighted totals of a bound stay below together. */
  private static final double EXACT_WEIGHTED = 1L << 60;

  final SplitMarket split;
  final Counted counted;
  final Market market;
  final List<CompositionGoal> goals;
  final int parts;

  /** Per goal and pair: the cost. */
  final long[][] ofPair;

  /** Per goal: the largest cost of a pair, and no total is as far from 0 as the reach. */
  private final long[] largest;

  private final double[] reach;

  CompositionTask(Market whole, Composition composition, Counted counted) {
    this.counted = counted;
    split = SplitMarket.of(whole, composition.rules());
    market = split.market;
    parts = market.projects();
    goals = CompositionGoal.of(whole, composition, counted);
    ofPair = new long[goals.size()][market.pairs()];
    largest = new long[goals.size()];
    reach = new double[goals.size()];
    for (int goal = 0; goal < goals.size(); goal++) {
      LevelCosts costs = goals.get(goal).costs();
      for (int i = 0; i < market.interns(); i++) {
        Interrupts.checkAt(i);
        int end = market.isPinned(i) || !counted.counts(market, i) ? 0 : market.endPair(i);
        for (int pair = market.firstPair(i); pair < end; pair++) {
          ofPair[goal][pair] = costs.ofPair(i, pair);
        }
      }
      largest[goal] = largest(ofPair[goal]);
      reach[goal] = reach(goal, market.interns());
    }
  }

  private static long largest(long[] costs) {
    long largest = 1;
    for (long cost : costs) {
      largest = Math.max(largest, Math.abs(cost));
    }
    return largest;
  }

  private double reach(int goal, int interns) {
    CompositionGoal each = goals.get(goal);
    double reach = (double) largest[goal] * interns + Math.abs(each.costs().ofNobody());
    if (each.isPrice()) {
      for (TeamClass one : split.classes) {
        LoadCost cost = one.cost(TeamState.OPEN);
        reach += Math.max(cost.about(0), cost.about(interns));
      }
    }
    for (int node = 0; node < split.whole.tree().nodes() && each.costs().hasLoads(); node++) {
      double steepest = Math.abs((double) each.costs().slope(node, 1));
      reach += interns * Math.max(steepest, Math.abs((double) each.costs().slope(node, interns)));
    }
    Bounds.check(
        reach < EXACT_REACH,
        "Composition",
        "largest total of " + each.label(),
        reach,
        "less than 2^52. Maybe lower prices or targets?");
    return reach;
  }

  /** {@return the largest cost of a pair at a goal, from 1} */
  long largest(int goal) {
    return largest[goal];
  }

  /** {@return the largest number that all costs of a goal may be multiplied with} */
  long mostWeight(int goal) {
    return (long) Math.max(1, EXACT_WEIGHTED / (goals.size() + 1) / reach[goal]);
  }

  /** {@return how many sit at each node of the split tree, pinned interns included} */
  int[] loads(int[] pairs) {
    CapacityTree tree = market.tree();
    int[] loads = new int[tree.nodes()];
    for (int i = 0; i < pairs.length; i++) {
      int part = pairs[i] >= 0 ? market.project(pairs[i]) : market.pinnedProject(i);
      for (int node = part; node >= 0; node = tree.parent(node)) {
        loads[node]++;
      }
    }
    return loads;
  }

  static int load(TeamClass one, int[] loads) {
    int load = 0;
    for (int part : one.parts()) {
      load += loads[part];
    }
    return load;
  }

  /** Whether an assignment within limits keeps all rules that must hold, and each minimum. */
  boolean keepsRules(int[] loads) {
    for (int k = 0; k < split.minimum.length; k++) {
      int load = loads[split.closingNode[k]];
      if (load > 0 && load < split.minimum[k]) {
        return false;
      }
    }
    for (TeamClass one : split.classes) {
      LoadCost cost = one.cost(stateOf(one, loads));
      int load = load(one, loads);
      if (load < cost.least() || load > cost.most()) {
        return false;
      }
    }
    return true;
  }

  private TeamState stateOf(TeamClass one, int[] loads) {
    return loads[split.projectNode[one.project()]] > 0 ? TeamState.OPEN : TeamState.CLOSED;
  }

  /** {@return what each goal costs} */
  long[] values(int[] pairs, int[] loads) {
    long[] values = new long[goals.size()];
    Arrays.setAll(values, goal -> value(goal, pairs, loads));
    return values;
  }

  private long value(int goal, int[] pairs, int[] loads) {
    if (goals.get(goal).isPrice()) {
      long price = 0;
      for (TeamClass one : split.classes) {
        price += one.cost(stateOf(one, loads)).at(load(one, loads));
      }
      return price;
    }
    long value = ofLoads(goal, loads);
    for (int pair : pairs) {
      value += pair < 0 ? 0 : ofPair[goal][pair];
    }
    return value;
  }

  /** {@return what the loads of projects and groups of the whole market cost at a goal} */
  long ofLoads(int goal, int[] loads) {
    LevelCosts costs = goals.get(goal).costs();
    long value = costs.ofNobody();
    for (int node = 0; node < loads.length && costs.hasLoads(); node++) {
      int whole = split.original[node];
      for (int load = 1; whole >= 0 && load <= loads[node]; load++) {
        value += costs.slope(whole, load);
      }
    }
    return value;
  }
}
