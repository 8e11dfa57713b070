package org.openinternship.core.eligibility;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.openinternship.core.finding.Outcome;
import org.openinternship.core.finding.Pipeline;
import org.openinternship.core.finding.Verdict;
import org.openinternship.core.finding.WhenUnknown;
import org.openinternship.core.host.Project;
import org.openinternship.core.people.Intern;

/**
 * The eligibility rules, ready for the pairs of one cohort. Immutable; safe for several threads if
 * the host's own requirements are.
 */
public final class Eligibility {
  private final List<EligibilityRule> rules;
  private final List<PairCheck> checks;
  private final Pipeline<Pair> pipeline;

  private record Pair(Intern intern, Project project) {}

  /** The places of the rules, quick ones first, for a plain yes or no. */
  private final int[] quickestFirst;

  Eligibility(EligibilityRules rules, PreparedCohort cohort) {
    Objects.requireNonNull(cohort, "EligibilityRules.in: cohort");
    this.rules = rules.rules();
    this.checks = this.rules.stream().map(rule -> rule.requirement().in(cohort)).toList();
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

  private static Pipeline.Step<Pair> step(EligibilityRule rule, PairCheck check) {
    return new Pipeline.Step<>(
        rule.requirement().name(),
        rule.whenUnknown(),
        pair -> check.check(pair.intern(), pair.project()));
  }

  /**
   * Tells whether a pair is eligible. Asks for no reasons and stops at the first requirement that
   * decides, so it is much quicker than {@link #judge}, with which it always agrees.
   *
   * @param intern the intern
   * @param project the project
   * @return whether no requirement stands against it
   */
  public boolean admits(Intern intern, Project project) {
    Objects.requireNonNull(intern, "Eligibility.intern");
    Objects.requireNonNull(project, "Eligibility.project");
    for (int i : quickestFirst) {
      PairCheck check = checks.get(i);
      if (!check.isSatisfied(intern, project)
          && (rules.get(i).whenUnknown() == WhenUnknown.REJECT
              || !passes(rules.get(i), check.check(intern, project)))) {
        return false;
      }
    }
    return true;
  }

  /**
   * Names the facts that keep a pair from being eligible though nothing that is known stands
   * against it. Makes no reasons, so it is much quicker than {@link #judge}, with whose {@link
   * Verdict#missingFacts()} it always agrees.
   *
   * @param intern the intern
   * @param project the project
   * @return the names of the facts; none if the pair is eligible or a requirement is violated
   */
  public Set<String> missingFacts(Intern intern, Project project) {
    Objects.requireNonNull(intern, "Eligibility.intern");
    Objects.requireNonNull(project, "Eligibility.project");
    Set<String> missing = Set.of();
    for (int i : quickestFirst) {
      if (checks.get(i).isSatisfied(intern, project)) {
        continue;
      }
      Optional<Set<String>> facts = checks.get(i).missingFacts(intern, project);
      if (facts.isEmpty()) {
        return Set.of();
      } else if (rules.get(i).whenUnknown() != WhenUnknown.ACCEPT) {
        missing = both(missing, facts.get());
      }
    }
    return missing;
  }

  private static Set<String> both(Set<String> some, Set<String> others) {
    if (some.isEmpty() || others.isEmpty()) {
      return some.isEmpty() ? others : some;
    }
    Set<String> both = new LinkedHashSet<>(some);
    both.addAll(others);
    return both;
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

  private static boolean passes(EligibilityRule rule, Outcome outcome) {
    return outcome instanceof Outcome.Satisfied
        || new Verdict.Line(rule.requirement().name(), outcome, rule.whenUnknown()).passed();
  }
}
