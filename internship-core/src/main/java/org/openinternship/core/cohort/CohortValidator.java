package org.openinternship.core.cohort;

import java.util.HashSet;
import java.util.Set;
import org.openinternship.core.finding.Report;
import org.openinternship.core.id.InternId;
import org.openinternship.core.internal.Interrupts;

/**
 * Checks what must hold between the values of a cohort, in the order of its attributes; in time
 * proportional to the size of the cohort, however much there is to find.
 */
final class CohortValidator {
  private CohortValidator() {}

  static Report validate(Cohort cohort) {
    return validate(cohort, CheckedBids.none());
  }

  /** Checks a cohort after one that has no errors. */
  static Report validate(Cohort cohort, Cohort valid) {
    return validate(cohort, CheckedBids.of(valid, cohort));
  }

  private static Report validate(Cohort cohort, CheckedBids bids) {
    Report.Collector found = Report.collector();
    CohortIndex index = new CohortIndex(cohort, found);
    HostTree tree = HostTree.of(cohort);
    checkTerm(cohort, found);
    HostSideChecks.check(cohort, index, tree, found);
    ProjectChecks.check(cohort, index, tree, found);
    HostRuleChecks.check(cohort, found);
    checkInterns(cohort, index, new DemandChecks(cohort, tree, found));
    SeveralChecks.check(cohort, found);
    BidChecks.check(cohort, index, bids, found);
    RankingChecks.check(cohort, index, tree, found);
    PriorDecisionChecks.check(cohort, index, tree, found);
    ReserveChecks.check(cohort, index, found);
    LinkChecks.check(cohort, index, found);
    return found.report();
  }

  private static void checkTerm(Cohort cohort, Report.Collector found) {
    cohort
        .term()
        .ifPresent(
            term -> {
              found.include("/term", term.validate());
              found.include("/term", cohort.bidRules().check(term));
              found.include("/term", cohort.hostRules().check(term.limitWaivers()));
            });
  }

  private static void checkInterns(Cohort cohort, CohortIndex index, DemandChecks demands) {
    Set<InternId> seen = new HashSet<>();
    for (int i = 0; i < cohort.interns().size(); i++) {
      Interrupts.checkAt(i);
      InternId id = cohort.interns().get(i).id();
      if (!seen.add(id)) {
        index.duplicate("intern", id, "/interns/" + i + "/id");
      }
      demands.check(cohort.interns().get(i), "/interns/" + i);
    }
  }
}
