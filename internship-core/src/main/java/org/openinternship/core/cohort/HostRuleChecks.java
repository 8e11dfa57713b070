package org.openinternship.core.cohort;

import static org.openinternship.core.finding.Severity.WARNING;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import org.openinternship.core.finding.Report;
import org.openinternship.core.host.HostRules;
import org.openinternship.core.host.LimitWaiver;
import org.openinternship.core.host.Project;
import org.openinternship.core.id.HostId;
import org.openinternship.core.id.ProjectId;

/** Checks the number of projects of each host against the program's quota. */
final class HostRuleChecks {
  private HostRuleChecks() {}

  static void check(Cohort cohort, Report.Collector found) {
    HostRules rules = cohort.hostRules();
    Map<HostId, Integer> counts = new HashMap<>();
    Set<ProjectId> seen = new HashSet<>();
    for (int i = 0; i < cohort.projects().size(); i++) {
      Project project = cohort.projects().get(i);
      if (!seen.add(project.id())) {
        continue;
      }
      int count = counts.merge(project.host(), 1, Integer::sum);
      OptionalInt quota = quota(cohort, project.host(), rules);
      if (quota.isPresent() && count > quota.getAsInt()) {
        found.add(
            WARNING,
            "/projects/" + i,
            CohortReason.OVER_PROJECT_QUOTA,
            project.id(),
            count,
            project.host(),
            quota.getAsInt());
      }
    }
  }

  private static OptionalInt quota(Cohort cohort, HostId host, HostRules rules) {
    return cohort.term().isPresent()
        ? cohort.term().get().limitOf(host, LimitWaiver.Limit.PROJECTS, rules)
        : rules.projectsPerHost();
  }
}
