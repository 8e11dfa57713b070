package org.openinternship.matching.internal.compile;

import org.openinternship.core.finding.HostCode;
import org.openinternship.core.host.Project;
import org.openinternship.core.people.Intern;
import org.openinternship.matching.market.PairFact;
import org.openinternship.matching.market.PairFacts;
import org.openinternship.matching.mechanism.StandardConflictRule;
import org.openinternship.matching.policy.HostConflictRule;
import org.openinternship.matching.policy.TeamRule;
import org.openinternship.matching.scoring.Scorer;

/**
 * The numbers that a market's lists do not tell, from the cohort; worked out when a mechanism asks.
 */
record CohortFacts(NumberedCohort numbers, Scorer scorer, TeamTable teams) implements PairFacts {
  @Override
  public long number(PairFact fact, int intern, int project) {
    Intern who = numbers.intern(intern);
    Project where = numbers.project(project);
    if (fact == StandardConflictRule.ENOUGH_MENTORS) {
      return where.mentors().size() >= where.seats() ? 0 : 1;
    } else if (fact == StandardConflictRule.SCORE) {
      return -scorer.millionths(who, where);
    } else if (fact instanceof TeamRule rule) {
      return teams.number(rule, intern, project);
    } else if (fact instanceof HostConflictRule own) {
      return HostCode.ask(
          "Conflict rule '" + own.name() + "'",
          () -> "intern " + who.id() + " and project " + where.id(),
          "gave no number",
          () -> own.number().of(who, where));
    }
    throw new IllegalArgumentException(
        "PairFacts: an engine does not know the fact "
            + fact.name()
            + ". Maybe make a HostConflictRule of it");
  }

  /** {@return the name of this type; nothing of the cohort} */
  @Override
  public String toString() {
    return "CohortFacts";
  }
}
