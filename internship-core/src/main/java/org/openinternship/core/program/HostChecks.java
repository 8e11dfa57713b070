package org.openinternship.core.program;

import static org.openinternship.core.finding.Severity.ERROR;
import static org.openinternship.core.finding.Severity.INFO;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.openinternship.core.finding.ReasonCode;
import org.openinternship.core.finding.Report;
import org.openinternship.core.host.HostOrganization;
import org.openinternship.core.host.HostUnit;
import org.openinternship.core.host.Project;
import org.openinternship.core.id.HostId;
import org.openinternship.core.id.HostParty;
import org.openinternship.core.id.HostUnitId;
import org.openinternship.core.id.ProjectId;
import org.openinternship.core.id.SupervisorId;

/** Checks that hosts, units, supervisors and projects form a tree, and their limits. */
final class HostChecks {
  private final Cohort cohort;
  private final HostTree tree;
  private final Report.Collector found;

  private HostChecks(Cohort cohort, Report.Collector found) {
    this.cohort = cohort;
    this.tree = HostTree.of(cohort);
    this.found = found;
  }

  static void check(Cohort cohort, Report.Collector found) {
    HostChecks checks = new HostChecks(cohort, found);
    checks.checkCycles();
    checks.checkOwners();
    checks.checkNesting();
    checks.checkLimits();
  }

  private void checkCycles() {
    for (int i = 0; i < cohort.hosts().size(); i++) {
      List<HostUnit> units = cohort.hosts().get(i).units();
      Map<HostUnitId, HostUnitId> parents = new HashMap<>();
      units.forEach(unit -> unit.parent().ifPresent(up -> parents.put(unit.id(), up)));
      for (int j = 0; j < units.size(); j++) {
        HostUnitId start = units.get(j).id();
        HostUnitId above = parents.get(start);
        for (int steps = 0; above != null && steps < units.size(); steps++) {
          if (above.equals(start)) {
            String path = "/hosts/" + i + "/units/" + j + "/parent";
            found.add(ERROR, path, ReasonCode.UNIT_CYCLE, start);
            break;
          }
          above = parents.get(above);
        }
      }
    }
  }

  private void checkOwners() {
    Map<HostUnitId, HostId> owners = new HashMap<>();
    for (HostOrganization host : cohort.hosts()) {
      host.units().forEach(unit -> owners.put(unit.id(), host.id()));
    }
    for (int i = 0; i < cohort.projects().size(); i++) {
      Project project = cohort.projects().get(i);
      if (project.unit().isPresent()) {
        HostUnitId unit = project.unit().get();
        HostId owner = owners.getOrDefault(unit, project.host());
        if (!owner.equals(project.host())) {
          String path = "/projects/" + i + "/unit";
          found.add(
              ERROR,
              path,
              ReasonCode.UNIT_OF_OTHER_HOST,
              unit,
              project.id(),
              owner,
              project.host());
        }
      }
    }
  }

  /** A supervisor with a limit must lie inside one and the same set of limits above. */
  private void checkNesting() {
    Map<SupervisorId, List<HostParty>> above = new HashMap<>();
    for (int i = 0; i < cohort.projects().size(); i++) {
      Project project = cohort.projects().get(i);
      if (project.supervisor().filter(id -> tree.limit(id).isPresent()).isEmpty()) {
        continue;
      }
      SupervisorId supervisor = project.supervisor().get();
      List<HostParty> limited =
          tree.path(project).stream()
              .filter(party -> party instanceof HostUnitId || party instanceof HostId)
              .filter(party -> tree.limit(party).isPresent())
              .toList();
      List<HostParty> first = above.putIfAbsent(supervisor, limited);
      if (first != null && !first.equals(limited)) {
        found.add(
            ERROR,
            "/projects/" + i + "/supervisor",
            ReasonCode.SUPERVISOR_ACROSS_UNITS,
            supervisor,
            first,
            limited);
      }
    }
  }

  private void checkLimits() {
    Map<HostParty, Long> seats = new HashMap<>();
    for (Project project : cohort.projects()) {
      tree.path(project).forEach(party -> seats.merge(party, (long) project.seats(), Long::sum));
    }
    for (int i = 0; i < cohort.hosts().size(); i++) {
      HostOrganization host = cohort.hosts().get(i);
      String path = "/hosts/" + i;
      checkLimit("host", host.id(), host.mostInterns(), seats, path);
      for (int j = 0; j < host.units().size(); j++) {
        HostUnit unit = host.units().get(j);
        checkLimit("unit", unit.id(), unit.mostInterns(), seats, path + "/units/" + j);
      }
    }
    for (int i = 0; i < cohort.supervisors().size(); i++) {
      var supervisor = cohort.supervisors().get(i);
      String path = "/supervisors/" + i;
      checkLimit("supervisor", supervisor.id(), supervisor.mostInterns(), seats, path);
    }
  }

  private void checkLimit(
      String kind, HostParty party, OptionalInt most, Map<HostParty, Long> seats, String path) {
    long below = seats.getOrDefault(party, 0L);
    if (most.isPresent() && most.getAsInt() > below) {
      found.add(
          INFO,
          path + "/mostInterns",
          ReasonCode.LIMIT_ABOVE_SEATS,
          kind,
          party,
          most.getAsInt(),
          below);
    }
  }

  /** The word for a kind of party. */
  static String kind(HostParty party) {
    if (party instanceof ProjectId) {
      return "project";
    } else if (party instanceof SupervisorId) {
      return "supervisor";
    } else if (party instanceof HostUnitId) {
      return "unit";
    } else {
      return "host";
    }
  }
}
