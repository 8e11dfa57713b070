package org.openinternship.matching.internal.compare;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.openinternship.core.cohort.Cohort;
import org.openinternship.core.cohort.Pin;
import org.openinternship.core.host.Project;
import org.openinternship.core.id.HostSideId;
import org.openinternship.core.id.ProjectId;
import org.openinternship.core.people.Supervisor;
import org.openinternship.matching.compare.LoadRange;

/** How interns are spread over the supervisors of a cohort, or over its hosts. */
final class PartyLoads {
  private final Map<ProjectId, HostSideId> partyOf = new HashMap<>();
  private final Set<HostSideId> parties = new HashSet<>();

  private PartyLoads() {}

  static PartyLoads ofSupervisors(Cohort cohort) {
    PartyLoads loads = new PartyLoads();
    cohort.supervisors().stream().map(Supervisor::id).forEach(loads.parties::add);
    for (Project project : cohort.projects()) {
      project.supervisor().ifPresent(it -> loads.add(project, it));
    }
    return loads;
  }

  static PartyLoads ofHosts(Cohort cohort) {
    PartyLoads loads = new PartyLoads();
    cohort.projects().forEach(project -> loads.add(project, project.host()));
    return loads;
  }

  private void add(Project project, HostSideId party) {
    parties.add(party);
    partyOf.put(project.id(), party);
  }

  /** Counts those of an allocation; empty if there is no party. */
  Optional<LoadRange> of(List<Pin> places) {
    Map<HostSideId, Integer> counts = new HashMap<>();
    parties.forEach(party -> counts.put(party, 0));
    for (Pin place : places) {
      HostSideId party = partyOf.get(place.project());
      if (party != null) {
        counts.merge(party, 1, Integer::sum);
      }
    }
    if (counts.isEmpty()) {
      return Optional.empty();
    }
    int least = counts.values().stream().mapToInt(Integer::intValue).min().orElseThrow();
    int greatest = counts.values().stream().mapToInt(Integer::intValue).max().orElseThrow();
    return Optional.of(new LoadRange(parties.size(), least, greatest));
  }
}
