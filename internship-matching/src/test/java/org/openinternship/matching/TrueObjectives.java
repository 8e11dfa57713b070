package org.openinternship.matching;

import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.function.ToLongFunction;
import org.openinternship.matching.market.Assignment;
import org.openinternship.matching.market.Market;
import org.openinternship.matching.market.Oracle;
import org.openinternship.matching.mechanism.Because;
import org.openinternship.matching.optimum.StandardObjective;

/** What an optimal assignment tells of a pair, against every assignment that has it. */
final class TrueObjectives {
  private TrueObjectives() {}

  /** Whether what is said of how many have which rank holds, whatever counts before it. */
  static boolean isTrue(Market market, Assignment best, int pair, Because because) {
    List<Assignment> with =
        new Oracle(market)
            .assignments().stream()
                .filter(other -> other.pair(market.intern(pair)) == pair)
                .filter(new Oracle(market)::isFeasible)
                .toList();
    if (because instanceof Because.AsGood) {
      return with.stream().anyMatch(other -> profile(market, other).equals(profile(market, best)))
          || with.stream().anyMatch(other -> rankSum(market, other) == rankSum(market, best));
    }
    Because.ObjectiveLoses loses = (Because.ObjectiveLoses) because;
    ToLongFunction<Assignment> value = value(market, loses);
    return loses.atLeast() > 0
        && with.stream()
            .filter(other -> isAsGoodBefore(market, best, other, loses))
            .allMatch(
                other -> value.applyAsLong(other) - value.applyAsLong(best) >= loses.atLeast());
  }

  private static ToLongFunction<Assignment> value(Market market, Because.ObjectiveLoses loses) {
    return switch ((StandardObjective) loses.objective()) {
      case SIZE -> other -> -other.placed();
      case RANK_SUM -> other -> rankSum(market, other);
      case LIST_ORDER -> other -> tiedBefore(market, other);
      case RANK_MAXIMAL, GENEROUS, GREEDY_GENEROUS, SQUARED_RANKS ->
          other -> {
            long count = profile(market, other).getOrDefault((int) loses.about().getAsLong(), 0L);
            return loses.most() ? -count : count;
          };
      case NEAR_TARGETS, WITHIN_TARGETS, EVEN_LOADS ->
          throw new IllegalArgumentException("a profile tells nothing of loads");
    };
  }

  /** Whether the size, where it counts, and all ranks that were looked at before are as good. */
  private static boolean isAsGoodBefore(
      Market market, Assignment best, Assignment other, Because.ObjectiveLoses loses) {
    StandardObjective objective = (StandardObjective) loses.objective();
    if (objective == StandardObjective.SIZE) {
      return true;
    }
    if (objective == StandardObjective.LIST_ORDER) {
      return profile(market, other).equals(profile(market, best));
    }
    if (loses.position() > 0 && other.placed() != best.placed()) {
      return false;
    }
    if (objective == StandardObjective.RANK_SUM) {
      return true;
    }
    int about = (int) loses.about().getAsLong();
    NavigableMap<Integer, Long> had = profile(market, best);
    NavigableMap<Integer, Long> has = profile(market, other);
    return loses.most()
        ? has.headMap(about).equals(had.headMap(about))
        : has.tailMap(about, false).equals(had.tailMap(about, false));
  }

  static long rankSum(Market market, Assignment assignment) {
    return profile(market, assignment).entrySet().stream()
        .mapToLong(entry -> entry.getKey() * entry.getValue())
        .sum();
  }

  private static long tiedBefore(Market market, Assignment assignment) {
    long tied = 0;
    for (int i = 0; i < market.interns(); i++) {
      for (int p = market.firstPair(i); p < assignment.pair(i); p++) {
        tied += market.choice(p) == market.choice(assignment.pair(i)) ? 1 : 0;
      }
    }
    return tied;
  }

  static NavigableMap<Integer, Long> profile(Market market, Assignment assignment) {
    TreeMap<Integer, Long> profile = new TreeMap<>();
    for (int i = 0; i < market.interns(); i++) {
      if (assignment.pair(i) >= 0) {
        profile.merge(market.choice(assignment.pair(i)), 1L, Long::sum);
      }
    }
    return profile;
  }
}
