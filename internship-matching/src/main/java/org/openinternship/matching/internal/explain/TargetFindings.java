package org.openinternship.matching.internal.explain;

import static org.openinternship.core.finding.Severity.ERROR;
import static org.openinternship.core.finding.Severity.INFO;

import java.util.Map;
import org.openinternship.core.finding.Report;
import org.openinternship.core.id.HostSideId;
import org.openinternship.matching.internal.compile.CompiledCohort;
import org.openinternship.matching.result.MatchReason;

/** The findings on targets that the mechanism misses, or that it does not look at. */
final class TargetFindings {
  private TargetFindings() {}

  /** Adds an error if the mechanism goes by targets and there are none. */
  static void addMissing(CompiledCohort compiled, Report.Collector found) {
    if (compiled.policy().goesByTargets() && compiled.market().targets().isEmpty()) {
      found.add(ERROR, "", MatchReason.NO_TARGETS, compiled.policy().mechanismName());
    }
  }

  /** Adds one finding at the first target if nothing goes by any. */
  static void addIdle(CompiledCohort compiled, Report.Collector found) {
    Map<Integer, Integer> targets = compiled.market().targets();
    if (!compiled.policy().goesByTargets() && !targets.isEmpty()) {
      HostSideId first = compiled.party(targets.keySet().iterator().next());
      found.add(
          INFO,
          new PartyPaths(compiled.cohort()).of(first) + "/targetInterns",
          MatchReason.TARGETS_IDLE,
          targets.size(),
          compiled.policy().mechanismName());
    }
  }
}
