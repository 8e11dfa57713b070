package org.openinternship.core.program;

import static org.openinternship.core.finding.Severity.WARNING;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import org.openinternship.core.finding.ReasonCode;
import org.openinternship.core.finding.Report;
import org.openinternship.core.host.Project;
import org.openinternship.core.id.HostId;
import org.openinternship.core.id.ProjectId;

/** Checks projects against what the program allows hosts. */
final class HostRuleChecks {
  private HostRuleChecks() {}

  static void check(Cohort cohort, Report.Collector found) {
    if (cohort.program().isEmpty()) {
      return;
    }
    HostRules rules = cohort.program().get().hostRules();
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
            ReasonCode.OVER_PROJECT_QUOTA,
            project.id(),
            count,
            project.host(),
            quota.getAsInt());
      }
    }
  }

  private static OptionalInt quota(Cohort cohort, HostId host, HostRules rules) {
    return cohort.term().isPresent()
        ? cohort.term().get().most(Lift.Limit.PROJECTS, host, rules)
        : rules.projectsPerHost();
  }
}
