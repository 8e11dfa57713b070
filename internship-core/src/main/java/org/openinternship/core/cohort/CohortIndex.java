package org.openinternship.core.cohort;

import static org.openinternship.core.finding.Severity.ERROR;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
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
import org.openinternship.core.internal.NearestName;
import org.openinternship.core.reason.GeneralReason;

/** An index of the keys of a cohort, each at the first value that has it; reports unknown keys. */
final class CohortIndex {
  /**
   * The unknown keys that are compared with others; more are not misspelt but of another source.
   */
  private static final int MAX_SEARCHES = 20;

  /** A project, and the last list of bids that named it: one look-up tells both of a bid. */
  static final class Listed {
    private final Project project;
    private int list;

    private Listed(Project project) {
      this.project = project;
    }

    /** Takes note of the list that names it, counted from 1; false if that one did already. */
    boolean isFirstIn(int number) {
      boolean first = list != number;
      list = number;
      return first;
    }
  }

  private final Report.Collector found;

  /** The keys that the cohort lists. */
  private final Set<Object> listed = new HashSet<>();

  /** The keys that only its projects name. */
  private final Set<HostSideId> named = new HashSet<>();

  private final Map<HostUnitId, HostId> owners = new HashMap<>();
  private final Map<ProjectId, Listed> projects = new HashMap<>();
  private final boolean listsHosts;
  private final boolean listsSupervisors;
  private final boolean listsMentors;
  private int unknowns;

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
      projects.putIfAbsent(project.id(), new Listed(project));
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
    Listed listed = projects.get(id);
    return listed == null ? null : listed.project;
  }

  /** Returns what is known of the project with this key, or null. */
  @Nullable Listed listed(ProjectId id) {
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
      unknown(intern, path);
    }
  }

  void require(HostSideId party, String path) {
    if (!has(party)) {
      unknown(party, path);
    }
  }

  void unknown(InternId intern, String path) {
    unknown("intern", intern.value(), like(listed, InternId.class).map(InternId::value), path);
  }

  void unknown(HostSideId party, String path) {
    unknown(party.kind(), party.value(), like(party).map(HostSideId::value), path);
  }

  private void unknown(String kind, String id, Stream<String> known, String path) {
    unknowns++;
    Optional<String> near = unknowns > MAX_SEARCHES ? Optional.empty() : NearestName.to(id, known);
    near.ifPresentOrElse(
        it -> found.add(ERROR, path, GeneralReason.MISSPELT_ID, kind, id, it),
        () -> found.add(ERROR, path, GeneralReason.UNKNOWN_ID, kind, id));
  }

  /** The keys of the same kind; what only projects name counts where nothing is listed. */
  private Stream<? extends HostSideId> like(HostSideId party) {
    if (party instanceof ProjectId) {
      return projects.keySet().stream();
    } else if (party instanceof HostUnitId) {
      return owners.keySet().stream();
    }
    boolean isListed = listed.stream().anyMatch(party.getClass()::isInstance);
    return like(isListed ? listed : named, party.getClass());
  }

  private static <T> Stream<T> like(Set<?> keys, Class<T> kind) {
    return keys.stream().filter(kind::isInstance).map(kind::cast);
  }

  void duplicate(String kind, Object id, String path) {
    found.add(ERROR, path, GeneralReason.DUPLICATE_ID, kind, id);
  }
}
