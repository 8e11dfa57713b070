package org.openinternship.core.offer;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import org.openinternship.core.finding.Reason;
import org.openinternship.core.host.Project;
import org.openinternship.core.id.HostId;
import org.openinternship.core.id.HostParty;
import org.openinternship.core.id.InternId;
import org.openinternship.core.id.ProjectId;
import org.openinternship.core.people.Intern;
import org.openinternship.core.program.Cohort;
import org.openinternship.core.program.HostTree;
import org.openinternship.core.program.KeptApart;
import org.openinternship.core.program.Pin;

/** What a cohort means for a season: both sides in the order of their keys, and who is apart. */
final class SeasonStart {
  private final HostTree tree;
  private final Map<HostParty, SeatLimit> limits = new HashMap<>();
  private final Map<InternId, InternSide> interns = new LinkedHashMap<>();
  private final Map<ProjectId, ProjectSide> projects = new LinkedHashMap<>();
  private final Map<HostId, Tally> hosts = new LinkedHashMap<>();
  private final KeptApart apart;

  private SeasonStart(Cohort cohort) {
    this.tree = HostTree.of(cohort);
    this.apart = KeptApart.of(cohort);
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

  /** Why the cohort keeps an intern apart from a project. */
  Optional<Reason> apart(InternSide intern, ProjectSide project) {
    return apart.reason(intern.id(), project.parties());
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
