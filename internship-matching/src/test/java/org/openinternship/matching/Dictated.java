package org.openinternship.matching;

import java.util.Map;
import org.openinternship.core.cohort.Cohort;
import org.openinternship.core.id.InternId;
import org.openinternship.core.id.ProjectId;
import org.openinternship.matching.market.Assignment;
import org.openinternship.matching.market.Market;
import org.openinternship.matching.mechanism.Mechanism;
import org.openinternship.matching.mechanism.ResultReading;

/** A mechanism that does as it is told, be it good or bad, and claims a reading of the result. */
record Dictated(Cohort cohort, Map<InternId, ProjectId> places, ResultReading reading)
    implements Mechanism {
  Dictated(Cohort cohort, Map<InternId, ProjectId> places) {
    this(cohort, places, ResultReading.NONE);
  }

  @Override
  public String name() {
    return "dictated";
  }

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
}
