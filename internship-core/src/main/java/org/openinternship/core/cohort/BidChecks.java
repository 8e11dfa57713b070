package org.openinternship.core.cohort;

import static org.openinternship.core.finding.Severity.ERROR;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.openinternship.core.bid.BidReason;
import org.openinternship.core.bid.BidRules;
import org.openinternship.core.bid.Bids;
import org.openinternship.core.bid.Veto;
import org.openinternship.core.finding.Report;
import org.openinternship.core.id.InternId;
import org.openinternship.core.id.ProjectId;
import org.openinternship.core.internal.Interrupts;
import org.openinternship.core.reason.GeneralReason;

/** Checks bids and vetoes against the keys of the cohort and the rules of the program. */
final class BidChecks {
  private final Cohort cohort;
  private final BidRules rules;
  private final CohortIndex index;
  private final Report.Collector found;
  private final Set<Veto> vetoes;
  private final CheckedBids checked;

  /** How many lists were begun. */
  private int lists;

  private BidChecks(Cohort cohort, CohortIndex index, CheckedBids checked, Report.Collector found) {
    this.cohort = cohort;
    this.rules = cohort.bidRules();
    this.index = index;
    this.checked = checked;
    this.found = found;
    this.vetoes = new HashSet<>(cohort.vetoes());
  }

  static void check(Cohort cohort, CohortIndex index, CheckedBids checked, Report.Collector found) {
    BidChecks checks = new BidChecks(cohort, index, checked, found);
    checks.checkBids();
    checks.checkVetoes();
  }

  private void checkBids() {
    Set<InternId> bidders = new HashSet<>();
    for (int i = 0; i < cohort.bids().size(); i++) {
      Interrupts.checkAt(i);
      Bids bids = cohort.bids().get(i);
      String path = "/bids/" + i;
      index.require(bids.intern(), path + "/intern");
      if (!bidders.add(bids.intern())) {
        found.add(ERROR, path, BidReason.SECOND_BID_LIST, bids.intern());
      }
      if (!checked.has(bids)) {
        checkProjects(bids, path);
        found.include(path, rules.check(bids));
      }
    }
  }

  /** Checks the projects of one list. */
  private void checkProjects(Bids bids, String path) {
    InternId intern = bids.intern();
    Set<ProjectId> unknown = new HashSet<>();
    lists++;
    for (int j = 0; j < bids.projects().size(); j++) {
      Interrupts.checkAt(j);
      ProjectId project = bids.projects().get(j);
      // Paths are put together only where there is something to say: there are millions of bids.
      CohortIndex.Listed listed = index.listed(project);
      if (listed == null) {
        index.unknown(project, path + "/projects/" + j);
      }
      if (listed == null ? !unknown.add(project) : !listed.isFirstIn(lists)) {
        found.add(ERROR, path + "/projects/" + j, BidReason.DUPLICATE_BID, intern, project);
      } else if (!vetoes.isEmpty() && vetoes.contains(new Veto(intern, project))) {
        found.add(ERROR, path + "/projects/" + j, BidReason.BID_AND_VETO, intern, project);
      }
    }
  }

  private void checkVetoes() {
    Map<InternId, Integer> all = new HashMap<>();
    vetoes.forEach(veto -> all.merge(veto.intern(), 1, Integer::sum));
    Map<InternId, Integer> counts = new HashMap<>();
    Set<Veto> seen = new HashSet<>();
    for (int i = 0; i < cohort.vetoes().size(); i++) {
      Interrupts.checkAt(i);
      Veto veto = cohort.vetoes().get(i);
      InternId intern = veto.intern();
      String path = "/vetoes/" + i;
      index.require(intern, path + "/intern");
      index.require(veto.project(), path + "/project");
      if (!seen.add(veto)) {
        found.add(ERROR, path, GeneralReason.REPEATED, "veto", List.of(intern, veto.project()));
      } else if (counts.merge(intern, 1, Integer::sum) == (long) rules.maxVetoes() + 1) {
        int count = all.getOrDefault(intern, 0);
        found.add(ERROR, path, BidReason.TOO_MANY_VETOES, intern, count, rules.maxVetoes());
      }
    }
  }
}
