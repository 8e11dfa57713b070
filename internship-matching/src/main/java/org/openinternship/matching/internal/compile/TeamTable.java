package org.openinternship.matching.internal.compile;

import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.openinternship.core.eligibility.PreparedCohort;
import org.openinternship.core.finding.HostCode;
import org.openinternship.core.internal.Interrupts;
import org.openinternship.core.people.Intern;
import org.openinternship.matching.market.TeamFact;
import org.openinternship.matching.policy.TeamRule;

/** Who has the property of each rule about teams: found once, an intern and a rule at a time. */
final class TeamTable {
  private final NumberedCohort numbers;
  private final Map<String, BitSet> having = new TreeMap<>();

  TeamTable(NumberedCohort numbers, PreparedCohort setting, List<TeamRule> rules) {
    this.numbers = numbers;
    for (TeamRule rule : rules) {
      BitSet has = new BitSet(numbers.interns());
      for (int intern = 0; intern < numbers.interns(); intern++) {
        Interrupts.checkAt(intern);
        Intern who = numbers.intern(intern);
        has.set(
            intern,
            HostCode.ask(
                "Team property '" + rule.property().name() + "'",
                () -> "intern " + who.id(),
                "gave no answer",
                () -> rule.property().isOf(who, setting)));
      }
      having.put(rule.name(), has);
    }
  }

  /** Tells what a rule of the policy says of a pair. */
  long number(TeamRule rule, int intern, int project) {
    BitSet has = having.get(rule.name());
    if (has == null) {
      throw new IllegalArgumentException(
          "PairFacts: the policy has no team rule " + rule.name() + ". Maybe add it there?");
    }
    if (!rule.isAbout(numbers.project(project).id())) {
      return TeamFact.NOT_ABOUT;
    }
    return has.get(intern) ? TeamFact.HAS : TeamFact.LACKS;
  }
}
