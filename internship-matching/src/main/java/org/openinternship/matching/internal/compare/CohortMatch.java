package org.openinternship.matching.internal.compare;

import org.openinternship.matching.internal.compile.CompiledCohort;
import org.openinternship.matching.mechanism.MechanismOutcome;

/** What an engine does with a compiled cohort: refuses it, or runs its mechanism and verifies. */
@FunctionalInterface
public interface CohortMatch {
  /**
   * Matches.
   *
   * @param compiled the cohort
   * @return who sits where, and what is known of it
   * @throws org.openinternship.core.finding.FindingsException if the mechanism cannot honour it
   */
  MechanismOutcome match(CompiledCohort compiled);
}
