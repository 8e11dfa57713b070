package org.openinternship.matching.internal.explain;

import static org.openinternship.core.finding.Severity.INFO;
import static org.openinternship.core.finding.Severity.WARNING;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.openinternship.core.cohort.Cohort;
import org.openinternship.core.finding.Report;
import org.openinternship.core.id.HostSideId;
import org.openinternship.core.id.ProjectId;
import org.openinternship.matching.internal.compile.CompiledCohort;
import org.openinternship.matching.internal.compile.SharedLimit;
import org.openinternship.matching.mechanism.Mechanism;
import org.openinternship.matching.policy.HostPreferences;
import org.openinternship.matching.result.MatchReason;

/**
 * The findings on limits over several projects: whose order decides below each, and instead of
 * whose.
 */
final class LimitFindings {
  private final CompiledCohort compiled;
  private final Report.Collector found;

  /** The places of the parties and of their rankings in the cohort. */
  private final PartyPaths parties;

  private final Map<HostSideId, String> rankings = new HashMap<>();

  /** The projects that a holder of a limit ranks, whose limits are told of first. */
  private final Set<ProjectId> ranked = new HashSet<>();

  private LimitFindings(CompiledCohort compiled, Report.Collector found) {
    this.compiled = compiled;
    this.found = found;
    Cohort cohort = compiled.cohort();
    parties = new PartyPaths(cohort);
    for (int i = 0; i < cohort.hostRankings().size(); i++) {
      rankings.put(cohort.hostRankings().get(i).party(), "/hostRankings/" + i);
    }
  }

  /** Adds one finding a limit that an order decides below, and those that belong to it. */
  static void add(CompiledCohort compiled, Report.Collector found) {
    if (compiled.policy().listensTo().contains(Mechanism.Orders.PROJECTS)) {
      LimitFindings findings = new LimitFindings(compiled, found);
      compiled.sharedLimits().forEach(findings::add);
      findings.onIdleRankings();
    }
  }

  private void onIdleRankings() {
    Set<HostSideId> idle = compiled.idleProjectRankings();
    for (int i = 0; i < compiled.cohort().projectRankings().size(); i++) {
      HostSideId party = compiled.cohort().projectRankings().get(i).party();
      if (idle.contains(party)) {
        found.add(WARNING, "/projectRankings/" + i, MatchReason.PROJECT_RANKING_IDLE, party);
      }
    }
  }

  private void add(SharedLimit limit) {
    MatchReason code =
        switch (limit.kind()) {
          case PROJECTS -> MatchReason.PROJECTS_COME_FIRST;
          case HOLDER_RANKS -> MatchReason.HOLDER_RANKS;
          case HOLDER_RANKS_PAIRS -> MatchReason.HOLDER_RANKS_PAIRS;
          case PAIRS -> MatchReason.PAIRS_COMPARED;
          case INTERNS -> MatchReason.INTERNS_COMPARED;
        };
    String path = parties.of(limit.party());
    found.add(INFO, path, code, limit.party(), limit.projects());
    for (HostSideId party : limit.replaced()) {
      String ranking = rankings.getOrDefault(party, "");
      found.add(WARNING, ranking, MatchReason.RANKING_YIELDS, party, limit.party());
    }
    if (limit.kind() == SharedLimit.Kind.PROJECTS) {
      ranked.addAll(limit.projects());
    }
    List<ProjectId> scoring = new ArrayList<>(limit.projects());
    scoring.removeAll(limit.ranking());
    scoring.removeAll(ranked); // where the better project comes first, whatever its order goes by
    boolean compares =
        limit.kind() == SharedLimit.Kind.PAIRS || limit.kind() == SharedLimit.Kind.INTERNS;
    if (compares
        && compiled.policy().hostPreferences() == HostPreferences.RANKINGS_THEN_SCORES
        && !scoring.isEmpty()
        && !limit.ranking().isEmpty()) {
      found.add(
          WARNING, path, MatchReason.RANKS_BEFORE_POINTS, limit.party(), limit.ranking(), scoring);
    }
  }
}
