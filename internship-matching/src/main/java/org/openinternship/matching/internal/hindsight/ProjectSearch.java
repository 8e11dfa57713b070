package org.openinternship.matching.internal.hindsight;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.openinternship.core.host.Project;
import org.openinternship.matching.change.AllocationDifference;
import org.openinternship.matching.hindsight.HelpfulChange;
import org.openinternship.matching.hindsight.Remedy;
import org.openinternship.matching.internal.compile.CompiledCohort;

/**
 * The search for what would have filled a project that has seats to spare. What it asks for counts
 * for everybody, so each change is tried by a match of the changed cohort.
 */
final class ProjectSearch {
  private final CompiledCohort compiled;
  private final CohortTrials cohorts;
  private final Differences differences;
  private final int project;

  ProjectSearch(
      CompiledCohort compiled, CohortTrials cohorts, Differences differences, int project) {
    this.compiled = compiled;
    this.cohorts = cohorts;
    this.differences = differences;
    this.project = project;
  }

  /** Returns a search for each kind. */
  List<KindSearch> kinds() {
    List<KindSearch> kinds = new ArrayList<>();
    Project asking = compiled.numbers().project(project);
    new NeedCandidates(asking)
        .byKind()
        .forEach(
            (kind, changes) ->
                kinds.add(
                    new Smallest<>(
                        kind, changes, HelpfulChange::size, change -> remedy(change, asking))));
    return kinds;
  }

  private Optional<Remedy> remedy(HelpfulChange change, Project asking) {
    CohortTrials.Trial trial = cohorts.of(change.appliedTo(compiled.cohort()));
    if (trial.after().count(project) < asking.seats()) {
      return Optional.empty();
    }
    AllocationDifference difference = differences.of(trial.changed(), null);
    return Optional.of(
        new Remedy(
            change,
            RemedyText.of(change, asking.id()),
            difference,
            RemedyText.cost(difference, Optional.empty())));
  }
}
