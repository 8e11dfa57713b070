package org.openinternship.core.cohort;

import static org.openinternship.core.finding.Severity.ERROR;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.openinternship.core.finding.Report;
import org.openinternship.core.host.Project;
import org.openinternship.core.id.HostId;
import org.openinternship.core.id.HostSideId;
import org.openinternship.core.id.HostUnitId;
import org.openinternship.core.id.InternId;
import org.openinternship.core.id.MentorId;
import org.openinternship.core.id.ProjectId;
import org.openinternship.core.id.SupervisorId;
import org.openinternship.core.internal.Interrupts;
import org.openinternship.core.reason.GeneralReason;

/** An index of the keys of a cohort, each at the first value that has it; reports unknown keys. */
final class CohortIndex {
  private final Report.Collector found;

  /** The keys that the cohort lists. */
  private final Set<Object> listed = new HashSet<>();

  /** The keys that only its projects name. */
  private final Set<HostSideId> named = new HashSet<>();

  private final Map<HostUnitId, HostId> owners = new HashMap<>();
  private final Map<ProjectId, Project> projects = new HashMap<>();
  private final boolean listsHosts;
  private final boolean listsSupervisors;
  private final boolean listsMentors;

  CohortIndex(Cohort cohort, Report.Collector found) {
    this.found = found;
    listsHosts = !cohort.hosts().isEmpty();
    listsSupervisors = !cohort.supervisors().isEmpty();
    listsMentors = !cohort.mentors().isEmpty();
    cohort
        .hosts()
        .forEach(
            host -> {
              listed.add(host.id());
              host.units().forEach(unit -> owners.putIfAbsent(unit.id(), host.id()));
            });
    cohort.supervisors().forEach(supervisor -> listed.add(supervisor.id()));
    cohort.mentors().forEach(mentor -> listed.add(mentor.id()));
    for (int i = 0; i < cohort.interns().size(); i++) {
      Interrupts.checkAt(i);
      listed.add(cohort.interns().get(i).id());
    }
    for (Project project : cohort.projects()) {
      Interrupts.check();
      projects.putIfAbsent(project.id(), project);
      named.add(project.host());
      named.addAll(project.mentors());
      project.supervisor().ifPresent(named::add);
    }
  }

  /** Returns the host that has the unit, or null. */
  @Nullable HostId ownerOf(HostUnitId unit) {
    return owners.get(unit);
  }

  /** Returns the project with this key, or null. */
  @Nullable Project project(ProjectId id) {
    return projects.get(id);
  }

  boolean has(InternId intern) {
    return listed.contains(intern);
  }

  boolean has(ProjectId project) {
    return projects.containsKey(project);
  }

  /** Tells whether a project may name a host: if the cohort lists none, any. */
  boolean mayName(HostId host) {
    return !listsHosts || listed.contains(host);
  }

  /** Tells whether a project may name a supervisor: if the cohort lists none, any. */
  boolean mayName(SupervisorId supervisor) {
    return !listsSupervisors || listed.contains(supervisor);
  }

  /** Tells whether a project may name a mentor: if the cohort lists none, any. */
  boolean mayName(MentorId mentor) {
    return !listsMentors || listed.contains(mentor);
  }

  /** Tells whether the party is listed or a project names it. */
  private boolean has(HostSideId party) {
    if (party instanceof ProjectId project) {
      return has(project);
    } else if (party instanceof HostUnitId unit) {
      return owners.containsKey(unit);
    } else {
      return listed.contains(party) || named.contains(party);
    }
  }

  void require(InternId intern, String path) {
    if (!has(intern)) {
      unknown("intern", intern, path);
    }
  }

  void require(HostSideId party, String path) {
    if (!has(party)) {
      unknown(party.kind(), party, path);
    }
  }

  void unknown(String kind, Object id, String path) {
    found.add(ERROR, path, GeneralReason.UNKNOWN_ID, kind, id);
  }

  void duplicate(String kind, Object id, String path) {
    found.add(ERROR, path, GeneralReason.DUPLICATE_ID, kind, id);
  }
}
