package org.openinternship.core.cohort;

import static org.openinternship.core.finding.Severity.ERROR;
import static org.openinternship.core.finding.Severity.WARNING;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.openinternship.core.bid.BidReason;
import org.openinternship.core.finding.Report;
import org.openinternship.core.id.InternId;
import org.openinternship.core.internal.Interrupts;
import org.openinternship.core.people.Intern;

/** Checks interns who would have several projects at once. */
final class SeveralChecks {
  private SeveralChecks() {}

  static void check(Cohort cohort, Report.Collector found) {
    if (cohort.interns().stream().allMatch(intern -> intern.projectsAtOnce() == 1)) {
      return;
    }
    Map<InternId, Integer> bids = new HashMap<>();
    cohort.bids().forEach(it -> bids.putIfAbsent(it.intern(), it.projects().size()));
    Set<InternId> linked = new HashSet<>();
    cohort.links().forEach(it -> linked.addAll(it.interns()));
    for (int i = 0; i < cohort.interns().size(); i++) {
      Interrupts.checkAt(i);
      Intern intern = cohort.interns().get(i);
      int projects = intern.projectsAtOnce();
      if (projects > 1) {
        String path = "/interns/" + i;
        Report rules = cohort.bidRules().check(intern);
        found.include(path, rules);
        int listed = bids.getOrDefault(intern.id(), 0);
        if (rules.findings().isEmpty() && listed > 0 && listed < projects) {
          found.add(
              WARNING,
              path + "/maxProjects",
              BidReason.MORE_PROJECTS_THAN_BIDS,
              intern.id(),
              projects,
              listed);
        }
        if (linked.contains(intern.id())) {
          found.add(
              ERROR,
              path + "/maxProjects",
              CohortReason.LINKED_WITH_SEVERAL,
              intern.id(),
              projects);
        }
      }
    }
  }
}
