package org.openinternship.matching.internal.hindsight;

import org.openinternship.core.cohort.Cohort;
import org.openinternship.core.finding.FindingsException;
import org.openinternship.matching.internal.compile.CompiledCohort;
import org.openinternship.matching.market.Assignment;

/** Trials of any change: the changed cohort is validated, compiled and matched from the start. */
final class CohortTrials {
  private final Cohort matched;
  private final Assignment assignment;
  private final MatchRuns runs;

  CohortTrials(Cohort matched, Assignment assignment, MatchRuns runs) {
    this.matched = matched;
    this.assignment = assignment;
    this.runs = runs;
  }

  /** What a changed cohort comes to: the interns elsewhere, and everybody's place. */
  record Trial(ChangedPlaces changed, Assignment after) {}

  /** Matches a cohort of the same interns and projects; one that is refused changes nothing. */
  Trial of(Cohort cohort) {
    if (!cohort.validateAfter(matched).passes()) {
      return new Trial(ChangedPlaces.NONE, assignment);
    }
    try {
      CompiledCohort compiled = runs.compile(cohort);
      Assignment after = runs.assign(compiled, compiled.market());
      return new Trial(ChangedPlaces.between(assignment, after), after);
    } catch (FindingsException refused) { // what a match would refuse leads nowhere
      return new Trial(ChangedPlaces.NONE, assignment);
    }
  }
}
