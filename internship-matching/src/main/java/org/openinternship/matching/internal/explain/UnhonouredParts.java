package org.openinternship.matching.internal.explain;

import static org.openinternship.core.finding.Severity.ERROR;

import java.util.List;
import java.util.stream.IntStream;
import org.openinternship.core.finding.Report;
import org.openinternship.core.id.HostSideId;
import org.openinternship.core.id.ProjectId;
import org.openinternship.matching.internal.compile.CompiledCohort;
import org.openinternship.matching.market.CapacityTree;
import org.openinternship.matching.market.MarketPart;
import org.openinternship.matching.result.MatchReason;

/** What a cohort has that the mechanism cannot honour: it is refused, and nothing is ignored. */
public final class UnhonouredParts {
  private UnhonouredParts() {}

  /**
   * Checks a cohort before the mechanism runs.
   *
   * @param compiled the cohort
   * @param validation what the check of the cohort found
   * @return that, and an error for each limit that the mechanism cannot keep
   */
  public static Report check(CompiledCohort compiled, Report validation) {
    if (!compiled.market().parts().contains(MarketPart.SHARED_LIMITS)
        || compiled.policy().honours().contains(MarketPart.SHARED_LIMITS)) {
      return validation;
    }
    Report.Collector found = Report.collector();
    found.include("", validation);
    PartyPaths paths = new PartyPaths(compiled.cohort());
    CapacityTree tree = compiled.market().tree();
    for (int node = tree.projects(); node < tree.nodes(); node++) {
      if (tree.isShared(node)) {
        HostSideId party = compiled.party(node);
        found.add(
            ERROR,
            paths.of(party),
            MatchReason.LIMIT_NOT_HONOURED,
            party,
            below(compiled, node),
            compiled.policy().mechanismName());
      }
    }
    return found.report();
  }

  private static List<ProjectId> below(CompiledCohort compiled, int node) {
    return IntStream.range(0, compiled.market().projects())
        .filter(project -> compiled.market().tree().contains(node, project))
        .mapToObj(project -> compiled.numbers().project(project).id())
        .toList();
  }
}
