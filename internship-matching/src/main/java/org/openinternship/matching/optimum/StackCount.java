package org.openinternship.matching.optimum;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.TreeSet;
import org.openinternship.matching.market.Assignment;
import org.openinternship.matching.market.Market;

/** Counts what objectives say of assignments of a market. */
final class StackCount {
  private final Market market;
  private final Counted counted;
  private final TreeSet<Integer> ranks = new TreeSet<>();

  StackCount(Market market, Counted counted) {
    this.market = market;
    this.counted = counted;
    for (int intern = 0; intern < market.interns(); intern++) {
      for (int p = market.firstPair(intern); p < market.endPair(intern); p++) {
        if (!market.isPinned(intern) && counted.counts(market, intern)) {
          ranks.add(market.choice(intern, p));
        }
      }
    }
  }

  List<Long> of(Objective objective, Assignment assignment) {
    if (objective instanceof StandardObjective standard) {
      return ofStandard(standard, assignment);
    } else if (objective instanceof Objective.LeastTotal total) {
      return sum(Costs.number(market, total.fact()), assignment);
    }
    return worst(Costs.number(market, ((Objective.LeastWorst) objective).fact()), assignment);
  }

  private List<Long> ofStandard(StandardObjective standard, Assignment assignment) {
    return switch (standard) {
      case SIZE -> sum(Costs.size(), assignment);
      case RANK_SUM -> sum(Costs.rank(market), assignment);
      case SQUARED_RANKS -> sum(Costs.squaredRank(market), assignment);
      case LIST_ORDER -> sum(Costs.listOrder(market), assignment);
      case NEAR_TARGETS -> loads(Costs.nearTargets(market), assignment);
      case WITHIN_TARGETS -> loads(Costs.withinTargets(market), assignment);
      case EVEN_LOADS -> loads(Costs.evenLoads(market), assignment);
      case RANK_MAXIMAL, GENEROUS, GREEDY_GENEROUS -> profile(standard, assignment);
    };
  }

  private boolean counts(int intern, int pair) {
    return pair >= 0 && !market.isPinned(intern) && counted.counts(market, intern);
  }

  private List<Long> sum(LevelCosts costs, Assignment assignment) {
    long sum = 0;
    for (int intern = 0; intern < market.interns(); intern++) {
      int pair = assignment.pair(intern);
      sum += counts(intern, pair) ? costs.ofPair(intern, pair) : 0;
    }
    return List.of(sum);
  }

  private List<Long> worst(LevelCosts costs, Assignment assignment) {
    long worst = Long.MIN_VALUE;
    for (int intern = 0; intern < market.interns(); intern++) {
      int pair = assignment.pair(intern);
      worst = counts(intern, pair) ? Math.max(worst, costs.ofPair(intern, pair)) : worst;
    }
    return List.of(worst);
  }

  private List<Long> loads(LevelCosts costs, Assignment assignment) {
    long sum = costs.ofNobody();
    for (int node = 0; node < market.tree().nodes(); node++) {
      for (int load = 1; load <= assignment.count(node); load++) {
        sum += costs.slope(node, load);
      }
    }
    return List.of(sum);
  }

  private List<Long> profile(StandardObjective objective, Assignment assignment) {
    Map<Integer, Long> profile = new HashMap<>();
    for (int intern = 0; intern < market.interns(); intern++) {
      int pair = assignment.pair(intern);
      if (counts(intern, pair)) {
        profile.merge(market.choice(intern, pair), 1L, Long::sum);
      }
    }
    return looksAt(objective).stream()
        .map(each -> (each.most() ? -1 : 1) * profile.getOrDefault(each.rank(), 0L))
        .toList();
  }

  /** A rank that an objective by profile looks at, and whether it wants many of it. */
  private record RankWanted(int rank, boolean most) {}

  private List<RankWanted> looksAt(StandardObjective objective) {
    Deque<Integer> left = new ArrayDeque<>(ranks);
    if (objective == StandardObjective.GENEROUS) {
      left.remove(1);
    }
    List<RankWanted> wanted = new ArrayList<>();
    boolean most = objective != StandardObjective.GENEROUS;
    while (!left.isEmpty()) {
      wanted.add(new RankWanted(most ? left.removeFirst() : left.removeLast(), most));
      most ^= objective == StandardObjective.GREEDY_GENEROUS;
    }
    return wanted;
  }

  /**
   * Says a value level by level, with what nothing is better than: up to the first number in which
   * they differ.
   */
  List<SearchLevel> levels(List<Objective> stack, StackValue value, StackValue bound) {
    List<SearchLevel> levels = new ArrayList<>();
    boolean known = true;
    for (int k = 0; k < stack.size(); k++) {
      Objective objective = stack.get(k);
      boolean byRank =
          objective == StandardObjective.RANK_MAXIMAL
              || objective == StandardObjective.GENEROUS
              || objective == StandardObjective.GREEDY_GENEROUS;
      List<RankWanted> ranked = byRank ? looksAt((StandardObjective) objective) : List.of();
      for (int j = 0; j < value.amounts().get(k).size(); j++) {
        boolean most = byRank ? ranked.get(j).most() : objective == StandardObjective.SIZE;
        long has = value.amounts().get(k).get(j);
        long best = bound.amounts().get(k).get(j);
        levels.add(
            new SearchLevel(
                objective.label(),
                byRank ? OptionalLong.of(ranked.get(j).rank()) : OptionalLong.empty(),
                most,
                most ? -has : has,
                known ? OptionalLong.of(most ? -best : best) : OptionalLong.empty()));
        known &= has == best;
      }
    }
    return levels;
  }
}
