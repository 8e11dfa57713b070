package org.openinternship.matching.mechanism;

import java.util.ArrayList;
import java.util.List;
import org.openinternship.core.internal.Interrupts;
import org.openinternship.matching.market.Market;
import org.openinternship.matching.market.PairFacts;
import org.openinternship.matching.market.TeamFact;
import org.openinternship.matching.optimum.CompositionRule;

/** The rules of a market about teams, by the interns and projects that they are about. */
final class TeamRules {
  private TeamRules() {}

  /** {@return the rules that are about any project that somebody can come to, in their order} */
  static List<CompositionRule> of(Market market) {
    List<CompositionRule> rules = new ArrayList<>();
    for (TeamFact fact : market.teams()) {
      CompositionRule.Builder rule =
          CompositionRule.builder()
              .label(fact.name())
              .minInterns(fact.minInterns())
              .maxInterns(fact.maxInterns())
              .price(fact.price())
              .squared(fact.squared())
              .excusesEmpty(true);
      if (addWho(rule, market, fact)) {
        rules.add(rule.build());
      }
    }
    return rules;
  }

  private static boolean addWho(CompositionRule.Builder rule, Market market, TeamFact fact) {
    PairFacts facts = facts(market, fact);
    boolean any = false;
    for (int i = 0; i < market.interns(); i++) {
      Interrupts.checkAt(i);
      int end = market.isPinned(i) ? market.firstPair(i) : market.endPair(i);
      for (int pair = market.firstPair(i); pair < end; pair++) {
        any |= add(rule, facts.number(fact, i, market.project(pair)), i, market.project(pair));
      }
      if (market.isPinned(i)) {
        int project = market.pinnedProject(i);
        any |= add(rule, facts.number(fact, i, project), i, project);
      }
    }
    return any;
  }

  static PairFacts facts(Market market, TeamFact fact) {
    return market
        .facts()
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "TeamAssignment: the market tells no numbers, but teams go by "
                        + fact.name()
                        + ". Maybe give them with Market.withFacts?"));
  }

  private static boolean add(CompositionRule.Builder rule, long number, int intern, int project) {
    if (number == TeamFact.HAS) {
      rule.addInterns(intern);
    }
    if (number != TeamFact.NOT_ABOUT) {
      rule.addProjects(project);
    }
    return number != TeamFact.NOT_ABOUT;
  }
}
