package org.openinternship.matching.verify;

import java.util.ArrayList;
import java.util.List;
import org.openinternship.matching.market.Assignment;
import org.openinternship.matching.market.Market;
import org.openinternship.matching.market.PairFacts;
import org.openinternship.matching.market.TeamFact;

/** The teams that break a rule of the market which must hold, counted by its definition. */
final class BrokenTeams {
  private BrokenTeams() {}

  /** {@return them in the order of the rules, then of projects; in O(rules times interns)} */
  static List<Violation> of(Market market, Assignment assignment) {
    List<Violation> broken = new ArrayList<>();
    PairFacts facts = market.facts().orElse((fact, intern, project) -> TeamFact.NOT_ABOUT);
    for (TeamFact rule : market.teams()) {
      for (int project = 0; rule.price().isEmpty() && project < market.projects(); project++) {
        int has = 0;
        boolean about = false;
        for (int intern : assignment.roster(project)) {
          long number = facts.number(rule, intern, project);
          about |= number != TeamFact.NOT_ABOUT;
          has += number == TeamFact.HAS ? 1 : 0;
        }
        if (about && !rule.allows(has)) {
          broken.add(new Violation.BrokenTeamRule(rule.name(), project, has));
        }
      }
    }
    return broken;
  }
}
