package org.openinternship.core.eligibility;

import java.util.function.BiPredicate;
import org.openinternship.core.finding.Outcome;
import org.openinternship.core.host.Project;
import org.openinternship.core.people.Intern;

/**
 * A check in two halves: whether a pair meets the requirement, told without making any object, and
 * why it does not, worked out only when somebody wants to know.
 */
record PairCheck(BiPredicate<Intern, Project> met, Requirement.Check whyNot)
    implements Requirement.Check {
  @Override
  public Outcome check(Intern intern, Project project) {
    return met.test(intern, project) ? Outcome.satisfied() : whyNot.check(intern, project);
  }

  @Override
  public boolean isSatisfied(Intern intern, Project project) {
    return met.test(intern, project);
  }
}
