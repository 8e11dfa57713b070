package org.openinternship.core.eligibility;

import java.util.Optional;
import java.util.Set;
import org.openinternship.core.finding.HostCode;
import org.openinternship.core.finding.Outcome;
import org.openinternship.core.finding.Verdict;
import org.openinternship.core.finding.WhenUnknown;
import org.openinternship.core.host.Project;
import org.openinternship.core.people.Intern;

/**
 * A host's own check, whose failures are told with its name and the pair.
 *
 * @param name the name of the requirement
 * @param rule how messages call it, put together once
 * @param check the check
 */
record HostCheck(String name, String rule, PairCheck check) implements RuleCheck {
  HostCheck(String name, PairCheck check) {
    this(name, "Requirement '" + name + "'", check);
  }

  /** Makes a requirement ready for a cohort; those of the library need no guard. */
  static RuleCheck of(String name, Requirement requirement, PreparedCohort cohort) {
    if (requirement instanceof StandardRequirement) {
      return (RuleCheck) requirement.in(cohort);
    }
    PairCheck given =
        HostCode.ask(
            "Requirement '" + name + "'", () -> "", "gave no check", () -> requirement.in(cohort));
    return given instanceof RuleCheck own ? own : new HostCheck(name, given);
  }

  @Override
  public Outcome check(Intern intern, Project project) {
    return HostCode.ask(
        rule,
        () -> "intern " + intern.id() + " and project " + project.id(),
        "gave no outcome",
        () -> check.check(intern, project));
  }

  @Override
  public boolean passes(Intern intern, Project project, WhenUnknown whenUnknown) {
    Outcome outcome = check(intern, project);
    return outcome instanceof Outcome.Satisfied
        || new Verdict.Line(name, outcome, whenUnknown).passed();
  }

  @Override
  public Optional<Set<String>> missingFacts(Intern intern, Project project) {
    Outcome outcome = check(intern, project);
    return outcome instanceof Outcome.Violated ? VIOLATED : Optional.of(outcome.missingFacts());
  }
}
