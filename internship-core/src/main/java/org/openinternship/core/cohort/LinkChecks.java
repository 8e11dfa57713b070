package org.openinternship.core.cohort;

import static org.openinternship.core.finding.Severity.ERROR;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.openinternship.core.bid.BidReason;
import org.openinternship.core.bid.Veto;
import org.openinternship.core.finding.Report;
import org.openinternship.core.id.InternId;
import org.openinternship.core.internal.Interrupts;

/** Checks interns who are linked: whom they name, and what else is said of them. */
final class LinkChecks {
  private final Cohort cohort;
  private final CohortIndex index;
  private final Report.Collector found;
  private final Set<InternId> bidders = new HashSet<>();
  private final Set<InternId> pinned = new HashSet<>();
  private final Set<Veto> vetoes;

  private LinkChecks(Cohort cohort, CohortIndex index, Report.Collector found) {
    this.cohort = cohort;
    this.index = index;
    this.found = found;
    cohort.bids().forEach(bids -> bidders.add(bids.intern()));
    cohort.pins().forEach(pin -> pinned.add(pin.intern()));
    vetoes = new HashSet<>(cohort.vetoes());
  }

  static void check(Cohort cohort, CohortIndex index, Report.Collector found) {
    if (!cohort.links().isEmpty()) {
      new LinkChecks(cohort, index, found).check();
    }
  }

  private void check() {
    Set<InternId> linked = new HashSet<>();
    for (int i = 0; i < cohort.links().size(); i++) {
      Interrupts.check();
      LinkedInterns link = cohort.links().get(i);
      String path = "/links/" + i;
      for (int j = 0; j < link.interns().size(); j++) {
        checkIntern(link.interns().get(j), linked, path + "/interns/" + j);
      }
      checkChoices(link, path + "/choices/");
      for (InternId intern : link.interns()) {
        // As many different projects as in bids of their own; the choices rank them.
        found.include(path, cohort.bidRules().check(link.bidsAlone(intern)));
      }
    }
  }

  private void checkIntern(InternId intern, Set<InternId> linked, String path) {
    index.require(intern, path);
    if (!linked.add(intern)) {
      found.add(ERROR, path, CohortReason.LINKED_TWICE, intern);
    }
    if (bidders.contains(intern)) {
      found.add(ERROR, path, CohortReason.LINKED_WITH_BIDS, intern);
    }
    if (pinned.contains(intern)) {
      found.add(ERROR, path, CohortReason.LINKED_WITH_PIN, intern);
    }
  }

  private void checkChoices(LinkedInterns link, String path) {
    for (int j = 0; j < link.choices().size(); j++) {
      List<RankedPair> places = link.choices().get(j).places();
      for (int k = 0; k < places.size(); k++) {
        RankedPair place = places.get(k);
        String at = path + j + "/" + k + "/project";
        index.require(place.project(), at);
        if (vetoes.contains(new Veto(place.intern(), place.project()))) {
          found.add(ERROR, at, BidReason.BID_AND_VETO, place.intern(), place.project());
        }
      }
    }
  }
}
