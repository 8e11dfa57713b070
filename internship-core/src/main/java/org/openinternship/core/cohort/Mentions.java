package org.openinternship.core.cohort;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.openinternship.core.host.HostOrganization;
import org.openinternship.core.host.HostUnit;
import org.openinternship.core.host.Project;
import org.openinternship.core.id.HostSideId;

/** How often the parties above projects are listed by a cohort or named by its projects. */
final class Mentions {
  private final Map<HostSideId, Integer> counts = new HashMap<>();

  Mentions(Cohort cohort) {
    cohort.hosts().forEach(host -> add(by(host)));
    cohort.supervisors().forEach(supervisor -> add(List.of(supervisor.id())));
    cohort.mentors().forEach(mentor -> add(List.of(mentor.id())));
    cohort.projects().forEach(project -> add(by(project)));
  }

  /** The parties that a project names. */
  static List<HostSideId> by(Project project) {
    List<HostSideId> named = new ArrayList<>(project.mentors());
    named.add(project.host());
    project.supervisor().ifPresent(named::add);
    project.unit().ifPresent(named::add);
    return named;
  }

  /** A host and its units. */
  static List<HostSideId> by(HostOrganization host) {
    List<HostSideId> listed = new ArrayList<>(List.of(host.id()));
    host.units().stream().map(HostUnit::id).forEach(listed::add);
    return listed;
  }

  void add(Collection<? extends HostSideId> parties) {
    parties.forEach(party -> counts.merge(party, 1, Integer::sum));
  }

  /** Takes each away once; returns those of whom nobody tells any more. */
  List<HostSideId> remove(Collection<? extends HostSideId> parties) {
    List<HostSideId> unheardOf = new ArrayList<>();
    for (HostSideId party : parties) {
      if (counts.merge(party, -1, Integer::sum) == 0) {
        unheardOf.add(party);
      }
    }
    return unheardOf;
  }
}
