package org.openinternship.matching.mechanism;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.openinternship.matching.market.Assignment;
import org.openinternship.matching.market.LastFill;
import org.openinternship.matching.market.Market;
import org.openinternship.matching.optimum.Objective;
import org.openinternship.matching.optimum.Optimum;
import org.openinternship.matching.optimum.OptimumLevel;
import org.openinternship.matching.optimum.PairLosses;
import org.openinternship.matching.optimum.SearchLevel;
import org.openinternship.matching.optimum.SearchOutcome;
import org.openinternship.matching.optimum.StandardObjective;

/** What interns who come last get what all others leave by. */
final class LastRound {
  private LastRound() {}

  /** Returns the objectives of a fill, where all others go by a stack of their own. */
  static List<Objective> objectives(Market market, LastFill fill, List<Objective> ofOthers) {
    return switch (fill) {
      case AS_OTHERS -> List.copyOf(ofOthers);
      case BY_SCORE -> sizeThenScore(market);
      case EVENLY -> sizeThenScore(market, evenLoads(market));
    };
  }

  /** Returns the places of all with what is known of both rounds; of the last, if it found any. */
  static MechanismOutcome outcome(
      SearchOutcome first, Assignment all, Optional<SearchOutcome> last) {
    return MechanismOutcome.of(
        all, last.map(LastRound::named).map(first::then).orElseGet(first::unproven));
  }

  /** Returns what is known of the last round, so that its levels are told from those before. */
  private static SearchOutcome named(SearchOutcome last) {
    return new SearchOutcome(
        last.status(),
        last.levels().stream()
            .map(
                it ->
                    new SearchLevel(
                        it.label() + SearchLevel.OF_THE_LAST,
                        it.threshold(),
                        it.most(),
                        it.amount(),
                        it.bound()))
            .toList());
  }

  /** Tells of pairs of those who come last by what they cost these, and of others by an account. */
  static Account account(Market market, Account first, Optimum last) {
    PairLosses losses = last.losses();
    return pair ->
        market.isLast(market.intern(pair))
            ? Optional.of(because(losses, pair))
            : first.because(pair);
  }

  private static List<Objective> sizeThenScore(Market market, Objective... between) {
    List<Objective> all = new ArrayList<>();
    all.add(StandardObjective.SIZE);
    Collections.addAll(all, between);
    if (market.facts().isPresent()) {
      all.add(new Objective.LeastTotal(StandardConflictRule.SCORE));
    }
    all.add(StandardObjective.LIST_ORDER);
    return List.copyOf(all);
  }

  private static Objective evenLoads(Market market) {
    Map<Integer, Integer> targets = new LinkedHashMap<>();
    for (int project = 0; project < market.projects(); project++) {
      targets.put(project, 0);
    }
    return new Objective.NearTargets(targets);
  }

  /** Tells whether all but those who come last are where an assignment has them. */
  static boolean isAfter(Market market, Assignment first, Assignment all) {
    for (int intern = 0; intern < market.interns(); intern++) {
      if (!market.isLast(intern) && first.project(intern) != all.project(intern)) {
        return false;
      }
    }
    return true;
  }

  /** Tells why a pair of somebody who comes last was not made. */
  private static Because because(PairLosses losses, int pair) {
    if (losses.breaksLimits(pair)) {
      return new Because.BreaksLimits();
    }
    if (losses.isAsGood(pair)) {
      return new Because.AsGood();
    }
    return new Because.ComesLast(
        losses.level(pair).map(level -> loses(level, losses.atLeast(pair).orElseThrow())));
  }

  private static Because.ObjectiveLoses loses(OptimumLevel level, long atLeast) {
    return OptimalAssignment.loses(level, atLeast);
  }
}
