package org.openinternship.core.eligibility;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.openinternship.core.finding.Outcome;
import org.openinternship.core.finding.Pipeline;
import org.openinternship.core.finding.Verdict;
import org.openinternship.core.finding.WhenUnknown;
import org.openinternship.core.host.Project;
import org.openinternship.core.people.Intern;

/** The requirements of a policy, ready for one cohort. Immutable, safe for several threads. */
public final class Eligibility {
  private final List<Rule> rules;
  private final List<Requirement.Check> checks;
  private final Pipeline<Pair> pipeline;

  private record Pair(Intern intern, Project project) {}

  /** The places of the rules, those that are quickly told first: for a plain yes or no. */
  private final int[] quickestFirst;

  Eligibility(EligibilityRules rules, Setting setting) {
    this.rules = rules.rules();
    this.checks = this.rules.stream().map(rule -> rule.requirement().in(setting)).toList();
    this.quickestFirst =
        IntStream.range(0, this.rules.size())
            .boxed()
            .sorted(Comparator.comparing(i -> effort(this.rules.get(i).requirement())))
            .mapToInt(Integer::intValue)
            .toArray();
    this.pipeline =
        new Pipeline<>(
            IntStream.range(0, checks.size())
                .mapToObj(i -> step(this.rules.get(i), checks.get(i)))
                .toList());
  }

  private static int effort(Requirement requirement) {
    return requirement instanceof StandardRequirement standard ? standard.effort() : 2;
  }

  private static Pipeline.Step<Pair> step(Rule rule, Requirement.Check check) {
    return new Pipeline.Step<>(
        rule.requirement().name(),
        rule.whenUnknown(),
        pair -> check.check(pair.intern(), pair.project()));
  }

  /**
   * Whether a pair is eligible. Asks for no reasons and stops at the first requirement that
   * decides, so it is much quicker than {@link #judge}, with which it always agrees.
   *
   * @param intern the intern
   * @param project the project
   * @return whether no requirement stands against it
   */
  public boolean admits(Intern intern, Project project) {
    for (int i : quickestFirst) {
      Requirement.Check check = checks.get(i);
      if (!check.isSatisfied(intern, project)
          && (rules.get(i).whenUnknown() == WhenUnknown.REJECT
              || !passes(rules.get(i), check.check(intern, project)))) {
        return false;
      }
    }
    return true;
  }

  /**
   * Judges a pair by every requirement.
   *
   * @param intern the intern
   * @param project the project
   * @return the full list
   */
  public Verdict judge(Intern intern, Project project) {
    return pipeline.judge(new Pair(intern, project));
  }

  private static boolean passes(Rule rule, Outcome outcome) {
    return outcome instanceof Outcome.Satisfied
        || new Verdict.Line(rule.requirement().name(), outcome, rule.whenUnknown()).passed();
  }
}
