package org.openinternship.core.program;

import static org.openinternship.core.finding.Severity.ERROR;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.openinternship.core.finding.ReasonCode;
import org.openinternship.core.finding.Report;
import org.openinternship.core.id.InternId;
import org.openinternship.core.id.ProjectId;

/** Checks bids and vetoes against the keys of the cohort and the rules of the program. */
final class BidChecks {
  private final Cohort cohort;
  private final BidRules rules;
  private final Keys keys;
  private final Report.Collector found;
  private final Set<Veto> vetoes;

  private BidChecks(Cohort cohort, Keys keys, Report.Collector found) {
    this.cohort = cohort;
    this.rules = cohort.program().map(Program::bidRules).orElseGet(BidRules::free);
    this.keys = keys;
    this.found = found;
    this.vetoes = new HashSet<>(cohort.vetoes());
  }

  static void check(Cohort cohort, Keys keys, Report.Collector found) {
    BidChecks checks = new BidChecks(cohort, keys, found);
    checks.checkBids();
    checks.checkVetoes();
  }

  private void checkBids() {
    Set<InternId> bidders = new HashSet<>();
    for (int i = 0; i < cohort.bids().size(); i++) {
      Bids bids = cohort.bids().get(i);
      String path = "/bids/" + i;
      keys.require(bids.intern(), path + "/intern");
      if (!bidders.add(bids.intern())) {
        found.add(ERROR, path, ReasonCode.SECOND_BID_LIST, bids.intern());
      }
      int count = checkProjects(bids, path);
      if (count < rules.leastBids()) {
        found.add(ERROR, path, ReasonCode.TOO_FEW_BIDS, bids.intern(), count, rules.leastBids());
      }
      if (count > rules.mostBids()) {
        found.add(ERROR, path, ReasonCode.TOO_MANY_BIDS, bids.intern(), count, rules.mostBids());
      }
      if (rules.ranked() && !bids.ranked()) {
        found.add(ERROR, path + "/ranked", ReasonCode.BIDS_NOT_RANKED, bids.intern());
      }
    }
  }

  /** Checks the projects of one list; returns how many different ones there are. */
  private int checkProjects(Bids bids, String path) {
    InternId intern = bids.intern();
    Set<ProjectId> seen = new HashSet<>();
    for (int j = 0; j < bids.projects().size(); j++) {
      ProjectId project = bids.projects().get(j);
      // Paths are put together only where there is something to say: there are millions of bids.
      if (!keys.has(project)) {
        keys.unknown("project", project, path + "/projects/" + j);
      }
      if (!seen.add(project)) {
        found.add(ERROR, path + "/projects/" + j, ReasonCode.DUPLICATE_BID, intern, project);
      } else if (!vetoes.isEmpty() && vetoes.contains(new Veto(intern, project))) {
        found.add(ERROR, path + "/projects/" + j, ReasonCode.BID_AND_VETO, intern, project);
      }
    }
    return seen.size();
  }

  private void checkVetoes() {
    Map<InternId, Integer> all = new HashMap<>();
    vetoes.forEach(veto -> all.merge(veto.intern(), 1, Integer::sum));
    Map<InternId, Integer> counts = new HashMap<>();
    Set<Veto> seen = new HashSet<>();
    for (int i = 0; i < cohort.vetoes().size(); i++) {
      Veto veto = cohort.vetoes().get(i);
      InternId intern = veto.intern();
      String path = "/vetoes/" + i;
      keys.require(intern, path + "/intern");
      keys.require(veto.project(), path + "/project");
      if (!seen.add(veto)) {
        found.add(ERROR, path, ReasonCode.REPEATED, "veto", intern + " of " + veto.project());
      } else if (counts.merge(intern, 1, Integer::sum) == (long) rules.mostVetoes() + 1) {
        int count = all.getOrDefault(intern, 0);
        found.add(ERROR, path, ReasonCode.TOO_MANY_VETOES, intern, count, rules.mostVetoes());
      }
    }
  }
}
