package org.openinternship.matching.internal.explain;

import static org.openinternship.core.finding.Severity.INFO;
import static org.openinternship.core.finding.Severity.WARNING;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.openinternship.core.bid.Bids;
import org.openinternship.core.cohort.Cohort;
import org.openinternship.core.cohort.HostRanking;
import org.openinternship.core.cohort.LinkedInterns;
import org.openinternship.core.cohort.RankedPair;
import org.openinternship.core.finding.Report;
import org.openinternship.core.id.HostSideId;
import org.openinternship.core.id.InternId;
import org.openinternship.core.id.ProjectId;
import org.openinternship.core.reason.Reason;
import org.openinternship.matching.internal.compile.CompiledCohort;
import org.openinternship.matching.policy.Acceptability;
import org.openinternship.matching.result.MatchReason;

/**
 * The findings on lists where nobody is acceptable who is not listed: projects without any list,
 * and whoever lists somebody that does not list them.
 */
final class ListFindings {
  private final CompiledCohort compiled;
  private final Cohort cohort;
  private final Report.Collector found;

  private ListFindings(CompiledCohort compiled, Report.Collector found) {
    this.compiled = compiled;
    this.cohort = compiled.cohort();
    this.found = found;
  }

  static void add(CompiledCohort compiled, Report.Collector found) {
    if (compiled.policy().acceptability() == Acceptability.LISTED) {
      ListFindings findings = new ListFindings(compiled, found);
      findings.onProjects();
      findings.onBids();
      findings.onRankings();
    }
  }

  private void onProjects() {
    Set<HostSideId> listing = new HashSet<>();
    cohort.hostRankings().forEach(ranking -> listing.add(ranking.party()));
    for (int i = 0; i < cohort.projects().size(); i++) {
      ProjectId project = cohort.projects().get(i).id();
      if (compiled.path(compiled.numbers().number(project)).stream().noneMatch(listing::contains)) {
        found.add(WARNING, "/projects/" + i, MatchReason.NO_LIST, project);
      }
    }
  }

  private void onBids() {
    for (int i = 0; i < cohort.bids().size(); i++) {
      Bids bids = cohort.bids().get(i);
      for (int j = 0; j < bids.projects().size(); j++) {
        onWish(bids.intern(), bids.projects().get(j), "/bids/" + i + "/projects/" + j);
      }
    }
    for (int i = 0; i < cohort.links().size(); i++) {
      List<LinkedInterns.JointChoice> choices = cohort.links().get(i).choices();
      for (int j = 0; j < choices.size(); j++) {
        List<RankedPair> places = choices.get(j).places();
        for (int k = 0; k < places.size(); k++) {
          String path = "/links/" + i + "/choices/" + j + "/" + k;
          onWish(places.get(k).intern(), places.get(k).project(), path);
        }
      }
    }
  }

  private void onWish(InternId intern, ProjectId project, String path) {
    int number = compiled.numbers().number(intern);
    for (Reason reason : compiled.pairs().against(number, compiled.numbers().number(project))) {
      if (reason.code() == MatchReason.NOT_ON_LIST
          || reason.code() == MatchReason.PAIR_NOT_ON_LIST) {
        found.add(INFO, path, reason);
      }
    }
  }

  private void onRankings() {
    Map<InternId, Set<HostSideId>> asked = new HashMap<>();
    List<Bids> wishes = new ArrayList<>(cohort.bids());
    cohort.links().forEach(it -> it.interns().forEach(one -> wishes.add(it.bidsOf(one))));
    for (Bids bids : wishes) {
      Set<HostSideId> all = asked.computeIfAbsent(bids.intern(), intern -> new HashSet<>());
      bids.projects()
          .forEach(project -> all.addAll(compiled.path(compiled.numbers().number(project))));
    }
    for (int i = 0; i < cohort.hostRankings().size(); i++) {
      HostRanking ranking = cohort.hostRankings().get(i);
      onPairs(ranking, "/hostRankings/" + i + "/pairTiers/", asked);
      for (int j = 0; j < ranking.tiers().size(); j++) {
        List<InternId> tier = ranking.tiers().get(j).interns();
        for (int k = 0; k < tier.size(); k++) {
          if (!asked.getOrDefault(tier.get(k), Set.of()).contains(ranking.party())) {
            String path = "/hostRankings/" + i + "/tiers/" + j + "/" + k;
            found.add(INFO, path, MatchReason.NOT_LISTED_BACK, tier.get(k), ranking.party());
          }
        }
      }
    }
  }

  private void onPairs(HostRanking ranking, String path, Map<InternId, Set<HostSideId>> asked) {
    for (int j = 0; j < ranking.pairTiers().size(); j++) {
      List<RankedPair> tier = ranking.pairTiers().get(j).pairs();
      for (int k = 0; k < tier.size(); k++) {
        RankedPair pair = tier.get(k);
        if (!asked.getOrDefault(pair.intern(), Set.of()).contains(pair.project())) {
          found.add(
              INFO, path + j + "/" + k, MatchReason.NOT_LISTED_BACK, pair.intern(), pair.project());
        }
      }
    }
  }
}
