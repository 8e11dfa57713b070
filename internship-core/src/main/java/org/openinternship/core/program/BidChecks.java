package org.openinternship.core.program;

import static org.openinternship.core.finding.Severity.ERROR;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
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
  private final CohortValidator keys;
  private final Report.Collector found;
  private final Set<InternId> bidders = new HashSet<>();
  private final Map<InternId, Integer> vetoCounts = new HashMap<>();
  private final Set<Veto> vetoes = new HashSet<>();

  private BidChecks(Cohort cohort, CohortValidator keys, Report.Collector found) {
    this.cohort = cohort;
    this.rules = cohort.program().map(Program::bidRules).orElse(BidRules.free());
    this.keys = keys;
    this.found = found;
  }

  static void check(Cohort cohort, CohortValidator keys, Report.Collector found) {
    BidChecks checks = new BidChecks(cohort, keys, found);
    for (int i = 0; i < cohort.bids().size(); i++) {
      checks.checkBids(cohort.bids().get(i), "/bids/" + i);
    }
    for (int i = 0; i < cohort.vetoes().size(); i++) {
      checks.checkVeto(cohort.vetoes().get(i), "/vetoes/" + i);
    }
    checks.checkContradictions();
  }

  private void checkBids(Bids bids, String path) {
    InternId intern = bids.intern();
    keys.known(intern, path + "/intern");
    if (!bidders.add(intern)) {
      found.add(ERROR, path, ReasonCode.SECOND_BID_LIST, intern);
    }
    Set<ProjectId> seen = new HashSet<>();
    for (int j = 0; j < bids.projects().size(); j++) {
      ProjectId project = bids.projects().get(j);
      keys.known(project, path + "/projects/" + j);
      if (!seen.add(project)) {
        found.add(ERROR, path + "/projects/" + j, ReasonCode.DUPLICATE_BID, intern, project);
      }
    }
    int count = bids.projects().size();
    if (count > rules.mostBids()) {
      found.add(ERROR, path, ReasonCode.TOO_MANY_BIDS, intern, count, rules.mostBids());
    }
    if (count < rules.leastBids()) {
      found.add(ERROR, path, ReasonCode.TOO_FEW_BIDS, intern, count, rules.leastBids());
    }
    if (rules.ranked() && !bids.ranked()) {
      found.add(ERROR, path + "/ranked", ReasonCode.BIDS_NOT_RANKED, intern);
    }
  }

  private void checkVeto(Veto veto, String path) {
    keys.known(veto.intern(), path + "/intern");
    keys.known(veto.project(), path + "/project");
    if (!vetoes.add(veto)) {
      found.add(ERROR, path, ReasonCode.REPEATED, "veto", veto.intern() + " of " + veto.project());
    }
    int count = vetoCounts.merge(veto.intern(), 1, Integer::sum);
    if (count == (long) rules.mostVetoes() + 1) {
      long all = cohort.vetoes().stream().filter(v -> v.intern().equals(veto.intern())).count();
      found.add(ERROR, path, ReasonCode.TOO_MANY_VETOES, veto.intern(), all, rules.mostVetoes());
    }
  }

  private void checkContradictions() {
    for (int i = 0; i < cohort.bids().size(); i++) {
      InternId intern = cohort.bids().get(i).intern();
      List<ProjectId> projects = cohort.bids().get(i).projects();
      for (int j = 0; j < projects.size(); j++) {
        if (vetoes.contains(new Veto(intern, projects.get(j)))) {
          String path = "/bids/" + i + "/projects/" + j;
          found.add(ERROR, path, ReasonCode.BID_AND_VETO, intern, projects.get(j));
        }
      }
    }
  }
}
