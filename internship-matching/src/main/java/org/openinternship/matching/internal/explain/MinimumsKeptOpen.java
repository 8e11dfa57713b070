package org.openinternship.matching.internal.explain;

import static org.openinternship.core.finding.Severity.ERROR;

import java.util.Collection;
import java.util.List;
import java.util.stream.IntStream;
import org.openinternship.core.finding.Report;
import org.openinternship.core.internal.SmallestConflict;
import org.openinternship.matching.internal.compile.CompiledCohort;
import org.openinternship.matching.market.Market;
import org.openinternship.matching.market.MarketPart;
import org.openinternship.matching.mechanism.FillOrCloseAssignment;
import org.openinternship.matching.mechanism.Mechanism;
import org.openinternship.matching.result.MatchReason;

/**
 * The minimums that cannot be reached together of those that would close without them and cannot,
 * as somebody is agreed on there. Others that close may be what they lack.
 */
final class MinimumsKeptOpen {
  private final Market market;
  private final FillOrCloseAssignment search;

  private MinimumsKeptOpen(Market with, Mechanism mechanism) {
    market = with.withTeams(List.of());
    search =
        mechanism instanceof FillOrCloseAssignment own
            ? own
            : FillOrCloseAssignment.generousMaximum();
  }

  /**
   * Finds them.
   *
   * @return projects and groups without whose minimums all others can be reached; none if that is
   *     so as it is, or nothing is known within the limit
   */
  static List<Integer> inConflict(CompiledCohort compiled) {
    return new MinimumsKeptOpen(compiled.market(), compiled.policy().mechanism()).inConflict();
  }

  private List<Integer> inConflict() {
    if (!market.parts().contains(MarketPart.MINIMUMS)
        || !search.honours().containsAll(market.parts())
        || !search.isImpossible(market)) {
      return List.of();
    }
    List<Integer> keptOpen =
        IntStream.range(0, market.tree().nodes())
            .filter(node -> market.pinsAt(node) > 0 && market.pinsAt(node) < market.minimum(node))
            .boxed()
            .toList();
    return SmallestConflict.of(keptOpen, some -> search.isImpossible(without(some)));
  }

  private Market without(Collection<Integer> nodes) {
    return market.withMinimums(
        IntStream.range(0, market.tree().nodes())
            .map(node -> nodes.contains(node) ? 0 : market.minimum(node))
            .toArray());
  }

  /**
   * Adds an error for each, with the most that it can have.
   *
   * @return whether there is any
   */
  static boolean add(CompiledCohort compiled, Report.Collector found) {
    MinimumsKeptOpen open = new MinimumsKeptOpen(compiled.market(), compiled.policy().mechanism());
    List<Integer> conflict = open.inConflict();
    PartyPaths paths = new PartyPaths(compiled.cohort());
    for (int node : conflict) {
      found.add(
          ERROR,
          paths.of(compiled.party(node)),
          MatchReason.MINIMUM_KEPT_OPEN,
          compiled.party(node),
          open.market.pinsAt(node),
          open.market.minimum(node),
          open.mostAt(node, conflict));
    }
    return !conflict.isEmpty();
  }

  /** Returns how many one can have beside the minimums of the others in a conflict, by halving. */
  private int mostAt(int node, List<Integer> conflict) {
    int[] minimums =
        IntStream.range(0, market.tree().nodes())
            .map(n -> market.pinsAt(n) == 0 || conflict.contains(n) ? market.minimum(n) : 0)
            .toArray();
    int most = market.pinsAt(node);
    int least = market.minimum(node); // so many it cannot have
    while (least - most > 1) {
      minimums[node] = (most + least) >>> 1;
      if (search.isImpossible(market.withMinimums(minimums))) {
        least = minimums[node];
      } else {
        most = minimums[node];
      }
    }
    return most;
  }
}
