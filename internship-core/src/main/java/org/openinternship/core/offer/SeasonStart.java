package org.openinternship.core.offer;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.openinternship.core.host.Project;
import org.openinternship.core.id.HostId;
import org.openinternship.core.id.HostParty;
import org.openinternship.core.id.InternId;
import org.openinternship.core.id.ProjectId;
import org.openinternship.core.people.Intern;
import org.openinternship.core.program.Cohort;
import org.openinternship.core.program.Exclusion;
import org.openinternship.core.program.HostTree;
import org.openinternship.core.program.Pin;
import org.openinternship.core.program.Veto;

/** What a cohort means for a season: both sides in the order of their keys, and who is apart. */
final class SeasonStart {
  private final HostTree tree;
  private final Map<HostParty, SeatLimit> limits = new HashMap<>();
  private final Map<InternId, InternSide> interns = new LinkedHashMap<>();
  private final Map<ProjectId, ProjectSide> projects = new LinkedHashMap<>();
  private final Map<HostId, Tally> hosts = new LinkedHashMap<>();
  private final Set<Exclusion> exclusions;
  private final Set<Veto> vetoes;

  private SeasonStart(Cohort cohort) {
    this.tree = HostTree.of(cohort);
    this.exclusions = new HashSet<>(cohort.exclusions());
    this.vetoes = new HashSet<>(cohort.vetoes());
    cohort.interns().stream()
        .map(Intern::id)
        .sorted()
        .forEach(id -> interns.put(id, new InternSide(id)));
    cohort.projects().stream().map(Project::host).sorted().forEach(this::tally);
    cohort.projects().stream().sorted(Comparator.comparing(Project::id)).forEach(this::add);
    for (Pin pin : cohort.pins()) {
      ProjectSide project = Objects.requireNonNull(projects.get(pin.project()));
      Objects.requireNonNull(interns.get(pin.intern())).settle(project);
      project.limits().forEach(SeatLimit::fill);
    }
  }

  static SeasonStart of(Cohort cohort) {
    cohort.validate().orThrow("Cohort");
    return new SeasonStart(cohort);
  }

  Map<InternId, InternSide> interns() {
    return interns;
  }

  Map<ProjectId, ProjectSide> projects() {
    return projects;
  }

  /** In the order of the hosts' keys. */
  Map<HostId, Tally> hosts() {
    return hosts;
  }

  /** Who has to be kept apart from the intern, if it is anyone at this project. */
  Optional<HostParty> conflict(InternSide intern, ProjectSide project) {
    if (exclusions.isEmpty()) { // asked for every offer
      return Optional.empty();
    }
    return project.parties().stream()
        .filter(party -> exclusions.contains(new Exclusion(intern.id(), party)))
        .findFirst();
  }

  boolean vetoed(InternSide intern, ProjectSide project) {
    return vetoes.contains(new Veto(intern.id(), project.id()));
  }

  private Tally tally(HostId host) {
    return hosts.computeIfAbsent(host, id -> new Tally());
  }

  private void add(Project project) {
    List<HostParty> parties = tree.path(project);
    List<SeatLimit> above = new ArrayList<>();
    for (HostParty party : parties) {
      OptionalInt seats = tree.limit(party);
      if (seats.isPresent()) {
        above.add(limits.computeIfAbsent(party, key -> new SeatLimit(key, seats.getAsInt())));
      }
    }
    projects.put(
        project.id(), new ProjectSide(project.id(), parties, above, tally(project.host())));
  }
}
