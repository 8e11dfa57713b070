package org.openinternship.core.cohort;

import static org.openinternship.core.finding.Severity.ERROR;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.openinternship.core.finding.Report;
import org.openinternship.core.host.Project;
import org.openinternship.core.id.HostSideId;
import org.openinternship.core.id.InternId;
import org.openinternship.core.id.ProjectId;
import org.openinternship.core.internal.Interrupts;
import org.openinternship.core.reason.ReasonCode;

/** Checks the rankings of the hosts' side: of interns, of pairs, and of projects. */
final class RankingChecks {
  private final CohortIndex index;
  private final HostTree tree;
  private final Report.Collector found;

  /** The parties above each project that a ranking names. */
  private final Map<ProjectId, Set<HostSideId>> above = new HashMap<>();

  private RankingChecks(CohortIndex index, HostTree tree, Report.Collector found) {
    this.index = index;
    this.tree = tree;
    this.found = found;
  }

  static void check(Cohort cohort, CohortIndex index, HostTree tree, Report.Collector found) {
    RankingChecks checks = new RankingChecks(index, tree, found);
    checks.checkInterns(cohort);
    checks.checkProjects(cohort);
  }

  private void checkInterns(Cohort cohort) {
    Set<HostSideId> parties = new HashSet<>();
    for (int i = 0; i < cohort.hostRankings().size(); i++) {
      HostRanking ranking = cohort.hostRankings().get(i);
      String path = "/hostRankings/" + i;
      index.require(ranking.party(), path + "/party");
      if (!parties.add(ranking.party())) {
        add(path, CohortReason.SECOND_RANKING, ranking.party());
      }
      if (!ranking.tiers().isEmpty() && !ranking.pairTiers().isEmpty()) {
        add(path, CohortReason.RANKS_INTERNS_AND_PAIRS, ranking.party());
      }
      Set<InternId> ranked = checkTiers(ranking, path + "/tiers/");
      ranked.addAll(checkPairs(ranking, path + "/pairTiers/"));
      checkUnacceptable(ranking, ranked, path + "/unacceptable/");
    }
  }

  private void checkProjects(Cohort cohort) {
    Set<HostSideId> parties = new HashSet<>();
    for (int i = 0; i < cohort.projectRankings().size(); i++) {
      ProjectRanking ranking = cohort.projectRankings().get(i);
      HostSideId party = ranking.party();
      String path = "/projectRankings/" + i;
      index.require(party, path + "/party");
      if (!parties.add(party)) {
        add(path, CohortReason.SECOND_PROJECT_RANKING, party);
      }
      Set<ProjectId> ranked = new HashSet<>();
      for (int j = 0; j < ranking.tiers().size(); j++) {
        List<ProjectId> tier = ranking.tiers().get(j).projects();
        for (int k = 0; k < tier.size(); k++) {
          String place = path + "/tiers/" + j + "/" + k;
          checkProject(party, tier.get(k), place);
          if (!ranked.add(tier.get(k))) {
            found.add(
                ERROR, place, CohortReason.PROJECT_RANKED_TWICE, party.kind(), party, tier.get(k));
          }
        }
      }
    }
  }

  private Set<InternId> checkPairs(HostRanking ranking, String path) {
    Set<InternId> interns = new HashSet<>();
    Set<RankedPair> ranked = new HashSet<>();
    for (int j = 0; j < ranking.pairTiers().size(); j++) {
      List<RankedPair> tier = ranking.pairTiers().get(j).pairs();
      for (int k = 0; k < tier.size(); k++) {
        Interrupts.checkAt(k);
        RankedPair pair = tier.get(k);
        String place = path + j + "/" + k;
        index.require(pair.intern(), place + "/intern");
        checkProject(ranking.party(), pair.project(), place + "/project");
        if (!ranked.add(pair)) {
          found.add(
              ERROR,
              place,
              CohortReason.PAIR_RANKED_TWICE,
              ranking.party().kind(),
              ranking.party(),
              pair.intern(),
              pair.project());
        }
        interns.add(pair.intern());
      }
    }
    return interns;
  }

  /** A party ranks what it has a say in. */
  private void checkProject(HostSideId party, ProjectId id, String path) {
    Project project = index.project(id);
    if (project == null) {
      index.unknown(id, path);
    } else if (!above.computeIfAbsent(id, key -> Set.copyOf(tree.path(project))).contains(party)) {
      found.add(ERROR, path, CohortReason.RANKS_PROJECT_OF_OTHERS, party.kind(), party, id);
    }
  }

  private Set<InternId> checkTiers(HostRanking ranking, String path) {
    Set<InternId> ranked = new HashSet<>();
    for (int j = 0; j < ranking.tiers().size(); j++) {
      List<InternId> tier = ranking.tiers().get(j).interns();
      for (int k = 0; k < tier.size(); k++) {
        Interrupts.checkAt(k);
        InternId intern = tier.get(k);
        if (!index.has(intern)) {
          index.unknown(intern, path + j + "/" + k);
        }
        if (!ranked.add(intern)) {
          add(path + j + "/" + k, CohortReason.RANKED_TWICE, ranking.party(), intern);
        }
      }
    }
    return ranked;
  }

  private void checkUnacceptable(HostRanking ranking, Set<InternId> ranked, String path) {
    int place = 0;
    for (InternId intern : ranking.unacceptable()) {
      if (!index.has(intern)) {
        index.unknown(intern, path + place);
      }
      if (ranked.contains(intern)) {
        add(path + place, CohortReason.RANKED_AND_UNACCEPTABLE, ranking.party(), intern);
      }
      place++;
    }
  }

  private void add(String path, ReasonCode code, HostSideId party) {
    found.add(ERROR, path, code, party.kind(), party);
  }

  private void add(String path, ReasonCode code, HostSideId party, InternId intern) {
    found.add(ERROR, path, code, party.kind(), party, intern);
  }
}
