package org.openinternship.core.cohort;

import static org.openinternship.core.finding.Severity.ERROR;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.openinternship.core.finding.Report;
import org.openinternship.core.id.HostSideId;
import org.openinternship.core.id.InternId;
import org.openinternship.core.internal.Interrupts;
import org.openinternship.core.reason.ReasonCode;

/** Checks the rankings of the hosts' side. */
final class RankingChecks {
  private final CohortIndex index;
  private final Report.Collector found;

  private RankingChecks(CohortIndex index, Report.Collector found) {
    this.index = index;
    this.found = found;
  }

  static void check(Cohort cohort, CohortIndex index, Report.Collector found) {
    RankingChecks checks = new RankingChecks(index, found);
    Set<HostSideId> parties = new HashSet<>();
    for (int i = 0; i < cohort.hostRankings().size(); i++) {
      HostRanking ranking = cohort.hostRankings().get(i);
      String path = "/hostRankings/" + i;
      index.require(ranking.party(), path + "/party");
      if (!parties.add(ranking.party())) {
        checks.add(path, CohortReason.SECOND_RANKING, ranking.party());
      }
      Set<InternId> ranked = checks.checkTiers(ranking, path + "/tiers/");
      checks.checkUnacceptable(ranking, ranked, path + "/unacceptable/");
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
