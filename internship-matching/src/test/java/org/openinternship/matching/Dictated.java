package org.openinternship.matching;

import java.util.Map;
import java.util.Set;
import org.openinternship.core.id.InternId;
import org.openinternship.core.id.ProjectId;
import org.openinternship.core.program.Cohort;
import org.openinternship.matching.market.Assignment;
import org.openinternship.matching.market.Market;
import org.openinternship.matching.mechanism.Mechanism;

/** A mechanism that does as it is told, be it good or bad. */
record Dictated(Cohort cohort, Map<InternId, ProjectId> places) implements Mechanism {
  @Override
  public Assignment assign(Market market) {
    var projects = cohort.projects().stream().map(project -> project.id()).sorted().toList();
    return Assignment.ofProjects(
        market,
        cohort.interns().stream()
            .map(intern -> intern.id())
            .sorted()
            .mapToInt(id -> projects.indexOf(places.get(id)))
            .toArray());
  }

  @Override
  public Set<Property> properties() {
    return Set.of();
  }

  @Override
  public String toString() {
    return "dictated";
  }
}
