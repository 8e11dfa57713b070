package org.openinternship.matching.mechanism;

import java.util.ArrayList;
import java.util.List;
import org.openinternship.matching.market.Market;
import org.openinternship.matching.optimum.Composition;
import org.openinternship.matching.optimum.CompositionOptimum;
import org.openinternship.matching.optimum.CompositionRule;
import org.openinternship.matching.optimum.SearchLimit;
import org.openinternship.matching.optimum.SearchStatus;

/**
 * Finds which rules about teams cannot be kept together: one after the other is left out, and stays
 * out if the others are still proven to be impossible. So none of those that are left can be left
 * out, unless a search ended at its limit. As many searches as there are rules without a price.
 */
final class TeamConflict {
  private TeamConflict() {}

  /** {@return the names of the rules; none if the market without rules is impossible already} */
  static List<String> smallest(Market plain, List<CompositionRule> rules, SearchLimit limit) {
    List<CompositionRule> left =
        new ArrayList<>(rules.stream().filter(rule -> rule.price().isEmpty()).toList());
    for (CompositionRule rule : List.copyOf(left)) {
      List<CompositionRule> others = left.stream().filter(each -> each != rule).toList();
      if (isImpossible(plain, others, limit)) {
        left.remove(rule);
      }
    }
    return left.stream().map(CompositionRule::label).toList();
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
