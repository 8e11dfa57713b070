package org.openinternship.matching.internal.compile;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.openinternship.core.internal.Interrupts;
import org.openinternship.matching.market.Lots;
import org.openinternship.matching.market.Market;
import org.openinternship.matching.policy.MatchingPolicy;
import org.openinternship.matching.result.CriterionSpread;
import org.openinternship.matching.scoring.PickedScores;

/** The list of every intern of a cohort, and what was seen while they were made. */
final class CompiledLists {
  private final ListBasis basis;
  private final WishList[] lists;

  /** How many of the lists are those of an earlier cohort. */
  private final int kept;

  private final MissingFacts missing;
  private final SpreadCollector spreads;

  /** Whether another lottery might make another list of somebody. */
  private final boolean byLot;

  /** Makes all lists, on several threads. */
  CompiledLists(ListBasis basis, WishLists maker, int kept, int threads, StageProgress listing) {
    this.basis = basis;
    spreads = new SpreadCollector(basis.policy().scoring(), basis.scorer().names());
    this.kept = kept;
    lists = new WishList[basis.numbers().interns()];
    missing = maker.missing();
    ParallelRange.run(
        lists.length,
        threads,
        listing,
        (from, to) -> {
          SpreadCollector seen = spreads.another();
          for (int intern = from; intern < to; intern++) {
            lists[intern] = maker.of(intern, seen);
          }
          spreads.merge(seen);
        });
    byLot = kept > 0 || maker.byLot();
  }

  /** Returns the lists by the numbers of interns; nobody changes them. */
  WishList[] all() {
    return lists;
  }

  WishList of(int intern) {
    return lists[intern];
  }

  boolean byLot() {
    return byLot;
  }

  /** Returns how many pairs of an intern each missing fact keeps out. */
  Map<String, Integer> missingFacts(int intern) {
    return missing.of(intern);
  }

  /** Returns the lists that interns would have by a policy with other facts or bids. */
  OtherLists others(MatchingPolicy policy, Lots lots) {
    NumberedCohort others = basis.numbers().copy();
    WishLists maker = basis.with(others, policy).lists(lots, KeptLists.none(others.interns()));
    return new OtherLists(basis.numbers(), others, maker, spreads);
  }

  /**
   * Tells how much each criterion tells the pairs apart. Where lists were kept, what it adds to
   * their pairs is worked out only now, for all of them.
   */
  List<CriterionSpread> spreads(Market market) {
    if (kept == 0) {
      return spreads.result();
    }
    NumberedCohort numbers = basis.numbers();
    SpreadCollector all = spreads.another();
    PickedScores scores =
        basis
            .scorer()
            .picked(IntStream.range(0, numbers.projects()).mapToObj(numbers::project).toList());
    for (int intern = 0; intern < lists.length; intern++) {
      Interrupts.check();
      int[] projects =
          IntStream.range(
                  market.firstPair(market.firstPlace(intern)),
                  market.endPair(market.firstPlace(intern)))
              .map(market::project)
              .toArray();
      int[][] points = scores.of(numbers.intern(intern), projects);
      for (int pair = 0; pair < projects.length; pair++) {
        all.see(points, pair);
      }
    }
    return all.result();
  }
}
