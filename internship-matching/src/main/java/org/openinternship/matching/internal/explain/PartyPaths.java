package org.openinternship.matching.internal.explain;

import java.util.HashMap;
import java.util.Map;
import org.openinternship.core.cohort.Cohort;
import org.openinternship.core.host.HostOrganization;
import org.openinternship.core.id.HostSideId;

/** The places in a cohort of those who can have a limit or a minimum. */
final class PartyPaths {
  private final Map<HostSideId, String> paths = new HashMap<>();

  PartyPaths(Cohort cohort) {
    for (int i = 0; i < cohort.hosts().size(); i++) {
      HostOrganization host = cohort.hosts().get(i);
      paths.put(host.id(), "/hosts/" + i);
      for (int j = 0; j < host.units().size(); j++) {
        paths.put(host.units().get(j).id(), "/hosts/" + i + "/units/" + j);
      }
    }
    for (int i = 0; i < cohort.projects().size(); i++) {
      paths.put(cohort.projects().get(i).id(), "/projects/" + i);
    }
    for (int i = 0; i < cohort.supervisors().size(); i++) {
      paths.put(cohort.supervisors().get(i).id(), "/supervisors/" + i);
    }
    for (int i = 0; i < cohort.mentors().size(); i++) {
      paths.put(cohort.mentors().get(i).id(), "/mentors/" + i);
    }
  }

  /** Returns the place of a party; the cohort itself for any other. */
  String of(HostSideId party) {
    return paths.getOrDefault(party, "");
  }
}
