package org.openinternship.core.program;

import static org.openinternship.core.finding.Severity.ERROR;
import static org.openinternship.core.finding.Severity.WARNING;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.openinternship.core.finding.ReasonCode;
import org.openinternship.core.finding.Report;
import org.openinternship.core.host.HostOrganization;
import org.openinternship.core.host.HostUnit;
import org.openinternship.core.host.Project;
import org.openinternship.core.id.HostId;
import org.openinternship.core.id.HostParty;
import org.openinternship.core.id.HostUnitId;
import org.openinternship.core.id.InternId;
import org.openinternship.core.id.MentorId;
import org.openinternship.core.id.ProjectId;
import org.openinternship.core.id.SupervisorId;
import org.openinternship.core.people.Intern;
import org.openinternship.core.people.Mentor;
import org.openinternship.core.people.Supervisor;

/** Checks the keys of a cohort and hands on to the checks of its parts. */
final class CohortValidator {
  private final Cohort cohort;
  private final Report.Collector found;
  private final Set<HostId> hosts;
  private final Set<HostUnitId> units = new HashSet<>();
  private final Set<SupervisorId> supervisors;
  private final Set<MentorId> mentors;
  private final Set<ProjectId> projects;
  private final Set<InternId> interns;
  private final Set<HostId> namedHosts;
  private final Set<SupervisorId> namedSupervisors;

  private CohortValidator(Cohort cohort, Report.Collector found) {
    this.cohort = cohort;
    this.found = found;
    hosts = unique("host", "/hosts", cohort.hosts(), HostOrganization::id);
    for (int i = 0; i < cohort.hosts().size(); i++) {
      List<HostUnit> own = cohort.hosts().get(i).units();
      for (int j = 0; j < own.size(); j++) {
        if (!units.add(own.get(j).id())) {
          duplicate("unit", "/hosts/" + i + "/units/" + j + "/id", own.get(j).id());
        }
      }
    }
    supervisors = unique("supervisor", "/supervisors", cohort.supervisors(), Supervisor::id);
    mentors = unique("mentor", "/mentors", cohort.mentors(), Mentor::id);
    projects = unique("project", "/projects", cohort.projects(), Project::id);
    interns = unique("intern", "/interns", cohort.interns(), Intern::id);
    namedHosts = new HashSet<>(hosts);
    namedSupervisors = new HashSet<>(supervisors);
    for (Project project : cohort.projects()) {
      namedHosts.add(project.host());
      project.supervisor().ifPresent(namedSupervisors::add);
    }
  }

  static Report validate(Cohort cohort) {
    Report.Collector found = Report.collector();
    CohortValidator keys = new CohortValidator(cohort, found);
    keys.checkUnits();
    keys.checkProjects();
    HostChecks.check(cohort, found);
    BidChecks.check(cohort, keys, found);
    AgreementChecks.check(cohort, keys, found);
    return found.report();
  }

  private <T, K> Set<K> unique(String kind, String path, List<T> values, Function<T, K> key) {
    Set<K> keys = new HashSet<>();
    for (int i = 0; i < values.size(); i++) {
      K id = key.apply(values.get(i));
      if (!keys.add(id)) {
        duplicate(kind, path + "/" + i + "/id", id);
      }
    }
    return keys;
  }

  private void duplicate(String kind, String path, Object id) {
    found.add(ERROR, path, ReasonCode.DUPLICATE_ID, kind, id);
  }

  private void checkUnits() {
    for (int i = 0; i < cohort.hosts().size(); i++) {
      List<HostUnit> own = cohort.hosts().get(i).units();
      Set<HostUnitId> ofHost = new HashSet<>(own.stream().map(HostUnit::id).toList());
      for (int j = 0; j < own.size(); j++) {
        String path = "/hosts/" + i + "/units/" + j + "/parent";
        own.get(j).parent().ifPresent(parent -> known("unit", parent, ofHost, path));
      }
    }
  }

  private void checkProjects() {
    for (int i = 0; i < cohort.projects().size(); i++) {
      Project project = cohort.projects().get(i);
      String path = "/projects/" + i;
      if (!hosts.isEmpty()) {
        known("host", project.host(), hosts, path + "/host");
      }
      project.unit().ifPresent(unit -> known("unit", unit, units, path + "/unit"));
      if (!supervisors.isEmpty()) {
        project
            .supervisor()
            .ifPresent(id -> known("supervisor", id, supervisors, path + "/supervisor"));
      }
      if (!mentors.isEmpty()) {
        for (int j = 0; j < project.mentors().size(); j++) {
          known("mentor", project.mentors().get(j), mentors, path + "/mentors/" + j);
        }
      }
      checkPeriod(project, path);
    }
  }

  private void checkPeriod(Project project, String path) {
    if (cohort.term().isPresent() && project.period().isPresent()) {
      var term = cohort.term().get().period();
      var period = project.period().get();
      if (period.first().isBefore(term.first()) || period.last().isAfter(term.last())) {
        found.add(
            WARNING, path + "/period", ReasonCode.PERIOD_OUTSIDE_TERM, project.id(), period, term);
      }
    }
  }

  /** Whether the intern is in the cohort; if not, that is a finding at the path. */
  boolean known(InternId id, String path) {
    return known("intern", id, interns, path);
  }

  /** Whether the project is in the cohort; if not, that is a finding at the path. */
  boolean known(ProjectId id, String path) {
    return known("project", id, projects, path);
  }

  /** Whether the party is in the cohort; if not, that is a finding at the path. */
  boolean known(HostParty party, String path) {
    if (party instanceof ProjectId id) {
      return known(id, path);
    } else if (party instanceof SupervisorId id) {
      return known("supervisor", id, namedSupervisors, path);
    } else if (party instanceof HostUnitId id) {
      return known("unit", id, units, path);
    } else {
      return known("host", party, namedHosts, path);
    }
  }

  private boolean known(String kind, Object id, Set<?> keys, String path) {
    boolean known = keys.contains(id);
    if (!known) {
      found.add(ERROR, path, ReasonCode.UNKNOWN_ID, kind, id);
    }
    return known;
  }
}
