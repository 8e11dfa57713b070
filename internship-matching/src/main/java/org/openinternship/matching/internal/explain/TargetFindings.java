package org.openinternship.matching.internal.explain;

import static org.openinternship.core.finding.Severity.INFO;
import static org.openinternship.core.finding.Severity.WARNING;

import java.util.Map;
import org.openinternship.core.finding.Report;
import org.openinternship.core.id.HostSideId;
import org.openinternship.matching.internal.compile.CompiledCohort;
import org.openinternship.matching.result.MatchReason;

/** The findings on targets that the mechanism misses, or that it does not look at. */
final class TargetFindings {
  private TargetFindings() {}

  /** Adds that nobody has a target, or one finding at the first if nothing goes by any. */
  static void add(CompiledCohort compiled, Report.Collector found) {
    Map<Integer, Integer> targets = compiled.market().targets();
    String mechanism = compiled.policy().mechanismName();
    if (compiled.policy().goesByTargets() && targets.isEmpty()) {
      found.add(WARNING, "/mechanism", MatchReason.NO_TARGETS, mechanism);
    } else if (!compiled.policy().goesByTargets() && !targets.isEmpty()) {
      HostSideId first = compiled.party(targets.keySet().iterator().next());
      found.add(
          INFO,
          new PartyPaths(compiled.cohort()).of(first) + "/targetInterns",
          MatchReason.TARGETS_IDLE,
          targets.size(),
          mechanism);
    }
  }
}
