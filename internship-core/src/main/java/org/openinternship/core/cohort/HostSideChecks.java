package org.openinternship.core.cohort;

import static org.openinternship.core.finding.Severity.ERROR;
import static org.openinternship.core.finding.Severity.INFO;
import static org.openinternship.core.finding.Severity.WARNING;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import org.openinternship.core.finding.Report;
import org.openinternship.core.host.HostOrganization;
import org.openinternship.core.host.HostUnit;
import org.openinternship.core.host.Project;
import org.openinternship.core.id.HostId;
import org.openinternship.core.id.HostSideId;
import org.openinternship.core.id.HostUnitId;
import org.openinternship.core.id.MentorId;
import org.openinternship.core.id.SupervisorId;
import org.openinternship.core.internal.Interrupts;
import org.openinternship.core.people.Mentor;
import org.openinternship.core.people.Supervisor;

/** Checks hosts with their units, supervisors and mentors: keys, tree and limits. */
final class HostSideChecks {
  private final Cohort cohort;
  private final CohortIndex index;
  private final HostTree tree;
  private final Report.Collector found;

  /** Seats of all projects below a party that states a number of interns. */
  private final Map<HostSideId, Long> seats = new HashMap<>();

  /** How many interns these can have, each project for itself. */
  private final Map<HostSideId, Long> room = new HashMap<>();

  private HostSideChecks(Cohort cohort, CohortIndex index, HostTree tree, Report.Collector found) {
    this.cohort = cohort;
    this.index = index;
    this.tree = tree;
    this.found = found;
    for (Project project : cohort.projects()) {
      Interrupts.check();
      count(project);
    }
  }

  private void count(Project project) {
    List<HostSideId> path = tree.path(project);
    long least = project.seats();
    for (HostSideId party : path) {
      least = Math.min(least, tree.limit(party).orElse(Integer.MAX_VALUE));
    }
    for (HostSideId party : path.subList(1, path.size())) {
      if (tree.declared(party).isPresent()
          || tree.minimum(party).isPresent()
          || tree.withTarget().contains(party)) {
        seats.merge(party, (long) project.seats(), Long::sum);
        room.merge(party, least, Long::sum);
      }
    }
  }

  static void check(Cohort cohort, CohortIndex index, HostTree tree, Report.Collector found) {
    HostSideChecks checks = new HostSideChecks(cohort, index, tree, found);
    checks.checkHosts();
    checks.checkSupervisors();
    checks.checkMentors();
  }

  private void checkHosts() {
    Set<HostId> seen = new HashSet<>();
    Set<HostUnitId> seenUnits = new HashSet<>();
    for (int i = 0; i < cohort.hosts().size(); i++) {
      HostOrganization host = cohort.hosts().get(i);
      String path = "/hosts/" + i;
      if (!seen.add(host.id())) {
        index.duplicate("host", host.id(), path + "/id");
      }
      checkLimit(host.id(), host.maxInterns(), path);
      checkMinimum(host.id(), host.minInterns(), path);
      checkTarget(host.id(), host.targetInterns(), path);
      checkUnits(host, seenUnits, path + "/units/");
    }
  }

  private void checkUnits(HostOrganization host, Set<HostUnitId> seen, String units) {
    Map<HostUnitId, HostUnitId> parents = new HashMap<>();
    Set<HostUnitId> own = new HashSet<>();
    for (HostUnit unit : host.units()) {
      own.add(unit.id());
      unit.parent().ifPresent(parent -> parents.put(unit.id(), parent));
    }
    Set<HostUnitId> onCycles = onCycles(parents);
    for (int j = 0; j < host.units().size(); j++) {
      HostUnit unit = host.units().get(j);
      String path = units + j;
      if (!seen.add(unit.id())) {
        index.duplicate("unit", unit.id(), path + "/id");
      }
      unit.parent()
          .filter(parent -> !own.contains(parent))
          .ifPresent(parent -> strangeParent(unit, parent, host, path + "/parent"));
      if (onCycles.contains(unit.id())) {
        found.add(ERROR, path + "/parent", CohortReason.UNIT_CYCLE, unit.id());
      }
      checkLimit(unit.id(), unit.maxInterns(), path);
      checkMinimum(unit.id(), unit.minInterns(), path);
      checkTarget(unit.id(), unit.targetInterns(), path);
    }
  }

  private void strangeParent(HostUnit unit, HostUnitId parent, HostOrganization host, String path) {
    HostId owner = index.ownerOf(parent);
    if (owner == null) {
      index.unknown(parent, path);
    } else {
      found.add(
          ERROR, path, CohortReason.PARENT_OF_OTHER_HOST, unit.id(), host.id(), parent, owner);
    }
  }

  /** The units above themselves. Each walk up ends where another has been, so no step is redone. */
  private static Set<HostUnitId> onCycles(Map<HostUnitId, HostUnitId> parents) {
    Set<HostUnitId> onCycles = new HashSet<>();
    Map<HostUnitId, HostUnitId> walked = new HashMap<>();
    for (HostUnitId start : parents.keySet()) {
      HostUnitId at = start;
      while (at != null && walked.putIfAbsent(at, start) == null) {
        at = parents.get(at);
      }
      if (at != null && start.equals(walked.get(at))) {
        while (at != null && onCycles.add(at)) {
          at = parents.get(at);
        }
      }
    }
    return onCycles;
  }

  private void checkSupervisors() {
    Set<SupervisorId> seen = new HashSet<>();
    for (int i = 0; i < cohort.supervisors().size(); i++) {
      Supervisor supervisor = cohort.supervisors().get(i);
      String path = "/supervisors/" + i;
      if (!seen.add(supervisor.id())) {
        index.duplicate("supervisor", supervisor.id(), path + "/id");
      }
      checkLimit(supervisor.id(), supervisor.maxInterns(), path);
      checkMinimum(supervisor.id(), supervisor.minInterns(), path);
      checkTarget(supervisor.id(), supervisor.targetInterns(), path);
    }
  }

  private void checkMentors() {
    Set<MentorId> seen = new HashSet<>();
    for (int i = 0; i < cohort.mentors().size(); i++) {
      Mentor mentor = cohort.mentors().get(i);
      String path = "/mentors/" + i;
      if (!seen.add(mentor.id())) {
        index.duplicate("mentor", mentor.id(), path + "/id");
      }
      checkLimit(mentor.id(), mentor.maxInterns(), path);
      HostSideId other = tree.crossing(mentor.id()).orElse(null);
      if (other != null && mentor.maxInterns().isPresent()) {
        int max = mentor.maxInterns().getAsInt();
        found.add(
            WARNING,
            path + "/maxInterns",
            CohortReason.MENTOR_LIMIT_CROSSES,
            mentor.id(),
            max,
            other.kind(),
            other);
      }
    }
  }

  /** A host may have fewer slots than it needs, though no less than it says that it takes. */
  private void checkMinimum(HostSideId party, OptionalInt min, String path) {
    int needed = min.orElse(0);
    long limit = tree.limit(party).orElse(Integer.MAX_VALUE);
    long places = places(party);
    if (needed > places) {
      found.add(
          needed > limit ? ERROR : WARNING,
          path + "/minInterns",
          CohortReason.MIN_INTERNS_ABOVE_PLACES,
          party.kind(),
          party,
          needed,
          places);
    }
  }

  /** Whose projects can have nobody is closed on purpose; the target waits for another season. */
  private void checkTarget(HostSideId party, OptionalInt target, String path) {
    long places = places(party);
    if (places > 0 || !room.containsKey(party)) {
      TargetReach.check(party, target, places, path, found);
    }
    tree.crossingTarget(party)
        .ifPresent(
            other ->
                found.add(
                    WARNING,
                    path + "/targetInterns",
                    CohortReason.TARGET_CROSSES,
                    party.kind(),
                    party,
                    target.orElseThrow(),
                    other.kind(),
                    other));
  }

  /** How many interns a party can have, under its limit and those of its projects. */
  private long places(HostSideId party) {
    long limit = tree.limit(party).orElse(Integer.MAX_VALUE);
    return Math.min(limit, room.getOrDefault(party, 0L));
  }

  private void checkLimit(HostSideId party, OptionalInt max, String path) {
    long below = seats.getOrDefault(party, 0L);
    if (max.isPresent() && max.getAsInt() > below) {
      found.add(
          INFO,
          path + "/maxInterns",
          CohortReason.LIMIT_ABOVE_SEATS,
          party.kind(),
          party,
          max.getAsInt(),
          below);
    }
  }
}
