package org.openinternship.core.eligibility;

import java.util.Optional;
import java.util.Set;
import org.openinternship.core.finding.WhenUnknown;
import org.openinternship.core.host.Project;
import org.openinternship.core.people.Intern;

/**
 * A check as the rules of a cohort ask it. A check of the library answers each question with as
 * little work as it takes; a host's own is asked for its outcome and nothing else, once for each
 * question, so that it cannot contradict itself.
 */
sealed interface RuleCheck extends PairCheck permits HostCheck, TwoPartCheck {
  /** Nothing is missing: the requirement is violated. */
  Optional<Set<String>> VIOLATED = Optional.empty();

  /** Nothing is missing: the requirement is met, or something else than a fact is missing. */
  Optional<Set<String>> NO_FACT = Optional.of(Set.of());

  /** Tells whether a pair may go on. */
  boolean passes(Intern intern, Project project, WhenUnknown whenUnknown);

  /** Names the facts that are missing; empty if the requirement is violated. */
  Optional<Set<String>> missingFacts(Intern intern, Project project);
}
