package org.openinternship.core.program;

import java.util.HashSet;
import java.util.Set;
import org.openinternship.core.finding.Report;
import org.openinternship.core.id.InternId;

/**
 * Checks what must hold between the values of a cohort, in the order of its attributes; in time
 * proportional to the size of the cohort, however much there is to find.
 */
final class CohortValidator {
  private CohortValidator() {}

  static Report validate(Cohort cohort) {
    Report.Collector found = Report.collector();
    Keys keys = new Keys(cohort, found);
    HostTree tree = HostTree.of(cohort);
    checkRules(cohort, found);
    HostChecks.check(cohort, keys, tree, found);
    ProjectChecks.check(cohort, keys, tree, found);
    HostRuleChecks.check(cohort, found);
    checkInterns(cohort, keys);
    BidChecks.check(cohort, keys, found);
    RankingChecks.check(cohort, keys, found);
    AgreementChecks.check(cohort, keys, tree, found);
    return found.report();
  }

  private static void checkRules(Cohort cohort, Report.Collector found) {
    cohort.program().ifPresent(program -> ProgramChecks.check(program, "/program", found));
    cohort.term().ifPresent(term -> TermChecks.check(term, "/term", found));
    if (cohort.program().isPresent() && cohort.term().isPresent()) {
      ProgramChecks.check(cohort.program().get(), cohort.term().get(), found);
    }
  }

  private static void checkInterns(Cohort cohort, Keys keys) {
    Set<InternId> seen = new HashSet<>();
    for (int i = 0; i < cohort.interns().size(); i++) {
      InternId id = cohort.interns().get(i).id();
      if (!seen.add(id)) {
        keys.duplicate("intern", id, "/interns/" + i + "/id");
      }
    }
  }
}
