package org.openinternship.matching.mechanism;

import java.util.List;
import org.openinternship.core.internal.SmallestConflict;
import org.openinternship.matching.market.Market;
import org.openinternship.matching.optimum.Composition;
import org.openinternship.matching.optimum.CompositionOptimum;
import org.openinternship.matching.optimum.CompositionRule;
import org.openinternship.matching.optimum.SearchLimit;
import org.openinternship.matching.optimum.SearchStatus;

/**
 * Finds which rules about teams cannot be kept together. None of them can be left out, unless a
 * search ended at its limit.
 */
final class TeamConflict {
  private TeamConflict() {}

  /** {@return the names of the rules; none if the market without rules is impossible already} */
  static List<String> smallest(Market plain, List<CompositionRule> rules, SearchLimit limit) {
    List<CompositionRule> hard = rules.stream().filter(rule -> rule.price().isEmpty()).toList();
    return SmallestConflict.of(
            hard,
            without ->
                isImpossible(
                    plain, hard.stream().filter(rule -> !without.contains(rule)).toList(), limit))
        .stream()
        .map(CompositionRule::label)
        .toList();
  }

  /** Tells whether no assignment keeps the rules without a price: any that does ends the search. */
  static boolean isImpossible(Market plain, List<CompositionRule> rules, SearchLimit limit) {
    Composition composition =
        Composition.builder()
            .rules(rules.stream().filter(rule -> rule.price().isEmpty()).toList())
            .addObjectives(AnyAssignment.OBJECTIVE)
            .build();
    return CompositionOptimum.of(AnyAssignment.in(plain), composition, limit).status()
        == SearchStatus.IMPOSSIBLE;
  }
}
