package org.openinternship.matching.optimum;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeSet;
import java.util.function.LongUnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.openinternship.matching.market.Assignment;
import org.openinternship.matching.market.CapacityTree;
import org.openinternship.matching.market.LastFill;
import org.openinternship.matching.market.Lottery;
import org.openinternship.matching.market.Market;
import org.openinternship.matching.market.MarketBuilder;
import org.openinternship.matching.market.Oracle;
import org.openinternship.matching.market.PairFact;
import org.openinternship.matching.market.PreferenceList;

/**
 * A random market with objectives, small enough to try every assignment: nested groups, capacities
 * of 0 and beyond the sum below, ties, gaps in ranks, pins, lower limits, numbers of both signs.
 * What an objective means is said here by counting, and by nothing of the library.
 */
final class SmallTask {
  enum Told implements PairFact {
    SMALL,
    WIDE
  }

  final Market market;
  final List<Objective> objectives;
  final long[][][] numbers;

  private SmallTask(Market market, List<Objective> objectives, long[][][] numbers) {
    this.market = market;
    this.objectives = objectives;
    this.numbers = numbers;
  }

  static SmallTask of(long seed, boolean lowerLimits) {
    Random random = new Random(seed);
    int interns = random.nextInt(7);
    int projects = random.nextInt(5);
    CapacityTree tree = tree(random, projects);
    MarketBuilder builder =
        Market.builder(tree)
            .lottery(random.nextBoolean() ? Lottery.single(seed) : Lottery.perProject(seed));
    int mostLists = interns > 5 ? 3 : 4;
    for (int i = 0; i < interns; i++) {
      builder.interns(list(random, projects, random.nextInt(Math.min(projects, mostLists) + 1)));
    }
    for (int p = 0; p < projects; p++) {
      int[] welcome = IntStream.range(0, interns).filter(i -> random.nextInt(12) > 0).toArray();
      builder.ranking(p, PreferenceList.tied(welcome));
    }
    int[] free = IntStream.range(0, tree.nodes()).map(tree::capacity).toArray();
    for (int i = 0; i < interns && projects > 0; i++) {
      if (random.nextInt(8) == 0) {
        int project = random.nextInt(projects);
        boolean room = true;
        for (int n = project; n >= 0; n = tree.parent(n)) {
          room &= free[n] > 0;
        }
        for (int n = project; room && n >= 0; n = tree.parent(n)) {
          free[n]--;
        }
        if (room) {
          builder.pin(i, project);
        }
      }
    }
    long[][][] numbers = new long[2][interns][projects];
    for (int i = 0; i < interns; i++) {
      for (int p = 0; p < projects; p++) {
        numbers[0][i][p] = random.nextInt(7) - 3L;
        numbers[1][i][p] = (random.nextLong() >> 26) / (1 + random.nextInt(1_000));
      }
    }
    Market market =
        builder.build().withFacts((fact, intern, project) -> numbers[at(fact)][intern][project]);
    if (lowerLimits) {
      int[] limits =
          IntStream.range(0, tree.nodes())
              .map(n -> random.nextInt(3) > 0 ? 0 : 1 + random.nextInt(2))
              .toArray();
      Arrays.setAll(limits, n -> Math.min(limits[n], tree.capacity(n)));
      market = market.withLowerLimits(limits);
    }
    return new SmallTask(
        market.withTargets(targets(random, tree)), objectives(random, tree), numbers);
  }

  /** The same market with other objectives. */
  SmallTask with(List<Objective> others) {
    return new SmallTask(market, others, numbers);
  }

  /** The same with minimums below which projects and groups close, most of them 2 or more. */
  SmallTask closing(long seed) {
    Random random = new Random(~seed);
    int[] minimums =
        IntStream.range(0, market.tree().nodes())
            .map(n -> random.nextInt(3) == 0 ? 0 : 1 + random.nextInt(3))
            .toArray();
    Arrays.setAll(minimums, n -> Math.min(minimums[n], market.tree().capacity(n)));
    return new SmallTask(market.withMinimums(minimums), objectives, numbers);
  }

  /** The same with some interns who come after all others. */
  SmallTask withLast(long seed, LastFill fill) {
    Random random = new Random(seed + 1);
    int[] last = IntStream.range(0, market.interns()).filter(i -> random.nextInt(3) == 0).toArray();
    return new SmallTask(market.withLast(fill, last), objectives, numbers);
  }

  private static int at(PairFact fact) {
    return fact == Told.SMALL ? 0 : 1;
  }

  private static CapacityTree tree(Random random, int projects) {
    CapacityTree.Builder builder =
        CapacityTree.builder(random.ints(projects, 0, 4).map(s -> s == 3 ? 1 : s).toArray());
    List<Integer> tops = new ArrayList<>(IntStream.range(0, projects).boxed().toList());
    int next = projects;
    for (int level = random.nextInt(4); level > 0 && !tops.isEmpty(); level--) {
      int count = 1 + random.nextInt(Math.min(3, tops.size()));
      int[] below = new int[count];
      for (int k = 0; k < count; k++) {
        below[k] = tops.remove(random.nextInt(tops.size()));
      }
      builder.group(random.nextInt(6) == 0 ? CapacityTree.UNLIMITED : random.nextInt(5), below);
      tops.add(next++);
    }
    return builder.build();
  }

  private static PreferenceList list(Random random, int projects, int length) {
    List<Integer> all = new ArrayList<>(IntStream.range(0, projects).boxed().toList());
    List<int[]> tiers = new ArrayList<>();
    for (int left = length; left > 0; ) {
      int size = random.nextInt(3) == 0 ? Math.min(left, 2) : 1;
      int[] tier = new int[size];
      for (int k = 0; k < size; k++) {
        tier[k] = all.remove(random.nextInt(all.size()));
      }
      tiers.add(tier);
      left -= size;
    }
    return PreferenceList.tiers(tiers.toArray(int[][]::new));
  }

  /** Targets of about half of the nodes, and of one at least if there is any. */
  private static Map<Integer, Integer> targets(Random random, CapacityTree tree) {
    Map<Integer, Integer> targets = new HashMap<>();
    for (int node = 0; node < tree.nodes(); node++) {
      if (random.nextBoolean() || (targets.isEmpty() && node == tree.nodes() - 1)) {
        targets.put(node, random.nextInt(3));
      }
    }
    return targets;
  }

  private static List<Objective> objectives(Random random, CapacityTree tree) {
    List<Objective> all = new ArrayList<>(List.of(StandardObjective.values()));
    for (Told number : Told.values()) {
      all.add(new Objective.LeastTotal(number));
      all.add(new Objective.LeastWorst(number));
    }
    if (tree.nodes() == 0) {
      all.remove(StandardObjective.NEAR_TARGETS);
      all.remove(StandardObjective.WITHIN_TARGETS);
    }
    List<Objective> stack = new ArrayList<>();
    if (random.nextInt(3) > 0) {
      stack.add(StandardObjective.SIZE);
    }
    for (int size = 1 + random.nextInt(3); size > 0; size--) {
      stack.add(all.get(random.nextInt(all.size())));
    }
    return stack;
  }

  /** The best of all assignments by each objective in turn; empty if none is feasible. */
  List<List<Long>> best() {
    return bestWith(-1);
  }

  /** The same of those that make a pair. */
  List<List<Long>> bestWith(int pair) {
    List<List<Long>> best = List.of();
    for (Assignment assignment : new Oracle(market).assignments()) {
      boolean has = pair < 0 || assignment.pair(market.intern(pair)) == pair;
      if (has && isFeasible(assignment) && isOfFirstRound(assignment)) {
        List<List<Long>> values = values(assignment);
        best = best.isEmpty() || isLess(values, best) ? values : best;
      }
    }
    return best;
  }

  /**
   * Whoever comes last has a place in the first round only where somebody has to be: at a project
   * that has a limit, or lies in a group that has one, beyond what pins and limits in it make sure
   * of. A minimum of one closes nothing that has anybody.
   */
  private boolean isOfFirstRound(Assignment assignment) {
    return IntStream.range(0, market.interns())
        .filter(i -> market.isLast(i) && !market.isPinned(i) && assignment.isPlaced(i))
        .allMatch(i -> isAskedFor(assignment.project(i)));
  }

  boolean isAskedFor(int project) {
    boolean asked = false;
    for (int n = project; n >= 0; n = market.tree().parent(n)) {
      int minimum = market.minimum(n) > 1 ? market.minimum(n) : 0;
      asked |= Math.max(market.lowerLimit(n), minimum) > sureBelow(n);
    }
    return asked;
  }

  /** The fewest that sit at or below a node by pins and by what its children have to have. */
  private int sureBelow(int node) {
    if (node < market.projects()) {
      return (int)
          IntStream.range(0, market.interns()).filter(i -> market.pinnedProject(i) == node).count();
    }
    return IntStream.range(0, node)
        .filter(child -> market.tree().parent(child) == node)
        .map(
            child -> {
              int sure = Math.max(market.lowerLimit(child), sureBelow(child));
              return sure == 0 ? 0 : Math.max(sure, market.minimum(child));
            })
        .sum();
  }

  boolean isFeasible(Assignment assignment) {
    for (int node = 0; node < market.tree().nodes(); node++) {
      int sitting = 0;
      for (int i = 0; i < market.interns(); i++) {
        int at = assignment.project(i);
        sitting += at >= 0 && market.tree().contains(node, at) ? 1 : 0;
      }
      if (sitting < market.lowerLimit(node) || (sitting > 0 && sitting < market.minimum(node))) {
        return false;
      }
    }
    return new Oracle(market).isFeasible(assignment);
  }

  static boolean isLess(List<List<Long>> one, List<List<Long>> two) {
    for (int k = 0; k < one.size(); k++) {
      for (int j = 0; j < one.get(k).size(); j++) {
        int order = Long.compare(one.get(k).get(j), two.get(k).get(j));
        if (order != 0) {
          return order < 0;
        }
      }
    }
    return false;
  }

  /** What each objective says of an assignment, lower is better, one number after the other. */
  List<List<Long>> values(Assignment assignment) {
    return objectives.stream().map(objective -> values(objective, assignment)).toList();
  }

  private List<Long> values(Objective objective, Assignment assignment) {
    long placed = 0;
    long sum = 0;
    long squares = 0;
    long tied = 0;
    Map<Integer, Long> profile = new HashMap<>();
    List<List<Long>> made = List.of(new ArrayList<>(), new ArrayList<>());
    TreeSet<Integer> ranks = new TreeSet<>();
    for (int i = 0; i < market.interns(); i++) {
      if (market.isPinned(i) || market.isLast(i)) {
        continue;
      }
      for (int p = market.firstPair(i); p < market.endPair(i); p++) {
        ranks.add(market.choice(p));
      }
      int pair = assignment.pair(i);
      if (pair < 0) {
        continue;
      }
      int rank = market.choice(pair);
      placed++;
      sum += rank;
      squares += (long) rank * rank;
      profile.merge(rank, 1L, Long::sum);
      for (int p = market.firstPair(i); p < pair; p++) {
        tied += market.choice(p) == rank ? 1 : 0;
      }
      made.get(0).add(numbers[0][i][market.project(pair)]);
      made.get(1).add(numbers[1][i][market.project(pair)]);
    }
    if (objective instanceof Objective.LeastTotal total) {
      return List.of(made.get(at(total.fact())).stream().mapToLong(n -> n).sum());
    }
    if (objective instanceof Objective.LeastWorst worst) {
      return List.of(
          made.get(at(worst.fact())).stream().mapToLong(n -> n).max().orElse(Long.MIN_VALUE));
    }
    List<Long> all = new ArrayList<>();
    switch ((StandardObjective) objective) {
      case SIZE -> all.add(-placed);
      case RANK_SUM -> all.add(sum);
      case SQUARED_RANKS -> all.add(squares);
      case LIST_ORDER -> all.add(tied);
      case RANK_MAXIMAL -> ranks.forEach(r -> all.add(-profile.getOrDefault(r, 0L)));
      case GENEROUS ->
          ranks.descendingSet().stream()
              .filter(r -> r > 1)
              .forEach(r -> all.add(profile.getOrDefault(r, 0L)));
      case NEAR_TARGETS -> all.add(loads(assignment, away -> away * away));
      case WITHIN_TARGETS ->
          all.add(loads(assignment, away -> LongStream.rangeClosed(1, away).sum()));
      case EVEN_LOADS -> {
        long even = 0;
        for (int p = 0; p < market.projects(); p++) {
          even += (long) assignment.count(p) * assignment.count(p);
        }
        all.add(even);
      }
      case GREEDY_GENEROUS -> {
        while (!ranks.isEmpty()) {
          all.add(-profile.getOrDefault(ranks.pollFirst(), 0L));
          if (!ranks.isEmpty()) {
            all.add(profile.getOrDefault(ranks.pollLast(), 0L));
          }
        }
      }
    }
    return all;
  }

  /** What all nodes with a target cost by how far their loads are above it. */
  private long loads(Assignment assignment, LongUnaryOperator cost) {
    long sum = 0;
    for (int node : market.targets().keySet()) {
      sum += cost.applyAsLong((long) assignment.count(node) - market.targets().get(node));
    }
    return sum;
  }
}
