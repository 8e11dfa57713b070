package org.openinternship.matching.internal.explain;

import static org.openinternship.core.finding.Severity.INFO;
import static org.openinternship.core.finding.Severity.WARNING;

import org.openinternship.core.finding.Report;
import org.openinternship.matching.internal.compile.CompiledCohort;
import org.openinternship.matching.result.MatchReason;

/**
 * The findings on targets that the mechanism misses, or that it does not look at. Their paths point
 * into the policy.
 */
final class TargetFindings {
  private TargetFindings() {}

  /** Adds that nobody has a target, or that nothing goes by those there are. */
  static void add(CompiledCohort compiled, Report.Collector found) {
    String mechanism = compiled.policy().mechanismName();
    if (compiled.policy().goesByTargets()) {
      if (compiled.market().targets().isEmpty()) {
        found.add(WARNING, "/mechanism", MatchReason.NO_TARGETS, mechanism);
      }
      return;
    }
    long idle = StatedNumbers.targets(compiled.cohort());
    if (idle > 0) {
      found.add(INFO, "/mechanism", MatchReason.TARGETS_IDLE, idle, mechanism);
    }
  }
}
