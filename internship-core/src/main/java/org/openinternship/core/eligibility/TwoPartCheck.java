package org.openinternship.core.eligibility;

import java.util.function.BiPredicate;
import org.openinternship.core.finding.Outcome;
import org.openinternship.core.host.Project;
import org.openinternship.core.people.Intern;

/**
 * A check in two parts: whether a pair meets the requirement, told without making any object, and
 * why it does not, worked out only when somebody wants to know.
 */
record TwoPartCheck(BiPredicate<Intern, Project> met, PairCheck whyNot) implements PairCheck {
  @Override
  public Outcome check(Intern intern, Project project) {
    return met.test(intern, project) ? Outcome.satisfied() : whyNot.check(intern, project);
  }

  @Override
  public boolean isSatisfied(Intern intern, Project project) {
    return met.test(intern, project);
  }
}
