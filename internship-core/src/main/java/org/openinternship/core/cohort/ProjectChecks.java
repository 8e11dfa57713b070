package org.openinternship.core.cohort;

import static org.openinternship.core.finding.Severity.ERROR;
import static org.openinternship.core.finding.Severity.WARNING;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.openinternship.core.finding.Report;
import org.openinternship.core.host.Project;
import org.openinternship.core.id.HostId;
import org.openinternship.core.id.HostSideId;
import org.openinternship.core.id.HostUnitId;
import org.openinternship.core.id.MentorId;
import org.openinternship.core.id.ProjectId;
import org.openinternship.core.id.SupervisorId;
import org.openinternship.core.internal.Interrupts;
import org.openinternship.core.time.DateRange;

/** Checks what projects say about hosts, units, people and dates. */
final class ProjectChecks {
  private final Cohort cohort;
  private final CohortIndex index;
  private final HostTree tree;
  private final Report.Collector found;
  private final DemandChecks demands;
  private final Set<ProjectId> seen = new HashSet<>();

  /** The limited units and host above a supervisor's first project. */
  private final Map<SupervisorId, List<HostSideId>> limitsAbove = new HashMap<>();

  private ProjectChecks(Cohort cohort, CohortIndex index, HostTree tree, Report.Collector found) {
    this.cohort = cohort;
    this.index = index;
    this.tree = tree;
    this.found = found;
    this.demands = new DemandChecks(cohort, tree, found);
  }

  static void check(Cohort cohort, CohortIndex index, HostTree tree, Report.Collector found) {
    ProjectChecks checks = new ProjectChecks(cohort, index, tree, found);
    for (int i = 0; i < cohort.projects().size(); i++) {
      Interrupts.check();
      checks.check(cohort.projects().get(i), "/projects/" + i);
    }
  }

  private void check(Project project, String path) {
    if (!seen.add(project.id())) {
      index.duplicate("project", project.id(), path + "/id");
    }
    if (!index.mayName(project.host())) {
      index.unknown(project.host(), path + "/host");
    }
    project.unit().ifPresent(unit -> checkUnit(project, unit, path + "/unit"));
    project.supervisor().ifPresent(supervisor -> checkSupervisor(project, supervisor, path));
    for (int j = 0; j < project.mentors().size(); j++) {
      MentorId mentor = project.mentors().get(j);
      if (!index.mayName(mentor)) {
        index.unknown(mentor, path + "/mentors/" + j);
      }
    }
    project.period().ifPresent(period -> checkPeriod(project, period, path));
    demands.check(project, path);
  }

  private void checkUnit(Project project, HostUnitId unit, String path) {
    HostId owner = index.ownerOf(unit);
    if (owner == null) {
      index.unknown(unit, path);
    } else if (!owner.equals(project.host())) {
      found.add(
          ERROR, path, CohortReason.UNIT_OF_OTHER_HOST, unit, project.id(), owner, project.host());
    }
  }

  /** A supervisor with a limit must lie inside one and the same set of limits above. */
  private void checkSupervisor(Project project, SupervisorId supervisor, String path) {
    if (!index.mayName(supervisor)) {
      index.unknown(supervisor, path + "/supervisor");
    }
    if (tree.states(supervisor)) {
      List<HostSideId> limited =
          tree.path(project).stream()
              .filter(party -> party instanceof HostUnitId || party instanceof HostId)
              .filter(tree::states)
              .toList();
      List<HostSideId> first = limitsAbove.putIfAbsent(supervisor, limited);
      if (first != null && !first.equals(limited)) {
        found.add(
            ERROR,
            path + "/supervisor",
            CohortReason.SUPERVISOR_ACROSS_UNITS,
            supervisor,
            first,
            limited);
      }
    }
  }

  private void checkPeriod(Project project, DateRange period, String path) {
    if (cohort.term().isPresent()) {
      DateRange term = cohort.term().get().period();
      if (!term.contains(period.first()) || !term.contains(period.last())) {
        found.add(
            WARNING,
            path + "/period",
            CohortReason.PERIOD_OUTSIDE_TERM,
            project.id(),
            period,
            term);
      }
    }
  }
}
